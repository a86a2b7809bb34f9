// SPDX-License-Identifier: MIT
// Values that follow from the ones before them.
#pragma once

#include "plan/analysis/forecast/series.hpp"

namespace plan::forecasting {

/// Forecasts of values that wander: each change from one to the next is a sum of shares of the
/// changes before it.
/// Formula: Burg's recursion; of the orders 0 to `order_most` (at most a quarter of the changes)
/// that of the least corrected Akaike criterion.
/// Source: Brockwell and Davis, Introduction to Time Series and Forecasting, 5.1.
Values autoregress_changes(View values, std::size_t order_most, std::size_t horizon);

/// The same of the changes since the year before, about their mean: the season wanders with it.
/// With too few of them what was a year before. Range: a year of values or more.
Values autoregress_years(View values, std::size_t season, std::size_t horizon);

}  // namespace plan::forecasting
