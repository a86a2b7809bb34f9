// SPDX-License-Identifier: MIT
// The first sentences of plan gap in a summary and in the annual review: what they ask, and the
// table of them.
#pragma once

#include <optional>

#include "plan/analysis/gap.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/summary/summary_asking.hpp"

namespace plan {

/// The gap of the period to its target, by people alone; none where the filter names what targets
/// are not split by.
std::optional<GapRequest> gap_question(const SummaryAsking& asking, const Period& period,
                                       const Book& book);
/// How far from the target and why, who is furthest under, what would close it: a row each. No row
/// where the gap is not known, or nobody's can be split by factors: that far the results tell.
/// Table `gap`.
Table gap_lines(const Gap& gap, const Labels& names);

}  // namespace plan
