// SPDX-License-Identifier: MIT
// With which marks the numbers of a column are written. A part of column_traits.hpp.
#pragma once

#include <string_view>
#include <vector>

#include "plan/exchange/guess/column_traits.hpp"

namespace plan {

/// The marks by which the most cells are numbers.
struct GuessedNumbers {
  NumberMarks marks{};
  std::size_t good = 0;   // cells that are numbers
  bool in_doubt = false;  // the mark may be of thousands or of decimals
};
/// `may_have_points`: points between thousands are likelier than three decimals, where all points
/// have three digits behind them.
GuessedNumbers numbers_of(const std::vector<std::string_view>& cells, const Currency& own,
                          bool may_have_points = true);
/// How many of the cells are numbers by these marks.
std::size_t numbers_by(const std::vector<std::string_view>& cells, const NumberMarks& marks,
                       const Currency& own);
/// What the numbers come to, by these marks, into the traits.
void add_figures(const std::vector<std::string_view>& cells, const NumberMarks& marks,
                 const Currency& own, ColumnTraits& into);

}  // namespace plan
