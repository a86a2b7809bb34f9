// SPDX-License-Identifier: MIT
// THE table of what a book gives to other tools: a star of facts and what they are told apart by,
// each table with its columns. plan export, plan-export(5) and the tests read it. How tables become
// files or statements is write/'s.
#pragma once

#include <string_view>
#include <vector>

#include "plan/document/row_stream.hpp"
#include "plan/facts/count.hpp"

namespace plan {

/// The number of this form of tables: another, and no report can be made from them.
inline constexpr std::int64_t star_schema = 2;

/// What rows are made from. All that is handed in must outlive it.
struct StarSource {
  const Facts& facts;        // with all records and years
  const Standing& standing;  // on as-of
  bool personal = false;     // with what is about people
};

struct StarColumn {
  std::string_view key;
  Unit unit = Unit::text;
  std::string_view help;  // English, shown through tr()
  bool personal = false;  // only where it is asked for
};

struct StarTable {
  std::string_view name;  // stable, ASCII
  std::string_view help;  // English, shown through tr()
  std::vector<StarColumn> columns{};
  /// Gives the rows, each with a cell for each column that is shown.
  void (*give)(const StarSource&, const RowSink&) = nullptr;
  bool personal = false;  // the whole table
  /// Columns that are never empty, by which rows lie together in a database.
  std::vector<std::string_view> filled{};
  bool own_axes = false;  // behind the columns stands one for each axis of the book's own
};

/// The first column of each table: several books have room in one database.
inline constexpr StarColumn star_book_column = {"book", Unit::text, "the book's name"};
/// All tables, what facts are told apart by before the facts.
const std::vector<StarTable>& star_tables();
/// The tables that the source shows.
std::vector<const StarTable*> star_tables(const StarSource& source);
/// The table without its rows. Range: one that the source shows.
Table head_of(const StarTable& table, const StarSource& source);

}  // namespace plan
