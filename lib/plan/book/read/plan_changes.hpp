// SPDX-License-Identifier: MIT
// What two books say differently, key by key, as their files say it. Files, order, layout, comments
// and notations (1200万, 12000000) make no difference; what it does to targets is not asked.
#pragma once

#include <string>
#include <vector>

#include "plan/base/money.hpp"
#include "plan/base/period.hpp"
#include "plan/book/read/node.hpp"

namespace plan {

/// The joined files of a book, and what their amounts and periods are read with.
struct WrittenPlan {
  const Node* root = nullptr;          // never null
  const Currency* currency = nullptr;  // neither
  FiscalYear fiscal{};
};

/// A value that differs. At least one of the two is there.
struct PlanChange {
  std::string section;  // "reps", "years.season"
  std::string thing;    // what in it: "li.na", "2026", "2026 rep: li.na, period: 2026-Q1"; or ""
  std::string key;      // "share"; empty: the thing as a whole
  std::string before;   // as the file has it, in one line; empty: it was not given
  std::string after;
  Place before_at{}, after_at{};
  bool personal = false;        // the values
  bool personal_thing = false;  // what it is called
};

/// In the order of the key table, then of things. Left out: format and include, which say nothing
/// of the plan.
std::vector<PlanChange> plan_changes(const WrittenPlan& before, const WrittenPlan& after);

}  // namespace plan
