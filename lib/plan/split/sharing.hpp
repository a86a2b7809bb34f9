// SPDX-License-Identifier: MIT
// The months in order of time: each month's company amount to its pinned rows, and what is left to
// the seats, with what rounding still owes them.
#pragma once

#include "plan/split/pinned.hpp"
#include "plan/split/split.hpp"
#include "plan/split/trace.hpp"

namespace plan {

/// Units of each seat and month (seat x 12 + month). `causes`: filled when not null.
/// Errors: pin-over-parent, pins-leave-rest, nobody-present, no-weight; each once, at its first
/// month.
std::vector<std::int64_t> share_months(const Ground& ground, const Spread& company,
                                       const std::vector<PinnedRow>& rows,
                                       std::vector<Cause>* causes, int& coarse_cells,
                                       Diagnostics& findings);

}  // namespace plan
