// SPDX-License-Identifier: MIT
// A report as values: typed cells in tables, with notes and where they come from. Builders make it,
// writers show it; neither knows the other. A column says what it is: its unit, whether it names
// its row or counts, for whom it is; writers ask it and guess nothing. Lists of things are made of
// their columns by table_of.hpp, for people and machines alike, and shown_to() leaves to each what
// is theirs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "plan/document/cell.hpp"

namespace plan {

/// One row per combination of axes and period, or periods as columns: a builder makes what its
/// reader wants.
enum class Layout { wide, long_ };

/// What a column is to its row: labels say which one it is, figures how much.
enum class Role { label, figure };
constexpr Role usual_role(Unit unit) {
  return unit == Unit::text || unit == Unit::id || unit == Unit::date ? Role::label : Role::figure;
}
/// For whom a column is: people read names and words, machines ids and keys.
enum class Audience { all, people, machines };

struct Column {
  std::string key;    // stable, ASCII: json and csv names it
  std::string title;  // in the reader's language
  Unit unit = Unit::text;
  std::string group{};   // columns of one group stand together and are folded together (a quarter)
  bool total = false;    // a sum over other columns (the quarter, the year): set off in text
  std::size_t room = 0;  // of a text: columns of a terminal after which it goes on below; 0: any
  Role role = usual_role(unit);  // a word that stands among figures is one of them
  Audience audience = Audience::all;
};

struct Row {
  enum class Kind { plain, subtotal };  // subtotals appear in wide tables only
  std::vector<Cell> cells;              // one per column
  Kind kind = Kind::plain;
  int indent = 0;  // levels of the first text column, for trees
};

/// What a picture of a table shows, not how: writers draw it, or leave it out. It takes the table's
/// plain rows in order; its figures are those of the cells, so a picture never says anything else.
struct Chart {
  /// columns: series[0] as columns, series[1] (if any) as the mark to reach, e.g. sales and target;
  /// bullets: a rate a row, series[1] (bars) where it should stand today; funnel: counts or amounts
  /// that narrow; line: rates in time, a line a series; pareto: amounts, largest first, with their
  /// running share of the table's total, else of all rows; waterfall: steps that lead from the
  /// first row to the last, which are wholes; fan: series are middle, low 80%, high 80%, low 95%,
  /// high 95%.
  enum class Kind { columns, bullets, funnel, line, pareto, waterfall, fan };
  Kind kind = Kind::columns;
  std::string title;                // in the reader's language
  std::string label;                // key of the column that names the rows; "": the first
  std::vector<std::string> series;  // keys of the columns drawn
  std::string mark{};               // what the second says, where its column's title does not
};

/// A table, or a chapter of text (no columns), or both: the text stands before the table.
struct Table {
  std::string name;  // stable, ASCII: `--table NAME`
  std::string title;
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::optional<Row> total{};
  bool prose = false;  // for people each row is a sentence: the last cell after what it is about
  std::string text{};  // paragraphs and lists: text_blocks.hpp
  int level = 1;       // of its title: 1 a chapter, 2 a part of the chapter before
  std::vector<Chart> charts{};
  bool new_page = false;  // on paper it begins a page
  bool tiles = false;  // on a page each row is a tile: what, its figure, a line on it; else a table
};

struct Note {
  std::string code;  // stable, ASCII
  Prose text;
};

/// A value of json's `meta`: a text, a yes or no, or texts by their keys.
using MetaValue = std::variant<std::string, bool, std::vector<std::pair<std::string, std::string>>>;

/// Where a report comes from: the footer, json's `meta`, in this order.
struct MetaItem {
  std::string key;
  std::string title;
  std::string value;                   // as people read it; "" is left out of the footer
  std::optional<MetaValue> machine{};  // json's, the same in every language; none: `value`
};

struct Document {
  std::string name;  // json: "schema": "plan.NAME/1"
  std::string title;
  std::vector<MetaItem> meta{};
  std::vector<Table> tables{};
  std::vector<Note> notes{};
  Prose lead{};  // the whole in a few sentences, before the tables
};

/// Whether each row, the totals among them, has a cell for each column: writers show a report as it
/// is and fill in nothing.
bool is_whole(const Document& document);
/// The report as people see it, or as machines do: without the columns that are for the other, and
/// their cells; for machines no two heads of a table are alike. Range: is_whole (asserted).
Document shown_to(Audience audience, Document document);
/// The columns with heads that no other has: a spreadsheet finds a column by its head. A name
/// beside its id, and a figure of one of several groups, say what else they are.
void tell_heads_apart(std::vector<Column>& columns);
/// The column whose cells show by their indent how rows belong together, the first text that is a
/// label; as many as there are columns when there is none.
std::size_t tree_column(const Table& table);
/// Whether amounts stand in it that do not say their unit themselves.
bool has_amounts(const Table& table);
bool has_amounts(const Document& document);
/// Whether an amount stands in it that is no whole number of the currency's minor units: a writer
/// rounds it.
bool has_rounded_amounts(const Document& document, const Currency& currency);
/// Whether the table's title stands over it: not where it is the whole report, whose title says it.
bool shows_title(const Document& document, const Table& table);

/// A row of a table in prose: what the sentence is about, "" for nothing, and the sentence.
struct Sentence {
  std::string about, last;
};
/// `shown(cell, unit)` is the cell as the writer shows it.
template <class Shown>
Sentence sentence_of(const Table& table, const Row& row, const Shown& shown) {
  Sentence sentence;
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    std::string part = shown(row.cells[i], table.columns[i].unit);
    if (i + 1 == row.cells.size())
      sentence.last = std::move(part);
    else if (!part.empty())
      sentence.about += (sentence.about.empty() ? "" : " · ") + part;
  }
  return sentence;
}

/// The table of this name, the first one with columns for ""; null when there is none.
const Table* find_table(const Document& document, std::string_view name);

}  // namespace plan
