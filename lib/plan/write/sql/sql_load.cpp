// SPDX-License-Identifier: MIT
#include "plan/write/sql/sql_load.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plan {
namespace {

/// Its types hold NULL in a wrapper, which no key may have.
std::string_view unwrapped(std::string_view type) {
  constexpr std::string_view wrapper = "Nullable(";
  if (!type.starts_with(wrapper)) return type;
  return type.substr(wrapper.size(), type.size() - wrapper.size() - 1);
}

std::string defined(const Column& column, bool is_filled, const SqlDialect& dialect) {
  const std::string_view type = sql_type(column.unit, dialect);
  return fmt::format("{} {}{}", sql_name(column.key), is_filled ? unwrapped(type) : type,
                     is_filled && unwrapped(type) == type ? " NOT NULL" : "");
}

std::string names_of(const Table& head) {
  std::string names;
  for (const Column& column : head.columns)
    names += (names.empty() ? "" : ", ") + sql_name(column.key);
  return names;
}

/// Where the rows of a number are thrown away together, and those of a book are found.
std::string order_of(std::span<const std::string_view> filled) {
  std::string names = "\"book\"";
  for (const std::string_view key : filled) names += ", " + sql_name(key);
  return fmt::format(" ENGINE = MergeTree PARTITION BY \"load\" ORDER BY ({})", names);
}

}  // namespace

bool sql_numbers_loads(const SqlDialect& dialect) {
  return dialect.commit.empty();
}

std::string sql_rows_table(std::string_view name, const SqlDialect& dialect) {
  return std::string(name) + (sql_numbers_loads(dialect) ? "_rows" : "");
}

std::vector<std::string> sql_keep(const Table& head, std::span<const std::string_view> filled,
                                  const SqlDialect& dialect) {
  const bool is_numbered = sql_numbers_loads(dialect);
  const std::string name = sql_name(sql_rows_table(head.name, dialect));
  const bool has_number =
      std::ranges::find(head.columns, "load", &Column::key) != head.columns.end();
  std::string columns = is_numbered && !has_number ? ",\n  \"load\" Int64" : "";
  for (std::size_t i = 0; i < head.columns.size(); ++i) {
    const Column& column = head.columns[i];
    const bool is_filled = i == 0 || std::ranges::find(filled, column.key) != filled.end();
    columns += ",\n  " + defined(column, is_filled, dialect);
  }
  std::vector<std::string> made{fmt::format("CREATE TABLE IF NOT EXISTS {} (\n{}\n){}", name,
                                            columns.substr(2),
                                            is_numbered ? order_of(filled) : "")};
  if (!dialect.book_index.empty())
    made.push_back(
        fmt::format(fmt::runtime(dialect.book_index), sql_name(head.name + "_by_book"), name));
  return made;
}

std::string sql_add_column(std::string_view table, const Column& column,
                           const SqlDialect& dialect) {
  return fmt::format("ALTER TABLE {} ADD COLUMN {}", sql_name(sql_rows_table(table, dialect)),
                     defined(column, false, dialect));
}

std::vector<std::string> sql_show(const Table& head, bool is_there, const SqlDialect& dialect) {
  if (!sql_numbers_loads(dialect)) return {};
  const std::string name = sql_name(head.name);
  const std::string made = is_there ? sql_name(head.name + "_new") : name;
  std::vector<std::string> statements{fmt::format(
      "CREATE VIEW {} AS SELECT {} FROM {} WHERE \"load\" IN (SELECT max(\"load\") FROM "
      "\"loads_rows\" GROUP BY \"book\")",
      made, names_of(head), sql_name(sql_rows_table(head.name, dialect)))};
  if (!is_there) return statements;
  const std::string old = sql_name(head.name + "_old");
  statements.insert(statements.begin(), {"DROP TABLE IF EXISTS " + made,  // of a load that died
                                         "DROP TABLE IF EXISTS " + old});
  statements.push_back(fmt::format("RENAME TABLE {0} TO {1}, {2} TO {0}", name, old, made));
  statements.push_back("DROP TABLE " + old);
  return statements;
}

}  // namespace plan
