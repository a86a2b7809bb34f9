// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "plan/write/sql/sql_query.hpp"
#include "plan/write/sql/sql_sums.hpp"

namespace plan {
namespace {

constexpr Day day_of(int year, int month, int day) {
  return std::chrono::year{year} / month / day;
}

SumQuery asked_of_sums() {
  return {.keys = {"rep"},
          .filters = {{"book", {"x'; DROP TABLE \"book\"; --"}}, {"region", {"a\\'"}, true}},
          .days = {{day_of(2026, 1, 1), day_of(2026, 2, 28)}},
          .cuts = {day_of(2026, 1, 1), day_of(2026, 2, 1), day_of(2026, 3, 1)},
          .sums = {"ordered"},
          .standing = {"open_deals"}};
}

FigureQuery asked_of_figures() {
  const Span january{day_of(2026, 1, 1), day_of(2026, 1, 31)};
  return {.keys = {{"product_group", "group"}},
          .pieces = {{"2026-01", january, january}},
          .filters = {{"book", {"it's"}}},
          .sums = {"ordered", "orders"},
          .figures = {{.name = "ordered", .terms = {{"ordered", 1}}},
                      {.name = "orders", .terms = {{"orders", 1}}},
                      {.name = "average_order", .part = "ordered", .base = "orders", .unit = 1}},
          .shown = {"average_order"},
          .as_of = day_of(2026, 1, 20)};
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("what is asked of sums is a parameter, never a part of the statement") {
  const SumQuery query = asked_of_sums();
  for (const SqlAsked& asked :
       {sql_sums(query), sql_things(query, "orders"), sql_lone_things(query, "orders"),
        sql_shared_things(query, "orders"), sql_values(query, "cycle_days")}) {
    CHECK(!has(asked.statement, "DROP"));
    CHECK(!has(asked.statement, "\\"));
    REQUIRE(asked.values.size() == 2);
    CHECK(std::get<std::string>(asked.values[0]) == query.filters[0].values[0]);
    CHECK(std::get<std::string>(asked.values[1]) == query.filters[1].values[0]);
    CHECK(std::ranges::count(asked.statement, '?') == 2);
  }
}

TEST_CASE("what stands is asked of all days before the last cut, what happens of its own") {
  const std::string statement = sql_sums(asked_of_sums()).statement;
  CHECK(has(statement,
            "\"sum\" IN ('ordered') AND \"month\" BETWEEN '2026-01' AND '2026-02' AND "
            "(\"day\" BETWEEN '2026-01-01' AND '2026-02-28') OR \"sum\" IN "
            "('open_deals') AND \"day\" < '2026-03-01'"));
  CHECK(has(statement, "(\"region\" IN (?) OR \"region\" IS NULL)"));
}

TEST_CASE("stretches are places among the cuts, and many are told by their days") {
  SumQuery query = asked_of_sums();
  CHECK(has(sql_sums(query).statement,
            "CASE WHEN \"day\" < '2026-02-01' THEN CASE WHEN \"day\" < '2026-01-01' THEN -1 ELSE 0 "
            "END ELSE 1 END AS \"at\""));
  for (int i = 0; i < 100; ++i) query.cuts.push_back(day_of(2026, 3, 2) + std::chrono::days(i));
  CHECK(has(sql_sums(query).statement, "\"day\" AS \"at\""));
}

TEST_CASE("a report's statement has its names as literals") {
  const std::string statement = sql_query(asked_of_figures(), *find_dialect("sqlite"));
  CHECK(statement.starts_with("SELECT \"group\",\n  \"period\",\n  \"average_order\"\n"));
  CHECK(has(statement, "\"product_group\" AS \"group\""));
  CHECK(has(statement, "'2026-01' AS \"period\""));
  CHECK(has(statement, "\"book\" IN ('it''s')"));
  CHECK(has(statement, "\"sum\" IN ('ordered', 'orders')"));
  CHECK(!has(statement, "base"));
}

TEST_CASE("a base stands beside its piece, under its name") {
  FigureQuery query = asked_of_figures();
  const Span before{day_of(2025, 1, 1), day_of(2025, 1, 20)};
  query.base = {{"2025-01", before, {day_of(2025, 1, 1), day_of(2025, 1, 31)}}};
  const std::string statement = sql_query(query, *find_dialect("postgresql"));
  CHECK(has(statement, "\"average_order_base\""));
  CHECK(has(statement, "AS \"average_order_growth\""));
  CHECK(has(statement, "\"day\" BETWEEN '2025-01-01' AND '2025-01-20'"));
  CHECK(!has(statement, "'2025-01'"));
}

}  // namespace plan
