// SPDX-License-Identifier: MIT
// Tables that stay, with the rows of several books in them: the statements that make them where
// they are not there, and add columns. An engine without transactions keeps the rows of each load
// under its number, in a table NAME_rows, and NAME shows those of each book's last whole load.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/write/sql/sql.hpp"

namespace plan {

/// Whether rows of a load have a number in place of a transaction.
bool sql_numbers_loads(const SqlDialect& dialect);
/// The table that takes the rows.
std::string sql_rows_table(std::string_view name, const SqlDialect& dialect);
/// The statements that make it. `filled`: the columns that are never empty, by which rows lie
/// together, in order. Range: the first column is the book.
std::vector<std::string> sql_keep(const Table& head, std::span<const std::string_view> filled,
                                  const SqlDialect& dialect);
std::string sql_add_column(std::string_view table, const Column& column, const SqlDialect& dialect);
/// The statements that make NAME show these columns; none where it is the table itself.
/// `is_there`: it shows others until then.
std::vector<std::string> sql_show(const Table& head, bool is_there, const SqlDialect& dialect);

}  // namespace plan
