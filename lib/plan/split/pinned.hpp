// SPDX-License-Identifier: MIT
// Which rows (teams, reps) are pinned in which months, and at how much.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "plan/split/day_weights.hpp"
#include "plan/split/seats.hpp"
#include "plan/split/spread.hpp"

namespace plan {

/// What every step of a split reads: the year's people, days and weights.
struct Ground {
  const Book& book;
  const Year& year;
  const DayWeights& days;
  const std::vector<Seat>& seats;
  const std::array<Exact, 12>& season;
  const std::array<std::vector<Exact>, 12>& weights;  // of each seat in each month
  Wording wording;
  bool raised = false;  // pins were rounded down to whole units
};

/// A team or a rep with pins; exactly one of the two is set.
struct PinnedRow {
  const Team* team = nullptr;
  const Rep* rep = nullptr;
  std::span<const Fixed> pins;  // outer before inner
  Spread spread;
  std::array<std::int64_t, 12> presence{};  // of days.month_weight(); a team: all of it or nothing
};

/// The rows of all pins of teams and reps, upper teams first, reps last; each by id. Their months
/// are spread by season x presence; rows that fill their parent for a period together are spread
/// together, so that their months add up to the parent's. Errors: pin-on-absence; those of
/// spread().
std::vector<PinnedRow> pinned_rows(const Ground& ground, std::span<const Fixed> pins,
                                   const Spread& company, Diagnostics& findings);

}  // namespace plan
