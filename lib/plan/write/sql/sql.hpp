// SPDX-License-Identifier: MIT
// Tables as SQL: THE table of dialects, and the statements that make a table and fill it. All
// numbers are whole: amounts in the smallest unit that the book keeps, quantities in thousandths,
// rates in millionths, since no two engines divide decimals alike.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "plan/document/row_stream.hpp"
#include "plan/write/writer.hpp"

namespace plan {

/// What differs between engines.
struct SqlDialect {
  std::string_view name;              // "sqlite"
  std::string_view text, whole, day;  // types of columns, each with NULL
  std::string_view table_ends;        // behind the columns of a table
  std::string_view begin, commit;     // around the whole script; "": nothing
  std::string_view divide;            // {0} by {1}, whole numbers, what is left over dropped
  std::string_view book_index = {};   // {0} on {1}, where rows of a book are found; "": none
  std::string_view analyze = {};      // has the planner look at {0}; "": it looks by itself
  std::string_view drops_view = "DROP VIEW";
  bool backslash = false;  // within a text it stands for something else
  bool early_days = true;  // days before 1970 are there; else they are NULL
};
std::span<const SqlDialect> sql_dialects();
const SqlDialect* find_dialect(std::string_view name);  // null when there is none

/// NULL, a whole number or a text.
using SqlValue = std::variant<std::monostate, std::int64_t, std::string>;
SqlValue sql_value(const Cell& cell);

/// As what a cell of the engine's table stands: a day that it does not know is none.
SqlValue sql_value(const Cell& cell, const SqlDialect& dialect);
std::string_view sql_type(Unit unit, const SqlDialect& dialect);

/// A name in double quotes, which all of the engines take.
std::string sql_name(std::string_view name);
std::string sql_literal(const SqlValue& value, const SqlDialect& dialect);
/// The statements that make the table anew, without rows.
std::string sql_create(const Table& head, const SqlDialect& dialect);
/// An INSERT of one row with a ? for each cell.
std::string sql_insert(const Table& head);

/// A table's head and what gives its rows.
struct SqlTable {
  Table head;
  std::function<void(const RowSink&)> rows;
};
/// A script that makes and fills the tables, in pieces, and says `more` behind them.
void write_sql(std::span<const SqlTable> tables, const SqlDialect& dialect,
               const std::function<void(std::string_view)>& take, std::string_view more = {});

}  // namespace plan
