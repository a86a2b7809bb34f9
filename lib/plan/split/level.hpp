// SPDX-License-Identifier: MIT
// Pins that fit their periods, but whose months, each rounded for itself, do not fit month by
// month: units move between months of one pin until they do.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "plan/split/pinned.hpp"
#include "plan/split/spread.hpp"

namespace plan {

/// A month of what one parent has: what its pinned rows leave of it (less than 0: they have too
/// much), which of the spreads those are, and whether somebody else takes the rest.
struct SharedMonth {
  std::int64_t rest = 0;
  bool open = false;
  std::vector<std::size_t> members{};
};
using SharedYear = std::array<SharedMonth, 12>;

/// Moves units of the members' spreads so that in no month they have more than their parent, and so
/// that a month that nobody else shares is filled by them.
///
/// A unit leaves a month that has too many for the nearest later one (round the year) that can take
/// it, by way of other months where no pin covers both. Each pin keeps its amount over its period,
/// and each row's month changes by at most one unit.
///
/// Where pins were raised (quota, tiers) their sums may miss the parent's by less than a unit a
/// row: what months still have too many or lack after that is then taken from the rows or given to
/// them, one unit each, the largest first; this alone changes a pin's amount.
///
/// What cannot be made to fit stays as it is.
/// Range: members ascending, each spread's months as spread() gives them.
void level_months(std::span<Spread* const> spreads, const SharedYear& year, bool raised);

/// level_months() of the company's rows and those of each pinned team. Upper parents come first, so
/// that a team's own months are final when its members' are looked at.
///
/// A rep who is in several parents' parts of a month (who moves in it) is left out of that month.
/// Units: whole units of the year's `round`, as in Amounts.
/// Range: `rows` as pinned_rows() gives them for this ground and company, without errors.
/// Errors: none; share_months() refuses what does not fit.
void level_pins(const Ground& ground, const Spread& company, std::vector<PinnedRow>& rows);

}  // namespace plan
