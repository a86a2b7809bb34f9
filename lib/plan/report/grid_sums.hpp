// SPDX-License-Identifier: MIT
// Sums of a grid's rows and pieces as cells, and what --show puts beside them. A part of
// split_report.hpp.
#pragma once

#include <optional>
#include <vector>

#include "plan/document/cell.hpp"
#include "plan/facts/shown.hpp"
#include "plan/split/grid.hpp"

namespace plan {

class GridSums {
 public:
  using Places = std::vector<std::size_t>;

  /// The grid must outlive this.
  explicit GridSums(const Grid& grid);

  /// What rows have in pieces together. Blank where none of them is there in any.
  Cell cell(const Places& rows, const Places& pieces) const;
  /// Its share of what all rows have there; the sum up to the last of the pieces; the mean of as
  /// many up to it, which takes a row that is there in each. Blank as the sum itself.
  Cell shown(const Places& rows, const Places& pieces, const Show& show) const;

 private:
  /// Those of the rows before one: what a stretch of rows has is a difference of two, however many
  /// they are.
  struct Before {
    Money amount{};
    std::size_t present = 0;  // rows that are there
  };
  const Before& before(std::size_t row, std::size_t piece) const {
    return before_[row * grid_.pieces.size() + piece];
  }
  std::optional<Money> sum(const Places& rows, const Places& pieces) const;
  Figure average(const Places& rows, std::size_t last, std::size_t count) const;

  const Grid& grid_;
  std::vector<Before> before_;  // rows and one more, by piece
};

}  // namespace plan
