// SPDX-License-Identifier: MIT
// What each month of the year is more or less than the others: a test whether it is at all, the
// classical indices of textbooks, and indices that are shrunk as far as few years cannot tell.
#pragma once

#include "plan/analysis/forecast/series.hpp"

namespace plan::forecasting {

/// How a season acts on the level: added to it, or as a factor of it.
enum class Acts { added, as_factor };

/// Whether the values resemble those of a year before more than by chance, at 90%.
/// Formula: |r(m)| > 1.645 x sqrt((1 + 2 x sum of r(k)^2 for k < m) / n), r: autocorrelation.
/// Source: Fiorucci et al. 2016 (as the Theta method's entry for the M3 competition).
/// Range: false with two years or less.
bool is_seasonal(View values, std::size_t season);

/// An index for each place in the year, that of values[0] first; their mean is 0 or 1.
/// Formula: means of the values less (or over) their centred moving average over a year.
/// Range: all 0 (or 1) with under two years, or where an average is not above 0 as a factor.
Values classical_indices(View values, std::size_t season, Acts acts);

/// The same against a smooth level that loses no months at the ends, and drawn to 0 (or 1) by the
/// share of their spread that the scatter within each month explains.
/// Formula: (season-3)/(season-1) x V / (V + A), V: mean variance of an index, A: the indices'
/// variance beyond V. Source: James-Stein; Miller and Williams 2003.
Values shrunk_indices(View values, std::size_t season, Acts acts);

/// The values without their season; and with it, where the first value stands at place `first`.
Values without_season(View values, View indices, Acts acts);
Values with_season(View values, View indices, Acts acts, std::size_t first);

}  // namespace plan::forecasting
