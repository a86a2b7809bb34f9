// SPDX-License-Identifier: MIT
// A split summed up on any axes over any periods: every sum is one of days (or of months'
// products), so that everything adds up on every axis. Numbers only; report/ makes a table of them.
#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "plan/base/period.hpp"
#include "plan/book/axis.hpp"
#include "plan/split/products.hpp"
#include "plan/split/split.hpp"

namespace plan {

/// What is counted; an empty set counts everything. A team counts with its sub-teams.
struct GridFilter {
  std::set<const Rep*> reps;
  std::set<const Team*> teams;
  std::set<const Product*> products;
};

struct GridRow {
  const Team* team = nullptr;  // null on the team's axis: in no team
  const Rep* rep = nullptr;
  const Product* product = nullptr;
  std::vector<Money> amounts;  // one a piece
  std::vector<bool> present;   // whether anybody of the row is there on a day of the piece
};

struct Grid {
  std::vector<Axis> axes;
  std::vector<Period> pieces;
  std::vector<GridRow> rows;  // by the axes in order: teams as a tree, the others by id
  std::int64_t minor = 1;     // of Money in a minor unit, as in Split
};

/// The sums. `products` is null unless products are an axis or a filter; pieces are then whole
/// months. Range: the axes are company, team, rep, product; pieces ascending, within the year,
/// apart.
Grid grid_of(const Book& book, const Split& split, const ProductMonths* products,
             std::vector<Axis> axes, std::vector<Period> pieces, const GridFilter& filter);

}  // namespace plan
