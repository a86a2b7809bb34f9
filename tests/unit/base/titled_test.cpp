// SPDX-License-Identifier: MIT
#include "plan/base/titled.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

using Keys = std::vector<std::string_view>;

TEST_CASE("a word names the key that it is, else all that have it as a title in any language") {
  constexpr Titled known[] = {{"sales", "sales"},
                              {"won", "won deals"},
                              {"other", "客户"},
                              {"customer", "customer"},
                              {"客户类型", "客户类型"}};
  CHECK(keys_titled("won", known) == Keys{"won"});
  CHECK(keys_titled("won deals", known) == Keys{"won"});
  CHECK(keys_titled("销售额", known) == Keys{"sales"});
  CHECK(keys_titled("客户", known) == Keys{"other", "customer"});
  CHECK(keys_titled("客户类型", known) == Keys{"客户类型"});
  CHECK(keys_titled("", known).empty());
  CHECK(keys_titled("sale", known).empty());
}

TEST_CASE("two texts are the same in whichever languages they are") {
  CHECK(is_same_text("customer", "客户"));
  CHECK(is_same_text("客户", "customer"));
  CHECK(is_same_text("x", "x"));
  CHECK_FALSE(is_same_text("customer", "产品"));
}

}  // namespace
}  // namespace plan
