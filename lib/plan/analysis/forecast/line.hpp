// SPDX-License-Identifier: MIT
// The straight line through values.
#pragma once

#include "plan/analysis/forecast/series.hpp"

namespace plan::forecasting {

/// `start`: one step before the first value; `slope`: a step.
struct Line {
  double start, slope;
};

/// The line of least squares; level through one value.
inline Line line_through(View values) {
  double x = 0, y = 0, xx = 0, xy = 0, at = 0;
  for (const double value : values) {
    at += 1;
    x += at, y += value, xx += at * at, xy += at * value;
  }
  const double spread = at * xx - x * x;
  const double slope = spread > 0 ? (at * xy - x * y) / spread : 0;
  return {at > 0 ? (y - slope * x) / at : 0, slope};
}

}  // namespace plan::forecasting
