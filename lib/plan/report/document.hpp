// SPDX-License-Identifier: MIT
// A report as values: typed cells in tables, with notes and where they come from. Builders make it,
// writers show it; neither knows the other.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "plan/base/date.hpp"
#include "plan/base/figure.hpp"

namespace plan {

/// Nothing belongs here (a person who was not there yet): blank in text, empty in csv, null in
/// json.
struct Blank {};
/// How much of a whole is there, and where it should stand: drawn for people, nothing for machines.
struct Bar {
  Rate part;
  std::optional<Rate> mark{};
};
using Cell =
    std::variant<Blank, NotAvailable, std::string, std::int64_t, Money, Rate, Quantity, Day, Bar>;

enum class Unit {
  text,
  id,
  count,
  money,
  rate,
  factor,
  quantity,
  date,
  days,
  points,
  bar,
};  // rate: shown as %; factor: 1.25; days: 12.5; points: +1.5, of a difference of rates

struct Column {
  std::string key;    // stable, ASCII: json and csv names it
  std::string title;  // in the reader's language
  Unit unit = Unit::text;
  std::string group{};  // columns of one group stand together and are folded together (a quarter)
  bool total = false;   // a sum over other columns (the quarter, the year): set off in text
};

struct Row {
  enum class Kind { plain, subtotal };  // subtotals appear in wide tables only
  std::vector<Cell> cells;              // one per column
  Kind kind = Kind::plain;
  int indent = 0;  // levels of the first text column, for trees
};

struct Table {
  std::string name;  // stable, ASCII: `--table NAME`
  std::string title;
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::optional<Row> total{};
  bool prose = false;  // for people each row is a sentence: the last cell after what it is about
};

struct Note {
  std::string code;  // stable, ASCII
  std::string text;
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
  std::string lead{};  // the whole in a few sentences, before the tables
};

/// The table of this name, the first one for ""; null when there is none.
const Table* find_table(const Document& document, std::string_view name);

}  // namespace plan
