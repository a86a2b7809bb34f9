// SPDX-License-Identifier: MIT
// What measures need together. A part of measured.hpp.
#pragma once

#include <algorithm>
#include <vector>

#include "plan/facts/measures.hpp"

namespace plan {

inline SumSet needs_of(const std::vector<const Measure*>& measures) {
  SumSet needs = 0;
  for (const Measure* measure : measures) needs |= measure->needs;
  return needs;
}

inline bool looks_back(const std::vector<const Measure*>& measures) {
  return std::ranges::any_of(measures, &Measure::looks_back);
}

/// Whether some are of what was done, not of the plan alone.
inline bool rest_on_facts(const std::vector<const Measure*>& measures) {
  return std::ranges::any_of(measures, [](const Measure* m) { return m->reach != Reach::plan; });
}

}  // namespace plan
