// SPDX-License-Identifier: MIT
// Lines of many files come back with their own file's, sorted, none lost and none changed.
#include "plan/files/durable/line_spool.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace plan {
namespace {

using Files = std::map<std::string, std::vector<std::string>>;

/// What comes back, and that the files come in order.
Files read_back(LineSpool& spool) {
  Files found;
  spool.each([&](const std::string& path, std::vector<std::string>&& lines) {
    CHECK((found.empty() || found.rbegin()->first < path));
    found.emplace(path, std::move(lines));
  });
  return found;
}

}  // namespace

TEST_CASE("each file's lines come back in the order of bytes, files in that of their paths") {
  LineSpool spool;
  spool.add("b.yaml", "two");
  spool.add("a.yaml", "");
  spool.add("b.yaml", "one and more");
  spool.add("c.yaml", "三");
  spool.add("a.yaml", "x");
  CHECK(spool.files() == 3);
  CHECK(read_back(spool) ==
        Files{{"a.yaml", {"", "x"}}, {"b.yaml", {"one and more", "two"}}, {"c.yaml", {"三"}}});
}

TEST_CASE("nothing comes back of nothing") {
  LineSpool spool;
  CHECK(spool.files() == 0);
  CHECK(read_back(spool).empty());
}

TEST_CASE("more than is kept in memory comes back as well, also of files that came late") {
  LineSpool spool;
  Files all;
  for (int i = 0; i < 30'000; ++i) {
    const std::string path = std::to_string(i % 7 + i / 10'000) + ".yaml";
    std::string line =
        std::to_string(i * 7919 % 30'000) + std::string(static_cast<std::size_t>(i % 900), 'x');
    spool.add(path, line);
    all[path].push_back(std::move(line));
  }
  for (auto& [path, lines] : all) std::ranges::sort(lines);
  CHECK(spool.files() == 9);
  CHECK((read_back(spool) == all));
}

}  // namespace plan
