// SPDX-License-Identifier: MIT
// What each month of a fiscal year weighs, exactly. Apart from season.hpp, since big integers cost
// every file that sees them a second of compiling.
#pragma once

#include <array>
#include <vector>

#include "plan/base/rounding.hpp"

namespace plan {

/// What a month's weight was learned from: its sales in the learned years, and its working days in
/// them and in the year itself. Weight: sales / workdays x own workdays, sales under 0 as 0.
struct LearnedMonth {
  Ratio sales;  // minor units; a history line of several months is spread over them
  int workdays = 0, own_workdays = 0;
};

/// Whole numbers, one of them above 0; the fiscal year's months in order.
struct SeasonWeights {
  std::array<Exact, 12> months{};
  std::vector<LearnedMonth> learned{};  // of the same months; empty: the weights are stated
};

}  // namespace plan
