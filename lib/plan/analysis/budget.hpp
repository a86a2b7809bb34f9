// SPDX-License-Identifier: MIT
// A budget beside what was spent of it. Each expense belongs to one budget, the nearest that covers
// it: its rep's own of that category, else that of the rep's team on the day or of a team above,
// else the company's; or it was not planned. What is shown of it is report/budget/.
#pragma once

#include <vector>

#include "plan/analysis/budget_lines.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// Whose a row is.
enum class BudgetOf { category, rep, team, company, nobody };
/// Of a category (`absent`: an expense names none), a rep or a team; absent of the others.
struct BudgetPlace {
  BudgetOf of = BudgetOf::company;
  Index place = absent;
  auto operator<=>(const BudgetPlace&) const = default;
};

/// The figures of a row in some days. Units: Money, or why there is none.
struct BudgetFigures {
  Figure budget, to_date, spent;
  Figure sales, target;  // of those whose budget it is
  /// Of each category of each budget spent / to_date x budget, half away from zero: the rate so
  /// far, with the budget's own season; without a budget to date what was spent and the budget to
  /// come; once no day is to come what was spent. Of several the sum, so that all rows make the
  /// total.
  Figure expected;
  bool is_over = false;  // no day is to come

  Figure left() const;
  /// spent / budget
  Figure used() const;
  /// spent / sales, and budget / target.
  Figure expense_rate() const;
  Figure planned_rate() const;
  /// What is expected beyond the budget; under 0: less.
  Figure over() const;
};
struct BudgetRow {
  BudgetPlace place{};
  std::vector<BudgetFigures> pieces{};  // those asked for, then the whole
  const BudgetFigures& whole() const { return pieces.back(); }
};

/// What is asked. Range: `whole` within the fiscal year; the axis is category, team, rep or
/// company; the filter names reps, teams and categories alone.
struct BudgetRequest {
  const Year* year = nullptr;
  Axis by = Axis::category;
  Period whole{};
  std::vector<Period> pieces{};  // none: the whole alone
  FactFilter filter{};
  std::optional<Day> until{};  // in place of as-of, of what has no pieces
};
/// What has to be measured for it, targets among it.
std::vector<MeasureRequest> needs_of(const BudgetRequest& request);

struct Budget {
  BudgetRequest asked{};
  std::vector<BudgetRow> rows{};  // with a budget or expenses; who holds one, then the company,
                                  // then what was not planned; categories by id
  BudgetRow total{};
  std::optional<Figure> elsewhere{};  // spent of budgets that the filter keeps out: in no row
  std::vector<const BudgetLine*> without_amount{};  // of a rate where there is no target
  std::vector<Measured> measured{};                 // what it rests on, counted by itself
};
/// `measured`: of needs_of() in order. Errors: Overflow.
Budget budget_of(const Facts& facts, const BudgetRequest& request, std::span<Measured> measured);
/// Counts them by itself.
Budget budget_of(const Facts& facts, const BudgetRequest& request);

/// The fiscal year's target; null where it has none.
const Split* target_of(const Facts& facts, int year);

}  // namespace plan
