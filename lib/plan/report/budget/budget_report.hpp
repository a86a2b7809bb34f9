// SPDX-License-Identifier: MIT
// The report of plan budget: the budget beside what was spent of it, and where that leads.
#pragma once

#include "plan/analysis/budget.hpp"
#include "plan/document/document.hpp"
#include "plan/report/labels.hpp"

namespace plan {

struct BudgetView {
  Layout layout = Layout::wide;  // long: a row for each piece
  bool for_people = true;        // names alone; else ids with plain names beside them
};

/// Table `budget`; where pieces are asked for, in a wide layout, `budget_pieces`, `spent_pieces`
/// and `left_pieces` behind it, of which the last column is the whole.
Document budget_report(const Facts& facts, Budget& budget, const BudgetView& view);

/// What is over its budget in the days of the budget, as a table `over_budget`; without rows where
/// nothing is.
Table over_budget_table(const Budget& budget, const Labels& names);

}  // namespace plan
