// SPDX-License-Identifier: MIT
#include "plan/write/sql/sql_row.hpp"

#include <doctest/doctest.h>

namespace plan {

TEST_CASE("cells that are as in the row before are not handed over again") {
  const SqlDialect& dialect = *find_dialect("sqlite");
  std::vector<SqlValue> values(3);
  std::vector<std::size_t> changed;
  SqlRow row;
  const auto take = [&](std::vector<Cell> cells) {
    changed.clear();
    row.take(Row{std::move(cells)}, dialect, values, [&](std::size_t i) { changed.push_back(i); });
  };
  const Day day{std::chrono::year{2026} / 3 / 2};
  take({std::string("a"), day, Blank{}});
  CHECK(changed == std::vector<std::size_t>{0, 1, 2});
  take({std::string("a"), day, Blank{}});
  CHECK(changed.empty());
  take({std::string("b"), day + std::chrono::days(1), std::int64_t{0}});
  CHECK(changed == std::vector<std::size_t>{0, 1, 2});
  CHECK(values == std::vector<SqlValue>{"b", "2026-03-03", std::int64_t{0}});
  take({std::string("b"), day + std::chrono::days(1), Blank{}});
  CHECK(changed == std::vector<std::size_t>{2});
  CHECK(values[2] == SqlValue{});
}

}  // namespace plan
