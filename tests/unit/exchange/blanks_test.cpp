// SPDX-License-Identifier: MIT
#include "plan/exchange/blanks.hpp"

#include <doctest/doctest.h>

using namespace plan;

TEST_CASE("what looks like nothing goes on both sides, and nothing within") {
  CHECK(without_blanks("") == "");
  CHECK(without_blanks("a") == "a");
  CHECK(without_blanks(" \t a b\r\n") == "a b");
  CHECK(without_blanks("\u00A0\u3000金额\u202F ") == "金额");
  CHECK(without_blanks("\u3000 \u00A0") == "");
  CHECK(without_blanks("'=1 ") == "'=1");
  CHECK(without_blanks("額") == "額");
}
