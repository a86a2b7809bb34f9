// SPDX-License-Identifier: MIT
// The rows of a wide table: which rows of figures stand where, under which name, with the sums of
// groups, and of teams and regions as trees. No figures.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "plan/report/labels.hpp"
#include "plan/split/tree.hpp"

namespace plan {

struct PlannedRow {
  std::vector<std::size_t> of;  // the rows of figures that it shows or sums up
  std::vector<Cell> labels;     // the axes' cells
  Row::Kind kind = Row::Kind::plain;
  int indent = 0;
};

class RowPlan {
 public:
  /// `keys`: the place on each axis of every row, in order. `admitted`: which teams, or regions
  /// where these are the first axis, a filter lets in; empty: all. All that is handed in must
  /// outlive this.
  RowPlan(const Book& book, const Labels& names, const std::vector<Axis>& axes,
          const std::vector<std::vector<Index>>& keys, const std::vector<bool>& admitted);

  void add_columns(Table& table) const;
  std::vector<PlannedRow> rows() const;
  /// All rows together; of no row when there are fewer than two.
  PlannedRow total() const;

 private:
  std::vector<PlannedRow> in_groups() const;
  std::vector<PlannedRow> as_tree() const;
  int add_place(std::span<const std::size_t> branch,
                const std::vector<std::vector<std::size_t>>& own, int indent,
                std::vector<PlannedRow>& rows) const;
  void add_own(const std::vector<std::size_t>& own, const std::string& name, int indent,
               std::vector<PlannedRow>& rows) const;
  PlannedRow plain(std::size_t row) const;
  PlannedRow sum(std::vector<std::size_t> of, std::string label, int indent) const;
  bool is_whole(Index place) const;

  const Labels& names_;
  const std::vector<Axis>& axes_;
  const std::vector<std::vector<Index>>& keys_;
  const std::vector<bool>& admitted_;
  Parents parents_;                       // of the first axis, where it is a tree
  std::vector<std::vector<bool>> heads_;  // of each axis: what has parts
};

}  // namespace plan
