// SPDX-License-Identifier: MIT
// THE table of the methods that a forecast compares and combines.
#pragma once

#include <string_view>

#include "plan/analysis/forecast/adjusted.hpp"
#include "plan/analysis/forecast/smoothing.hpp"

namespace plan::forecasting {

/// A series made ready once for all methods.
struct Prepared {
  Prepared(const Gapless& gapless, std::size_t values_a_year);

  const Gapless& series;
  std::size_t season;
  Adjusted textbook;  // season as factors, if there is one beyond chance
  Adjusted factors;   // season as factors, shrunk
  Adjusted amounts;   // season as amounts, shrunk
  Adjusted ratios;    // as logarithms, shrunk, freak months drawn in
};

/// A method. Range: two values and a year of them or more.
struct Method {
  std::string_view key;
  std::string_view title;  // English, for tr()
  Values (*forecast)(const Prepared& series, std::size_t horizon, Memory& memory);
};

std::span<const Method> methods();

}  // namespace plan::forecasting
