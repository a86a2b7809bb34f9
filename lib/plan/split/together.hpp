// SPDX-License-Identifier: MIT
// Pinned rows that fill their parent: what rounding each for itself would leave over or lack is
// spread among them.
#pragma once

#include <vector>

#include "plan/split/pinned.hpp"

namespace plan {

/// Spreads anew the rows of one parent (the company or a pinned team) that are pinned for the same
/// period, are there alike, make the parent's amount of it and leave nobody else a part: by the
/// amounts that their pins state, so that each month adds up to the parent's and each row to its
/// pin. Other rows keep their units. Source: largest remainders with carry, spread_together().
void spread_filling(const Ground& ground, const Spread& company, std::vector<PinnedRow>& rows);

}  // namespace plan
