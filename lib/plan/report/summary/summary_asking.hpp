// SPDX-License-Identifier: MIT
// What a summary asks the facts for: which stretches of days, which measures, beside what. For the
// files of the summary and of the annual review alone.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "plan/analysis/goals.hpp"
#include "plan/report/summary/summary_report.hpp"

namespace plan {

/// A stretch of the summary's results: the period, or a longer one up to its end.
struct Stretch {
  std::string key;  // for machines
  std::string title;
  Period period;
};

class SummaryAsking {
 public:
  /// Both must outlive this.
  SummaryAsking(const Book& book, const SummaryRequest& request);

  /// The period; of one that is not over the days so far, unless history tells of those to come.
  Period stretch() const;
  /// The period so far, and the month, quarter and year up to its end, as far as they are longer.
  std::vector<Stretch> stretches() const;
  /// The measures that the filter lets in. `beside`: previous, last year, or null: nothing.
  MeasureRequest needs(std::span<const std::string_view> keys, Axis axis, const Period& period,
                       Comparison (*beside)(const Period&, const ComparisonContext&)) const;
  /// By the calendar, whatever the request says.
  Comparison year_before(const Period& period) const {
    return beside_last_year(period, {book_.fiscal(), workdays_, request_.as_of});
  }
  const Workdays& workdays() const { return workdays_; }
  /// The last day that the summary tells of: the period's, or as-of before it is over.
  Day until() const { return until_; }

 private:
  bool fits(const Measure& measure) const;

  const Book& book_;
  const SummaryRequest& request_;
  Workdays workdays_;
  Day until_;
};

/// The days of the period so far; empty before it begins.
Span so_far(const Period& period, Day as_of);

/// What was done for the goals owed in the period so far, by rep.
MeasureRequest goals_need(const std::vector<GoalOwed>& owed, const Period& period,
                          const SummaryAsking& asking);
/// The same of all goals of the book's years, whoever owes them.
MeasureRequest any_goals_need(const Book& book, const Period& period, const SummaryAsking& asking);
/// The activity goals: what was done, what was to be done, how much of it was reached, and of
/// counts how many a working day; together, too, and there those who have the goal reached so much
/// of it. Of a goal for a longer time of which these days are next to nothing people read n/a, and
/// why. `of`: of goals_need().
Table goals_table(const std::vector<GoalOwed>& owed, Measured& of, const Labels& names);
/// Notes where a total's figure is of more people than its goal.
void note_goals(const std::vector<GoalOwed>& owed, Document& document);

}  // namespace plan
