// SPDX-License-Identifier: MIT
// The Theta method, and its form in which all is estimated together. For values without a season.
#pragma once

#include "plan/analysis/forecast/smoothing.hpp"

namespace plan::forecasting {

/// Simple exponential smoothing that drifts by half the slope of the line through all values.
/// Formula: f(h) = level + slope / 2 x (h - 1 + (1 - (1 - alpha)^n) / alpha).
/// Source: Assimakopoulos and Nikolopoulos 2000, as Hyndman and Billah 2003 write it.
Values theta(View values, std::size_t horizon, Memory& memory);

/// The same with the line's share (theta from 1 to 8), alpha and the first level estimated
/// together, and the line through what was known at each step.
/// Source: the dynamic optimised Theta model, Fiorucci et al. 2016.
Values dynamic_theta(View values, std::size_t horizon, Memory& memory);

}  // namespace plan::forecasting
