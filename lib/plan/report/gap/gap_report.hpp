// SPDX-License-Identifier: MIT
// The report of plan gap: why a target is missed, as lists that each add up to the gap, and what
// would close it. Its first sentences stand in other reports too (gap_words.hpp). Numbers come from
// analysis/gap.hpp.
#pragma once

#include "plan/analysis/gap.hpp"
#include "plan/document/document.hpp"

namespace plan {

struct GapView {
  Axis by = Axis::rep;  // the rows of `people`: rep, team or company
  bool for_people = true;
};

/// Tables `factors`, `terms`, `people`, `products`, `customers`, `price_mix`, `closing`, `figures`.
/// People see no table without rows, and of products and customers those that matter most.
Document gap_report(const Facts& facts, Gap& gap, const GapView& view);

}  // namespace plan
