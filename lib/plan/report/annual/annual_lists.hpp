// SPDX-License-Identifier: MIT
// The lists of a year's review: people who came and left, the largest customers, why deals were
// lost, expenses beside the budget, scores, promotions. For the review alone; each has no rows
// where there is nothing to tell.
#pragma once

#include "plan/analysis/events.hpp"
#include "plan/analysis/score.hpp"
#include "plan/report/annual/annual_plan.hpp"
#include "plan/report/labels.hpp"

namespace plan {

class AnnualLists {
 public:
  /// All that is handed in must outlive this.
  AnnualLists(const Book& book, const AnnualRequest& request, const Labels& names)
      : book_(book), request_(request), names_(names) {}

  Table changes(const Facts& facts) const;
  /// Those with sales; for people the largest, and what the others make together. `sales`: by
  /// customer, beside last year's.
  Table customers(Measured sales) const;
  /// By the reason that people wrote, the largest amount first.
  Table lost_deals(const Records& records, const std::vector<Event>& lost) const;
  /// `target`: of the year, for lines that are a rate of it; null: it has none. `expenses`: by
  /// category.
  Table expenses(const Split* target, Measured expenses) const;
  /// Everybody's score and grade of the year so far, best first.
  Table scores(const Appraisal& appraisal) const;
  /// Those dated in the year or the quarter after it.
  Table nominations() const;

 private:
  std::string on_leave(const Facts& facts, Index rep, const Leave& leave) const;

  const Book& book_;
  const AnnualRequest& request_;
  const Labels& names_;
};

}  // namespace plan
