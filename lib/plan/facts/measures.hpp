// SPDX-License-Identifier: MIT
// THE measure table: every figure that a report can show, defined once. Columns, json keys, `plan
// explain` and plan-measures(7) read it.
#pragma once

#include <span>
#include <string_view>

namespace plan {

/// Which records a measure needs besides those of its period.
enum class Reach { plan, period, ever };  // plan: none, the book's plan alone

struct Measure {
  std::string_view key;    // stable, ASCII
  std::string_view title;  // English, shown through tr(); so are unit, formula and axes
  std::string_view unit;   // "money", "rate", "count"
  std::string_view formula;
  std::string_view axes;  // the axes that it can take, with blanks between
  Reach reach;
};

std::span<const Measure> measures();
const Measure* find_measure(std::string_view key);  // null when there is none
std::string_view to_string(Reach reach);            // English, shown through tr()

}  // namespace plan
