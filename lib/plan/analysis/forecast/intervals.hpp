// SPDX-License-Identifier: MIT
// How far what comes is likely to be from what was forecast, by what it was before.
#pragma once

#include "plan/analysis/forecast/backtest.hpp"

namespace plan::forecasting {

/// Bounds of one value: of four values in five, and of nineteen in twenty.
struct Interval {
  double low80, high80, low95, high95;
};

/// The intervals of forecasts from the back-test's errors of one method (`method` of methods(), or
/// their number for the combination). As ratios where all values are above 0, else as amounts.
/// Formula: the mean error of a step is the line through the errors by step, never falling; times
/// factors that make the intervals hold what they say on real series.
/// Range: none without a back-test.
std::vector<Interval> intervals(const Gapless& series, const Backtest& test, std::size_t method,
                                View forecast);

/// The same from how far the known values lay from what the run rate says of them.
/// Range: none with fewer than three values.
std::vector<Interval> run_rate_intervals(View values, View fitted, View forecast);

}  // namespace plan::forecasting
