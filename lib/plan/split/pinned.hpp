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

/// What every step of a split reads: the year's people, days and weights. Holds references: all of
/// it must outlive the split.
struct Ground {
  const Book& book;
  const Year& year;
  const DayWeights& days;
  const std::vector<Seat>& seats;                     // as seats_of() orders them
  const std::array<Exact, 12>& season;                // of each month, 0 or more, in one unit
  const std::array<std::vector<Exact>, 12>& weights;  // month, seat: share x ramp x presence
  Wording wording;
  bool raised = false;  // pins were rounded down to whole units (quota, tiers)
};

/// A team or a rep with pins; exactly one of the two is set.
struct PinnedRow {
  const Team* team = nullptr;
  const Rep* rep = nullptr;
  std::span<const Fixed> pins;  // outer before inner
  Spread spread;                // its months, in whole units of `round`; free ones are 0
  /// What its days of each month weigh, of days.month_weight(): a rep's presence over all seats; a
  /// team has all of it when anybody of it carries a target in the month, else 0.
  std::array<std::int64_t, 12> presence{};
};

/// What a row's months weigh when a pin of it is spread: season x presence, over one denominator;
/// and presence alone, for months whose season weighs 0.
struct PinnedWeights {
  std::array<Exact, 12> weights, fallback;
};
PinnedWeights weights_of(const Ground& ground, const PinnedRow& row);

/// The rows of all pins of teams and reps: upper teams first, reps last, those of one depth in the
/// order of `pins`, which is by id.
/// Formula: a pin's month = its amount x season x presence / their sum over the pin's free months,
/// by running totals in whole units (spread()). Rows that fill their parent for a period together
/// are spread together (spread_filling()), so that their months add up to the parent's.
/// Units: whole units of the year's `round`.
/// Range: `pins` are the year's, those of one row together, outer before inner (Amounts::pins);
/// `company` has all months.
/// Errors, in `findings`: pin-on-absence (a month of a pin in which the row has no day), and those
/// of spread(): pin-over-parent, pins-leave-rest. Rows with an error have no months.
std::vector<PinnedRow> pinned_rows(const Ground& ground, std::span<const Fixed> pins,
                                   const Spread& company, Diagnostics& findings);

}  // namespace plan
