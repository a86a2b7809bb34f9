// SPDX-License-Identifier: MIT
#include "plan/base/letter_case.hpp"

#include <doctest/doctest.h>

namespace plan {

TEST_CASE("small letters of any script") {
  CHECK(small_letters("MÜLLER, Jörg") == "müller, jörg");
  CHECK(small_letters("ÖZDEMİR") == "özdemir");
  CHECK(small_letters("ΣΑΒΒΑΤΟ ЖУК 李娜") == "σαββατο жук 李娜");
  CHECK(small_letters("Weiß ABC") == "weiß abc");
  CHECK(small_letters("\xff"
                      "A") ==
        "\xff"
        "a");
}

TEST_CASE("what differs in case alone is folded to the same") {
  CHECK(case_folded("STRASSE") == case_folded("Straße"));
  CHECK(case_folded("Müller") == case_folded("MU\u0308LLER"));
  CHECK(case_folded("Müller") != case_folded("Muller"));
}

}  // namespace plan
