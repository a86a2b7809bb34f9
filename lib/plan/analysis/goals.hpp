// SPDX-License-Identifier: MIT
// Activity goals of the plan, and what was done for them.
#pragma once

#include <vector>

#include "plan/facts/duties.hpp"
#include "plan/facts/fact_filter.hpp"
#include "plan/facts/measures.hpp"

namespace plan {

/// A rep's goal over some days.
struct GoalOwed {
  Index rep = absent;
  const Measure* measure = nullptr;
  const Goal* stated = nullptr;  // of several in the course of the days the last
  Rate goal;                     // each x how much of `per` the days are; of a rate or a mean: each
  int workdays = 0;              // the rep's own in all of the days, the same for each goal
};

/// The goals of the years for all reps employed in the days, over those days on which the filter
/// lets them in: a mover's in the team that is asked for. Of several for one rep and measure the
/// rep's own counts, then the team's of the day, then everybody's.
/// Formula: each x the rep's working days in the stretch / those of the whole week, month, quarter,
/// half or year around them; per workday: x the rep's working days. Leave does not count, and a day
/// counts as the part of a full one that the rep's `time` says.
std::vector<GoalOwed> goals_owed(const Facts& facts, const FactFilter& filter, Span days);

}  // namespace plan
