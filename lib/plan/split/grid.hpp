// SPDX-License-Identifier: MIT
// A split summed up on any axes over any periods: every sum is one of days (or of months'
// products), so that everything adds up on every axis. Numbers only; report/ makes a table of them.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "plan/base/period.hpp"
#include "plan/book/axis.hpp"
#include "plan/split/products.hpp"
#include "plan/split/split.hpp"

namespace plan {

/// What is counted, by place in the book's lists, the last being what has none; an empty list
/// counts everything. Sub-teams are named like their teams.
struct GridFilter {
  std::vector<bool> reps{}, teams{}, products{};
};

/// An axis of the book's own of what reps are.
struct RepAxis {
  Axis axis = Axis::own;
  std::vector<std::optional<std::size_t>> places{};  // of each rep; none: nothing is said of it
  std::vector<std::size_t> ranks{};                  // of each place among the rows
};

/// What the rows are, and what is counted.
struct GridAxes {
  std::vector<Axis> axes{};
  GridFilter filter{};
  std::vector<RepAxis> own{};  // those among `axes`
};

struct GridRow {
  /// The place on each axis, in book.teams, reps, products or of a RepAxis; 0 for the company.
  /// None: in no team, of nothing on an own axis.
  std::vector<std::optional<std::size_t>> key;
  std::vector<Money> amounts;  // one a piece
  std::vector<bool> present;   // whether anybody of the row is there on a day of the piece
};

struct Grid {
  std::vector<Axis> axes;
  std::vector<Period> pieces;
  std::vector<GridRow> rows;  // by the axes in order: teams as a tree, own axes by rank, the
                              // others by id
  std::int64_t minor = 1;     // of Money in a minor unit, as in Split
};

/// The rows of a grid, each summed up when it is asked for: days of 100,000 people are more than
/// should be held at once.
class GridRows {
 public:
  /// Range: as grid_of(). All that is handed in but `axes` and `pieces` must outlive this.
  GridRows(const Book& book, const Split& split, const ProductMonths* products, GridAxes axes,
           std::vector<Period> pieces);
  GridRows(GridRows&&) noexcept;
  ~GridRows();

  const std::vector<Axis>& axes() const;
  const std::vector<Period>& pieces() const;
  std::size_t size() const;
  std::int64_t minor() const;  // of Money in a minor unit, as in Split
  /// A row's place on each axis, without its sums.
  const std::vector<std::optional<std::size_t>>& key(std::size_t row) const;
  /// The row; what `into` held is used again.
  void sum(std::size_t row, GridRow& into) const;

 private:
  class Gridding;
  std::unique_ptr<const Gridding> rows_;
};

/// The sums. `products` is null unless products are an axis or a filter; pieces are then whole
/// months. Range: the axes are company, team, rep, product or in `own`; pieces ascending, within
/// the year, apart.
Grid grid_of(const GridRows& rows);
Grid grid_of(const Book& book, const Split& split, const ProductMonths* products,
             const GridAxes& axes, std::vector<Period> pieces);

}  // namespace plan
