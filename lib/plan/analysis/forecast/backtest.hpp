// SPDX-License-Identifier: MIT
// What each method would have said at earlier ends of a series, against what then came; and from it
// how much each counts in their combination.
#pragma once

#include "plan/analysis/forecast/methods.hpp"

namespace plan::forecasting {

/// Mean errors of forecasts. `smape`: 200 |a - f| / (|a| + |f|), where both are 0: 0. `mase`:
/// |a - f| over the mean change from a year before among what was known then; 0 without any.
struct Accuracy {
  double smape = 0, mase = 0;
};

/// How far forecasts are from what came. `scale`: that mean change.
Accuracy accuracy(View actual, View forecast, double scale);

/// The mean change from a year before; from the value before with a year or less.
double naive_scale(View values, std::size_t season);

/// An earlier end of the series: what was known, what was forecast, how far it was off.
struct Origin {
  std::size_t known = 0;             // values
  std::vector<Values> forecasts;     // of the values after them, by method
  std::vector<Accuracy> accuracies;  // by method
  Values combined;                   // weighted by the other ends' accuracies
};

struct Backtest {
  std::vector<Origin> origins;
  std::vector<Accuracy> accuracies;  // by method, over all compared values
  Accuracy combined;
  Values weights;            // by method, of sum 1
  std::size_t compared = 0;  // values, each as often as it was forecast
};

/// Forecasts from up to six earlier ends, spread over the last year and a half, as far as two years
/// are known before them (three quarters of the values, where there are fewer); each up to the end,
/// however far somebody asks ahead.
/// `memories`: where the methods' estimations of the whole series ended.
Backtest backtest(const Gapless& series, std::size_t season, const std::vector<Memory>& memories);

/// The methods' forecasts as one.
/// Formula: the weighted mean, none farther from the weighted median than four times the weighted
/// median distance from it: a method that runs wild takes nothing along.
Values combined(const std::vector<Values>& forecasts, View weights);

}  // namespace plan::forecasting
