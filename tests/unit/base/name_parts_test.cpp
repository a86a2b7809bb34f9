// SPDX-License-Identifier: MIT
#include "plan/base/name_parts.hpp"

#include <doctest/doctest.h>

namespace plan {

using Parts = std::vector<std::string_view>;

TEST_CASE("a Chinese name has what follows the surname, if that is a name by itself") {
  CHECK(name_parts("王小明") == Parts{"小明"});
  CHECK(name_parts("欧阳晓雯") == Parts{"晓雯"});
  CHECK(name_parts("王芳").empty());    // of one character it would be found everywhere
  CHECK(name_parts("李经理").empty());  // a title
  CHECK(name_parts("张国庆").empty());  // a holiday
  CHECK(name_parts("钱计划").empty());  // a word of the program's own texts
  CHECK(name_parts("江苏组组长").empty());
}

TEST_CASE("other names have their words, but for common ones, initials and small ones") {
  CHECK(name_parts("Anna Schmidt") == Parts{"Anna", "Schmidt"});
  CHECK(name_parts("Anna-Lena von der Aue") == Parts{"Anna-Lena", "Aue"});
  CHECK(name_parts("Petra Order") == Parts{"Petra"});
  CHECK(name_parts("J. Li").empty());
  CHECK(name_parts("Anna").empty());  // it is the whole name
}

}  // namespace plan
