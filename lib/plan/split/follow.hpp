// SPDX-License-Identifier: MIT
// Targets given bottom-up: where everybody there is pinned, a month of the company, or of a pinned
// team, is what the pins make of it.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "plan/split/pinned.hpp"

namespace plan {

/// A month each of a row's amounts that follows its pins; those of other months are not in use.
using Following = std::array<Fixed, 12>;

/// Whether there is a month in which everybody of the company, or of a pinned team, is pinned.
bool has_filled(const Ground& ground, const Spread& company, const std::vector<PinnedRow>& rows);

/// Whether every month's pins leave nothing that nobody is free to take, and take no more than is
/// there: then nothing has to follow.
bool fits(const Ground& ground, const Spread& company, const std::vector<PinnedRow>& rows);

/// Lets months follow, those of inner teams first and the company's last. In order of time: the
/// month's amount is the sum of its pins, the months before are kept, and what that leaves of the
/// row's amount goes to its later months, as after a revision; so no month before a change's moves.
/// What the spreads then point at is kept by `kept`, which must live as long as they.
/// Units: whole units of the year's `round`, as in Amounts.
/// Range: `rows` as pinned_rows() gives them, without errors.
/// Result: whether any month follows.
/// Errors: pins-leave-rest, pin-over-parent, when the months then do not make the row's amount; the
/// hint states the pin that would let them.
bool follow_pins(const Ground& ground, const Amounts& amounts, Spread& company,
                 std::vector<PinnedRow>& rows, std::vector<std::unique_ptr<Following>>& kept,
                 Diagnostics& findings);

}  // namespace plan
