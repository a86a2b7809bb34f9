// SPDX-License-Identifier: MIT
// A table of things of one kind, made of its columns: what a column is and what stands in it are
// said once, together, so that a row has a cell for each column by the way in which it is made.
// Columns for people and for machines stand side by side; shown_to() (document.hpp) parts them.
#pragma once

#include <algorithm>
#include <cassert>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/document/document.hpp"

namespace plan {

enum class Texts { plain, personal };  // personal: writers hide them

template <class Item>
class TableOf {
 public:
  using CellOf = std::function<Cell(const Item&)>;

  TableOf(std::string name, std::string title)
      : table_{std::move(name), std::move(title), {}, {}} {}

  /// A column for all, or for whom it says itself. What `cell` refers to must outlive the making
  /// of rows.
  TableOf& all(Column column, CellOf cell, Texts texts = Texts::plain) {
    table_.columns.push_back(std::move(column));
    cells_.push_back(texts == Texts::plain ? std::move(cell) : hidden(std::move(cell)));
    return *this;
  }
  TableOf& people(Column column, CellOf cell) {
    column.audience = Audience::people;
    return all(std::move(column), std::move(cell));
  }
  TableOf& machines(Column column, CellOf cell) {
    column.audience = Audience::machines;
    return all(std::move(column), std::move(cell));
  }

  Row row(const Item& item) const {
    Row made;
    made.cells.reserve(cells_.size());
    for (const CellOf& cell : cells_) made.cells.push_back(cell(item));
    return made;
  }
  /// A row, of a sum perhaps, with these cells by the keys of their columns, else blank. Errors: it
  /// asserts that each key has a column.
  Row only(std::initializer_list<std::pair<std::string_view, Cell>> given) const {
    Row made{std::vector<Cell>(cells_.size())};
    for (const auto& [key, cell] : given) {
      assert(std::ranges::find(table_.columns, key, &Column::key) != table_.columns.end());
      for (std::size_t i = 0; i < cells_.size(); ++i)
        if (table_.columns[i].key == key) made.cells[i] = cell;
    }
    return made;
  }

  /// The table without rows.
  const Table& empty() const { return table_; }
  /// A row for each item of the range.
  template <class Items>
  Table of(const Items& items) const {
    Table made = table_;
    for (const Item& item : items) made.rows.push_back(row(item));
    return made;
  }

 private:
  static CellOf hidden(CellOf cell) {
    return [cell = std::move(cell)](const Item& item) {
      Cell made = cell(item);
      if (auto* text = std::get_if<std::string>(&made)) return Cell(Personal{std::move(*text)});
      return made;
    };
  }

  Table table_;
  std::vector<CellOf> cells_{};  // one a column
};

}  // namespace plan
