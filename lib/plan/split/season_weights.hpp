// SPDX-License-Identifier: MIT
// What each month of a fiscal year weighs, exactly. Apart from season.hpp, since big integers cost
// every file that sees them a second of compiling.
#pragma once

#include <array>

#include "plan/base/rounding.hpp"

namespace plan {

/// Whole numbers, one of them above 0; the fiscal year's months in order.
struct SeasonWeights {
  std::array<Exact, 12> months{};
};

}  // namespace plan
