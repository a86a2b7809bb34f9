// SPDX-License-Identifier: MIT
// The parts of a year's plan that the book states by itself: activity goals, budget, training,
// schedule, reports, appraisal, incentives, approval. For the annual documents alone; each table
// has no rows where the book says nothing.
#pragma once

#include "plan/analysis/budget_lines.hpp"
#include "plan/report/annual/annual_plan.hpp"
#include "plan/report/labels.hpp"

namespace plan {

class AnnualRules {
 public:
  /// `target`: of the year, after its revisions. All that is handed in must outlive this.
  AnnualRules(const Book& book, const AnnualRequest& request, const Labels& names,
              const Split& target);

  Table goals() const;
  /// The target at first and each new one, where it was revised.
  Table revisions() const;
  Table budget() const;
  Table training() const;
  Table schedule() const;
  Table reports() const;
  Table policies() const;
  Table appraisal() const;
  Table grades() const;
  Table tiers() const;
  /// One row a subject, whether it has been handed in or not. Digests are not looked at.
  Table approval() const;

 private:
  Money amount_of(const BudgetLine& line) const;
  static bool is_rate(std::string_view measure);
  /// "40.0%" of a rate, "6" of a count, "5,000 CNY" of an amount.
  Prose as_said(std::string_view measure, const Rate& rate) const;
  std::string said(const Period& period) const;  // "2026-09 to 2026-10"
  /// A word of the book's files: as people say it, else as it stands there.
  std::string word(const std::string& key) const;
  std::string whom(const Given<std::string>& team, const Given<std::string>& rep) const;
  /// For whom an item with a team or a rep holds: machines have them in columns of their own.
  template <class Item>
  void add_whom(TableOf<Item>& table) const;
  std::string measure_title(const std::string& key) const;
  Prose wanted(const ScoreItem& item) const;
  std::string attendees(const Course& course) const;
  bool is_past(const Approval& approval) const;
  std::string approver_named(const std::string& subject, const std::string& kind) const;
  std::string state_after(const Approval* last, const std::string& subject) const;
  Money raised_by(const Rate& rate) const;

  const Book& book_;
  const Year& year_;
  const AnnualRequest& request_;
  const Labels& names_;
  Money target_;
  YearBudget budget_;
};

}  // namespace plan
