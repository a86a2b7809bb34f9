// SPDX-License-Identifier: MIT
// Which paths the include list covers, whether files are there or not: as discover() would find.
#include "plan/files/find/cover.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

TEST_CASE("the usual patterns cover activities at any depth") {
  const auto usual = included(nullptr);
  CHECK(covers(usual, "activities/2026-03/li.na.yaml"));
  CHECK(covers(usual, "activities/2026-03.yaml"));
  CHECK(covers(usual, "activities/a/b/c/d.yaml"));
  CHECK(covers(usual, "log.yaml"));
  CHECK_FALSE(covers(usual, "logs/2026-03.yaml"));
  CHECK_FALSE(covers(usual, "activities/2026-03/li.na.yml"));
  CHECK_FALSE(covers(usual, "activities/.hidden/a.yaml"));
  CHECK_FALSE(covers(usual, "years/a/b.yaml"));
}

TEST_CASE("a list of one's own covers what it says") {
  const auto one = [](std::string pattern, std::string_view path) {
    return covers({std::move(pattern)}, path);
  };
  CHECK(one("a.yaml", "a.yaml"));
  CHECK(one("./logs//a.yaml", "logs/a.yaml"));
  CHECK(one("logs/**", "logs/a.yaml"));
  CHECK(one("logs/**", "logs/b/a.yaml"));
  CHECK(one("**/li.na.yaml", "li.na.yaml"));
  CHECK(one("**/**/li.na.yaml", "a/b/c/li.na.yaml"));
  CHECK(one("20[0-9]?-*/*.yaml", "2026-03/李娜.yaml"));
  CHECK_FALSE(one("logs/**", "logs"));
  CHECK_FALSE(one("logs/*", "logs/b/a.yaml"));
  CHECK_FALSE(one("logs/**/x.yaml", "logs/a/.b/x.yaml"));
  CHECK_FALSE(covers({}, "a.yaml"));
}

TEST_CASE("what the list says is taken as it is written") {
  Node list;
  list.kind = Node::Kind::null;
  CHECK(included(&list) == included(nullptr));
  list.kind = Node::Kind::list;
  CHECK(included(&list).empty());
  list.items.emplace_back().kind = Node::Kind::scalar;
  list.items.back().text = "logs/*.yaml";
  CHECK(included(&list) == std::vector<std::string>{"logs/*.yaml"});
}

}  // namespace
}  // namespace plan
