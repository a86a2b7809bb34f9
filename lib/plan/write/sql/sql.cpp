// SPDX-License-Identifier: MIT
#include "plan/write/sql/sql.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "plan/base/number.hpp"

namespace plan {
namespace {

constexpr SqlDialect dialects[] = {
    {.name = "sqlite",
     .text = "TEXT",
     .whole = "INTEGER",
     .day = "TEXT",
     .table_ends = "",
     .begin = "BEGIN;\n",
     .commit = "COMMIT;\n",
     .divide = "(({0}) / ({1}))"},
    {.name = "postgresql",
     .text = "text",
     .whole = "bigint",
     .day = "date",
     .table_ends = "",
     .begin = "SET standard_conforming_strings = on;\nSET client_encoding = 'UTF8';\nBEGIN;\n",
     .commit = "COMMIT;\n",
     .divide = "div({0}, {1})",
     .book_index = "CREATE INDEX IF NOT EXISTS {} ON {} USING brin (\"book\")",
     .analyze = "ANALYZE {}"},
    {.name = "clickhouse",
     .text = "Nullable(String)",
     .whole = "Nullable(Int64)",
     .day = "Nullable(Date)",
     .table_ends = " ENGINE = MergeTree ORDER BY tuple()",
     .begin = "",
     .commit = "",
     .divide = "intDivOrZero({0}, {1})",  // what a CASE leaves out is divided all the same
     .drops_view = "DROP TABLE",
     .backslash = true,
     .early_days = false},
    {.name = "duckdb",
     .text = "VARCHAR",
     .whole = "BIGINT",
     .day = "DATE",
     .table_ends = "",
     .begin = "BEGIN;\n",
     .commit = "COMMIT;\n",
     .divide = "(({0}) // ({1}))"},
};

std::string quoted(std::string_view text, bool backslash) {
  std::string made = "'";
  for (const char c : text) made.append(c == '\'' || (backslash && c == '\\') ? 2 : 1, c);
  return made + "'";
}

struct ToSqlValue {
  SqlValue operator()(const Blank&) const { return {}; }
  SqlValue operator()(const NotAvailable&) const { return {}; }
  SqlValue operator()(const std::string& text) const { return text; }
  SqlValue operator()(std::int64_t count) const { return count; }
  SqlValue operator()(const Money& amount) const { return amount.minor(); }
  SqlValue operator()(const Quantity& quantity) const { return quantity.thousandths; }
  SqlValue operator()(const Rate& rate) const {
    return static_cast<std::int64_t>(
        divided(Int128(rate.numerator()) * 1000000, rate.denominator()));
  }
  SqlValue operator()(Day day) const { return to_string(Date(day)); }
  SqlValue operator()(const Bar& bar) const { return (*this)(bar.part); }
  SqlValue operator()(const Personal& personal) const { return personal.text; }
  SqlValue operator()(const Prose&) const { return {}; }
  SqlValue operator()(bool yes) const { return std::int64_t{yes}; }
};

/// Rows a statement: one for each row is slow to read, one for all too long for some engines.
constexpr int rows_of_insert = 500;

void add_row(const Row& row, const SqlDialect& dialect, std::string& out) {
  out += '(';
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (i > 0) out += ", ";
    out += sql_literal(sql_value(row.cells[i], dialect), dialect);
  }
  out += ')';
}

void write_table(const SqlTable& table, const SqlDialect& dialect,
                 const std::function<void(std::string_view)>& take) {
  take(sql_create(table.head, dialect));
  int rows = 0;
  std::string piece;
  table.rows([&](const Row& row) {
    piece = rows == 0 ? fmt::format("INSERT INTO {} VALUES\n", sql_name(table.head.name)) : ",\n";
    add_row(row, dialect, piece);
    rows = (rows + 1) % rows_of_insert;
    if (rows == 0) piece += ";\n";
    take(piece);
  });
  if (rows != 0) take(";\n");
}

}  // namespace

std::span<const SqlDialect> sql_dialects() {
  return dialects;
}

const SqlDialect* find_dialect(std::string_view name) {
  const auto* found = std::ranges::find(dialects, name, &SqlDialect::name);
  return found == std::end(dialects) ? nullptr : found;
}

SqlValue sql_value(const Cell& cell) {
  return std::visit(ToSqlValue{}, cell);
}

SqlValue sql_value(const Cell& cell, const SqlDialect& dialect) {
  const auto* day = std::get_if<Day>(&cell);
  return day && !dialect.early_days && *day < Day{} ? SqlValue() : sql_value(cell);
}

std::string_view sql_type(Unit unit, const SqlDialect& dialect) {
  if (unit == Unit::date) return dialect.day;
  return unit == Unit::text || unit == Unit::id ? dialect.text : dialect.whole;
}

std::string sql_name(std::string_view name) {
  std::string made = "\"";
  for (const char c : name) made.append(c == '"' ? 2 : 1, c);
  return made + "\"";
}

std::string sql_literal(const SqlValue& value, const SqlDialect& dialect) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* text = std::get_if<std::string>(&value)) return quoted(*text, dialect.backslash);
  return "NULL";
}

std::string sql_create(const Table& head, const SqlDialect& dialect) {
  const std::string name = sql_name(head.name);
  std::string made = fmt::format("DROP TABLE IF EXISTS {0};\nCREATE TABLE {0} (", name);
  for (std::size_t i = 0; i < head.columns.size(); ++i)
    made += fmt::format("{}\n  {} {}", i > 0 ? "," : "", sql_name(head.columns[i].key),
                        sql_type(head.columns[i].unit, dialect));
  return made + fmt::format("\n){};\n", dialect.table_ends);
}

std::string sql_insert(const Table& head) {
  std::string made = fmt::format("INSERT INTO {} VALUES (", sql_name(head.name));
  for (std::size_t i = 0; i < head.columns.size(); ++i) made += i > 0 ? ", ?" : "?";
  return made + ")";
}

void write_sql(std::span<const SqlTable> tables, const SqlDialect& dialect,
               const std::function<void(std::string_view)>& take, std::string_view more) {
  take(dialect.begin);
  for (const SqlTable& table : tables) write_table(table, dialect, take);
  take(more);
  take(dialect.commit);
}

}  // namespace plan
