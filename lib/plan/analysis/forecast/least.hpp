// SPDX-License-Identifier: MIT
// The one door to NLopt: where a function of a few numbers is least.
#pragma once

#include <functional>
#include <vector>

#include "plan/analysis/forecast/series.hpp"

namespace plan::forecasting {

/// A number that may be moved.
struct Movable {
  double start, low, high;
  double step;  // the first one
};

/// The numbers for which `value` is least, within their ranges, as far as the evaluations reach;
/// always the same for the same question. A value that is no number counts as the worst.
/// Source: NLopt's Nelder-Mead, as Box keeps it within bounds.
Values least(const std::function<double(View)>& value, const std::vector<Movable>& numbers,
             int evaluations);

}  // namespace plan::forecasting
