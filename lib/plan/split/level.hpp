// SPDX-License-Identifier: MIT
// Pins that fit their periods, but whose months, each rounded for itself, do not fit month by
// month: units move between months of one pin until they do.
#pragma once

#include <vector>

#include "plan/split/pinned.hpp"

namespace plan {

/// Moves units of pins so that no month's pins exceed what they are taken from, and months that
/// nobody is free to share are filled. A cell changes by at most one unit; a pin keeps its amount,
/// unless it was raised (quota, tiers): then a month's pins take or give a unit each, the largest
/// first. What does not fit stays as it is, for share_months() to refuse.
void level_pins(const Ground& ground, const Spread& company, std::vector<PinnedRow>& rows);

}  // namespace plan
