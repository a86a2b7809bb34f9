// SPDX-License-Identifier: MIT
// A year's budget line by line over its months: what was planned to be spent, by whom, when. What
// was spent of it is budget.hpp's.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "plan/base/figure.hpp"
#include "plan/facts/fact_filter.hpp"
#include "plan/split/split.hpp"

namespace plan {

/// A line of the budget. Neither team nor rep: the company's.
struct BudgetOfLine {
  const BudgetLine* line = nullptr;
  Index category = absent, team = absent, rep = absent;
  Money amount{};                      // of the year
  std::array<Money, 12> months{};      // the fiscal year's; they make the amount
  std::optional<NotAvailable> none{};  // why there is no amount; then all are 0
};

class YearBudget {
 public:
  /// `target`: the year's; null: it has none. All must outlive this. Formula: a rate is of the
  /// target of those whose line it is, half away from zero; months as that target (season sales),
  /// as 12 weights, else even, by running totals.
  YearBudget(const Book& book, const Year& year, const Split* target);

  const std::vector<BudgetOfLine>& lines() const { return lines_; }
  const Year& year() const { return year_; }
  /// What the line has for days of the year: of a part of a month by the weights of its days, as
  /// the target has, so that any pieces add up to their whole.
  Money within(const BudgetOfLine& line, Span days) const;

 private:
  Money up_to(const BudgetOfLine& line, int month, Day last) const;
  Money amount_of(const BudgetLine& line, const std::array<Money, 12>& scope) const;
  void spread(const std::array<Money, 12>& scope, BudgetOfLine& line) const;
  void add(const BudgetLine& line);

  const Book& book_;
  const Year& year_;
  const Split* target_;
  DayWeights days_;
  std::vector<BudgetOfLine> lines_;
};

}  // namespace plan
