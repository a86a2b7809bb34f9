// SPDX-License-Identifier: MIT
// All writers show the same cells: random tables with every kind of cell, subtotals, totals and
// hostile texts, read back from csv, tsv, json, md and text.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <nlohmann/json.hpp>

#include "made_up.hpp"
#include "plan/base/text.hpp"
#include "read_back.hpp"

namespace plan {
namespace {

std::int64_t roll(std::int64_t least, std::int64_t most) {
  return *rc::gen::inRange<std::int64_t>(least, most + 1);
}

std::string random_text() {
  static const std::vector<std::string> pieces = {
      "=1+1",     "+",        "-",        "@SUM(A1)",
      "＝",       "'",        "\"",       ",",
      "\t",       "\n",       "\r\n",     "|",
      "\\",       "\\|",      "`",        "*",
      "**",       "_",        "[a](b)",   "<b>",
      "&amp;",    "~~",       "$",        "# ",
      "1.",       "- ",       "http://x", "www.x",
      "@someone", "\x1b[31m", "\x7f",     "{{x}}",
      "张伟",     "（",       "，",       "\u202E",
      "\u200B",   "\uFEFF",   "\u3000",   " ",
      "n/a",      "_x0041_",  "é",        "\U0001F468\u200D\U0001F469",
      "a",        "b",        "0",        "x y"};
  std::string text;
  for (std::int64_t left = roll(0, 5); left > 0; --left) text += *rc::gen::elementOf(pieces);
  return text;
}

Cell random_cell(Unit unit) {
  const auto kind = roll(0, 9);
  if (kind == 0) return Blank{};
  if (kind == 1) return NotAvailable{roll(0, 1) == 0 ? "no | target" : "base is *0*"};
  if (kind == 2) return random_text();  // a text may stand in a column of figures
  switch (unit) {
    case Unit::money: return Money::minor(roll(-2'000'000'000'000'000, 2'000'000'000'000'000));
    case Unit::rate:
    case Unit::factor:
    case Unit::days:
    case Unit::points: return Rate(roll(-3000, 3000), roll(1, 1000));
    case Unit::count: return roll(-5000, 5'000'000);
    case Unit::quantity: return Quantity{roll(-1000, 9'000'000)};
    case Unit::date: return Day(std::chrono::days(roll(-20'000, 40'000)));
    case Unit::bar: return Bar{Rate(roll(0, 150), 100), {}};
    default: return roll(0, 4) == 0 ? Cell(Personal{"138" + random_text()}) : Cell(random_text());
  }
}

Row random_row(const Table& table) {
  Row row;
  for (const Column& column : table.columns) row.cells.push_back(random_cell(column.unit));
  row.kind = roll(0, 4) == 0 ? Row::Kind::subtotal : Row::Kind::plain;
  row.indent = static_cast<int>(roll(0, 2));
  return row;
}

Document random_document() {
  Table table{"made", random_text(), {}, {}};
  for (std::int64_t i = roll(1, 5); i > 0; --i) {
    const auto unit = static_cast<Unit>(roll(0, static_cast<int>(Unit::bar)));
    table.columns.push_back({"c" + std::to_string(i), random_text(), unit, random_text()});
  }
  for (std::int64_t i = roll(1, 5); i > 0; --i) table.rows.push_back(random_row(table));
  if (roll(0, 1) == 1) table.total = random_row(table);
  return {"made",  random_text(),          {{"k", random_text(), random_text()}},
          {table}, {{"n", random_text()}}, random_text()};
}

Display yuan() {
  Display how;
  how.currency = find_currency("CNY");
  how.redact = roll(0, 1) == 1;
  return how;
}

bool is_text(const Cell& cell) {
  return std::holds_alternative<std::string>(cell) || std::holds_alternative<Personal>(cell);
}

/// What a table of md has of the text: one line, no blanks around it.
std::string in_one_line(std::string text) {
  std::string line;
  for (const char c : text) {
    if (c != '\n' && c != '\r' && c != '\t')
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  const auto first = line.find_first_not_of(' ');
  if (first == std::string::npos) return {};
  return escaped(line.substr(first, line.find_last_not_of(' ') - first + 1));
}

std::string trimmed(std::string text) {
  while (!text.empty() && text.back() == ' ') text.pop_back();
  text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
  return text;
}

bool is_same(const std::string& field, const Cell& cell, const std::string& expected) {
  return field == expected || (is_text(cell) && field == "'" + expected);
}

bool is_same(const nlohmann::json& value, const Cell& cell, const std::string& expected) {
  if (std::holds_alternative<Blank>(cell) || std::holds_alternative<NotAvailable>(cell))
    return value.is_null();
  if (const auto* number = std::get_if<std::int64_t>(&cell)) return value == *number;
  return value == expected;
}

TEST_CASE("csv, tsv and json have the machine's form of every plain row") {
  CHECK(rc::check("read back", [] {
    const Document document = random_document();
    const Display how = yuan();
    const Table& table = document.tables.front();
    const Records csv = read_csv(made_up::written("csv", document, how));
    const Records tsv = read_tsv(made_up::written("tsv", document, how));
    const auto json = nlohmann::json::parse(made_up::written("json", document, how));
    const auto& rows = json["tables"][0]["rows"];
    std::size_t at = 0;
    for (const Row& row : table.rows) {
      if (row.kind != Row::Kind::plain) continue;
      for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const std::string expected = machine(row.cells[c], table.columns[c].unit, how);
        RC_ASSERT(is_same(csv.at(at + 1).at(c), row.cells[c], expected));
        RC_ASSERT(is_same(tsv.at(at + 1).at(c), row.cells[c], expected));
        RC_ASSERT(is_same(rows.at(at).at(table.columns[c].key), row.cells[c], expected));
      }
      ++at;
    }
    RC_ASSERT(csv.size() == at + 1);
    RC_ASSERT(tsv.size() == at + 1);
    RC_ASSERT(rows.size() == at);
  }));
}

TEST_CASE("md and text have people's form of every row, sums too") {
  CHECK(rc::check("read back", [] {
    const Document document = random_document();
    Display how = yuan();
    const Table& table = document.tables.front();
    const Records markdown = read_markdown(made_up::written("md", document, how));
    const std::string text = made_up::written("text", document, how);
    how.decimals = common_decimals(table, how);
    std::vector<Row> rows = table.rows;
    if (table.total) rows.push_back(*table.total);
    RC_ASSERT(markdown.size() == rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r) {
      RC_ASSERT(markdown[r].size() == table.columns.size());
      for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Cell& cell = rows[r].cells[c];
        const std::string shown = display(cell, table.columns[c].unit, how);
        RC_ASSERT(text.find(trimmed(shown)) != std::string::npos);
        const auto* given = std::get_if<std::string>(&cell);
        const std::string expected = given ? in_one_line(*given) : trimmed(shown);
        if (std::holds_alternative<NotAvailable>(cell))
          RC_ASSERT(markdown[r][c].starts_with(expected));
        else if (!std::holds_alternative<Personal>(cell))
          RC_ASSERT(markdown[r][c] == expected);
      }
    }
  }));
}

}  // namespace
}  // namespace plan
