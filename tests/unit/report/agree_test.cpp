// SPDX-License-Identifier: MIT
// All writers show the same cells: what machine() and display() say of each cell of random
// documents is found again, at its row and column, in what the writers wrote.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "made_up.hpp"
#include "plan/base/text.hpp"
#include "read_back.hpp"

using namespace plan;

namespace {

bool is_same(const std::string& field, const Cell& cell, const std::string& expected) {
  if (field == expected) return true;
  return std::holds_alternative<std::string>(cell) && field == "'" + expected;
}

bool is_same(const nlohmann::json& value, const Cell& cell, const std::string& expected) {
  if (std::holds_alternative<Blank>(cell) || std::holds_alternative<NotAvailable>(cell))
    return value.is_null();
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return value == *number;
  return value == expected;
}

template <class Visit>
void each_cell(const Table& table, Visit visit) {
  for (std::size_t r = 0; r < table.rows.size(); ++r)
    for (std::size_t c = 0; c < table.columns.size(); ++c)
      visit(r, c, table.rows[r].cells[c], table.columns[c]);
}

}  // namespace

TEST_CASE("csv, tsv and json hold what machine() says of every cell") {
  const Display how = made_up::yuan();
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    const Document document = made_up::random(seed);
    const Records csv = read_csv(made_up::written("csv", document, how));
    const Records tsv = read_tsv(made_up::written("tsv", document, how));
    const auto json = nlohmann::json::parse(made_up::written("json", document, how));
    const auto& rows = json["tables"][0]["rows"];
    REQUIRE(csv.size() == document.tables[0].rows.size() + 1);
    REQUIRE(tsv.size() == csv.size());
    REQUIRE(rows.size() + 1 == csv.size());
    each_cell(document.tables[0], [&](auto r, auto c, const Cell& cell, const Column& column) {
      const std::string expected = machine(cell, column.unit, how);
      CHECK(is_same(csv[r + 1][c], cell, expected));
      CHECK(is_same(tsv[r + 1][c], cell, expected));
      CHECK(is_same(rows[r][column.key], cell, expected));
    });
  }
}

TEST_CASE("text holds what display() says of every cell, row by row") {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    const Document document = made_up::random(seed);
    const Table& table = document.tables[0];
    Display how = made_up::yuan();
    const std::string text = made_up::written("text", document, how);
    how.decimals = common_decimals(table, how);
    std::size_t at = text.find("─\n");
    REQUIRE(at != std::string::npos);
    each_cell(table, [&](auto r, auto c, const Cell& cell, const Column& column) {
      const std::string expected = display(cell, column.unit, how);
      if (c == 0) at = text.find('\n', at) + 1;
      const std::size_t found = text.find(expected, at);
      INFO("seed ", seed, " row ", r, " column ", c, " text ", expected);
      REQUIRE(found != std::string::npos);
      CHECK(text.substr(at, found - at).find('\n') == std::string::npos);
      at = found + expected.size();
    });
  }
}
