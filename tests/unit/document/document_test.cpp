// SPDX-License-Identifier: MIT
#include "plan/document/document.hpp"

#include <doctest/doctest.h>

using namespace plan;

TEST_CASE("a table is found by its name, the first one with columns without") {
  const Document document{
      "d", "", {}, {{"words", "", {}, {}}, {"one", "", {{"a", "A"}}, {}}, {"two", "", {}, {}}}, {}};
  CHECK(find_table(document, "two") == &document.tables[2]);
  CHECK(find_table(document, "") == &document.tables[1]);
  CHECK(find_table(document, "three") == nullptr);
  CHECK(find_table({}, "") == nullptr);
}
