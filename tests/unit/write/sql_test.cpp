// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "plan/write/sql/sql_view.hpp"

namespace plan {
namespace {

Table orders() {
  Table table;
  table.name = "orders";
  table.columns = {{"day", "day", Unit::date},
                   {"no\"te", "note", Unit::text},
                   {"amount", "amount", Unit::money}};
  return table;
}

std::string script(std::string_view dialect, std::vector<Cell> cells) {
  std::string made;
  const SqlTable table{orders(), [&](const RowSink& sink) { sink(Row{cells}); }};
  write_sql(std::span(&table, 1), *find_dialect(dialect),
            [&](std::string_view piece) { made += piece; });
  return made;
}

constexpr Day march{std::chrono::year{2026} / 3 / 2};

}  // namespace

TEST_CASE("a script makes a table anew and fills it, in one transaction") {
  CHECK(script("sqlite", {march, std::string("it's"), Money::minor(-1250)}) ==
        "BEGIN;\nDROP TABLE IF EXISTS \"orders\";\nCREATE TABLE \"orders\" (\n  \"day\" TEXT,\n"
        "  \"no\"\"te\" TEXT,\n  \"amount\" INTEGER\n);\nINSERT INTO \"orders\" VALUES\n"
        "('2026-03-02', 'it''s', -1250);\nCOMMIT;\n");
}

TEST_CASE("a backslash is doubled where an engine would take it for the next sign's") {
  const std::vector<Cell> cells = {march, std::string("a\\'"), Blank{}};
  CHECK(script("clickhouse", cells).find("'a\\\\''', NULL") != std::string::npos);
  CHECK(script("postgresql", cells).find("'a\\''', NULL") != std::string::npos);
}

TEST_CASE("a day that an engine does not know is NULL") {
  const std::vector<Cell> cells = {Day(std::chrono::days(-1)), std::string("a"), Blank{}};
  CHECK(script("clickhouse", cells).find("(NULL, 'a'") != std::string::npos);
  CHECK(script("duckdb", cells).find("('1969-12-31', 'a'") != std::string::npos);
}

TEST_CASE("numbers are whole ones") {
  CHECK(std::get<std::int64_t>(sql_value(Rate(1, 3))) == 333333);
  CHECK(std::get<std::int64_t>(sql_value(Rate(-2, 3))) == -666667);
  CHECK(std::get<std::int64_t>(sql_value(Quantity{1500})) == 1500);
  CHECK(std::get<std::int64_t>(sql_value(true)) == 1);
}

}  // namespace plan
