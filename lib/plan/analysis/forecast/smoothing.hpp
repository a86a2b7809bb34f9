// SPDX-License-Identifier: MIT
// Exponential smoothing: a level, if wanted a damped trend and a season, that follow what happens.
#pragma once

#include "plan/analysis/forecast/series.hpp"

namespace plan::forecasting {

enum class Seasonal { none, added, as_factor };

/// Which smoothing.
struct SmoothingForm {
  bool trend = false;  // damped
  Seasonal seasonal = Seasonal::none;
  bool relative = false;  // errors are parts of the forecast, not amounts
};

/// Where an estimation begins, and where it ended: that of nearly the same values begins there.
using Memory = Values;

/// Forecasts of the values after the last one.
/// Formula: e = y - f; level += trend + alpha e; trend = phi trend + alpha beta e; season of the
/// month += gamma (1 - alpha) e; with a season as a factor e is over it (and over the level). The
/// parameters, first level and first trend are the likeliest, where beta is 0.1 or less rather
/// than more: the least sum of e^2, times exp(20 beta / n); of relative errors times the squared
/// geometric mean of what was expected. Found by least().
/// `indices`: the season to begin with. Source: Hyndman and Athanasopoulos, Forecasting, 8.
/// Range: `memory` empty, or what an earlier call with the same form left there.
Values smooth(View values, View indices, const SmoothingForm& form, std::size_t horizon,
              Memory& memory);

/// Simple exponential smoothing of values that have no season: the last level, and its alpha.
struct SimpleSmoothing {
  double alpha, level;
};
SimpleSmoothing smooth_simply(View values, Memory& memory);

}  // namespace plan::forecasting
