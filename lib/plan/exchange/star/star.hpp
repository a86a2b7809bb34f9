// SPDX-License-Identifier: MIT
// THE table of what a book gives to other tools: a star of facts and what they are told apart by,
// each table with its columns. plan export, plan-export(5) and the tests read it. How tables become
// files or statements is write/'s.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/document/row_stream.hpp"
#include "plan/facts/count.hpp"

namespace plan {

/// The number of this form of tables: another, and no report can be made from them.
inline constexpr std::int64_t star_schema = 2;

/// What a database keeps beside the facts, so that reports can be made from it alone.
struct StarKept {
  struct File {
    std::string path;
    bool is_of_activities = false;
    std::string digest;  // SHA-256
  };
  std::string plan;          // a plan file that says all that the book's say, but what is personal
  std::vector<File> files;   // of the book, in the order in which they were read
  std::string commit{};      // of git, at which they stand; empty: none
  bool is_modified = false;  // some differ from it
};

/// What rows are made from. All that is handed in must outlive it.
struct StarSource {
  const Facts& facts;              // with all records and years
  const Standing& standing;        // on as-of
  bool personal = false;           // with what is about people
  const StarKept* kept = nullptr;  // null: no database is made
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
  bool kept = false;      // it is in databases alone
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
