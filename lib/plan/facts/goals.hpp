// SPDX-License-Identifier: MIT
// Activity goals of the plan, and what was done for them.
#pragma once

#include <vector>

#include "plan/facts/duties.hpp"
#include "plan/facts/measures.hpp"

namespace plan {

/// A rep's goal over some days.
struct GoalOwed {
  Index rep = absent;
  const Measure* measure = nullptr;
  Rate goal;  // each x how much of `per` the days are
};

/// The goals of the years for all reps employed in the days. Of several for one rep and measure the
/// rep's own counts, then the team's, then everybody's.
/// Formula: each x the rep's working days in the stretch / those of the whole week, month, quarter,
/// half or year around them; per workday: x the rep's working days. Leave does not count.
std::vector<GoalOwed> goals_owed(const Book& book, const Attribution& attribution, Span days);

}  // namespace plan
