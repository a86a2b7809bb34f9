// SPDX-License-Identifier: MIT
// What is said is worded in the language of the moment when it is shown, and compared by its parts.
#include "plan/base/said.hpp"

#include <doctest/doctest.h>

#include "plan/base/tr.hpp"

namespace plan {
namespace {

TEST_CASE("what is said is worded when it is shown") {
  const Said one = said("write {}", "7");
  CHECK(one.worded() == "write 7");
  set_language(Language::zh);
  const std::string chinese = one.worded();
  set_language(Language::en);
  CHECK(chinese == "请改为 7");
}

TEST_CASE("arguments are data, numbers and what is said itself") {
  CHECK(said("there is no week {:02} in {}", 7, 2026).worded() == "there is no week 07 in 2026");
  const Said inner = said("write {}", std::string("{0}"));
  CHECK(said("{1}, then {0}", inner, std::string_view("b")).worded() == "b, then write {0}");
}

TEST_CASE("without arguments braces are the text's own") {
  CHECK(said("a list: {...}").worded() == "a list: {...}");
}

TEST_CASE("data is told as it is in every language") {
  CHECK(as_it_is("warning").worded() == "warning");
  set_language(Language::zh);
  const std::string chinese = as_it_is("warning").worded();
  set_language(Language::en);
  CHECK(chinese == "warning");
}

TEST_CASE("two are the same when text and arguments are") {
  CHECK(said("write {}", "7") == said("write {}", "7"));
  CHECK_FALSE(said("write {}", "7") == said("write {}", 7));
  CHECK_FALSE(said("write {}", "7") == said("write it like {}", "7"));
  CHECK(Said().empty());
  CHECK(Said().worded().empty());
}

}  // namespace
}  // namespace plan
