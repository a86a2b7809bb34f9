// SPDX-License-Identifier: MIT
// plan diff: what one book says otherwise than another, in the plan's own terms.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "plan/analysis/target_changes.hpp"
#include "plan/book/read/plan_changes.hpp"
#include "plan/document/document.hpp"
#include "plan/records/record_changes.hpp"

namespace plan {

/// A stretch whose figures were closed.
struct ClosedStretch {
  std::string period;
  Span days;
};

struct BookDiff {
  const Book* before = nullptr;  // neither is null
  const Book* after = nullptr;
  std::string title{};  // what is compared: "v1 · v2"
  std::vector<PlanChange> plan{};
  std::vector<TargetChanges> targets{};  // of the years in which some month differs
  std::vector<RecordChange> records{};
  std::vector<ClosedStretch> closed{};
  bool comparable = true;  // else targets are not: another currency, or other fiscal years
  bool personal = false;   // what was said about people is shown
  std::function<std::string(Place)> where_before{}, where_after{};

  bool differs() const { return !plan.empty() || !targets.empty() || !records.empty(); }
};

/// `all`: every record is listed; else those that were changed or taken away, or lie in a closed
/// period, and the first of the others.
Document diff_report(const BookDiff& diff, bool for_people, bool all);

}  // namespace plan
