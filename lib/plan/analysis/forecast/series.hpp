// SPDX-License-Identifier: MIT
// A series as it is given to a forecast, and as the methods take it: without gaps. Plain numbers in
// any unit; what comes out is in the same unit.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace plan::forecasting {

using Values = std::vector<double>;
using View = std::span<const double>;

/// What happened, one value a month (or quarter, ...), oldest first. Nothing: it is not known.
struct Series {
  std::vector<std::optional<double>> values;
  std::size_t season = 12;  // values a year; 1: no season
  std::size_t spread = 0;   // values that are parts of a sum of several: they show no month
};

/// A series from its first known value to its last one.
struct Gapless {
  Values values;
  std::vector<std::size_t> filled;  // places in `values` that were not known
  bool all_zero = false, any_negative = false, any_zero = false;
  /// Whether ratios and logarithms of all values mean something.
  bool is_positive() const { return !values.empty() && !any_negative && !any_zero; }
};

/// The series without what is unknown at its ends; a gap within takes the mean of the same month a
/// year before and after where both are known, else lies on the line between its neighbours.
Gapless without_gaps(const Series& series);

double mean(View values);

}  // namespace plan::forecasting
