// SPDX-License-Identifier: MIT
// Rows as values of an engine, one after the other. Most cells of a long table are as in the row
// before: these are neither worked out nor handed over again.
#pragma once

#include <span>
#include <vector>

#include "plan/write/sql/sql.hpp"

namespace plan {

class SqlRow {
 public:
  /// Puts the row's cells into the first of `values`, and calls changed(place) for those that are
  /// other than in the last row, in the first one for all. Range: rows of one table, the same
  /// values.
  template <class Changed>
  void take(const Row& row, const SqlDialect& dialect, std::span<SqlValue> values,
            const Changed& changed) {
    const std::size_t known = last_.size();
    last_.resize(row.cells.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (i < known && is_same(last_[i], row.cells[i])) continue;
      last_[i] = row.cells[i];
      values[i] = sql_value(row.cells[i], dialect);
      changed(i);
    }
  }

 private:
  /// Most cells are texts, and most of these are as they were: looked at first.
  static bool is_same(const Cell& last, const Cell& cell) {
    if (last.index() != cell.index()) return false;
    if (const auto* text = std::get_if<std::string>(&cell))
      return *text == std::get<std::string>(last);
    return std::holds_alternative<Blank>(cell) || last == cell;
  }

  std::vector<Cell> last_;
};

}  // namespace plan
