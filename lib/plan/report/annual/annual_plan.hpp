// SPDX-License-Identifier: MIT
// The report of `plan document`: a year's plan as a document to be read, printed and approved. What
// the book does not say is left out. The year's report upward is annual_review.hpp's.
#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "plan/document/document.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

struct AnnualRequest {
  const Year* year = nullptr;
  Period period{};  // the fiscal year
  Day as_of{};
  Align align = Align::calendar;  // of the review's comparisons
  Layout layout = Layout::wide;
  bool for_people = true;  // names alone, chapters with numbers; else ids with names beside them
  std::set<std::string> drifted{};  // subjects that are no longer what was approved
};

/// The requests whose figures the plan shows, for those who read what they need.
std::vector<MeasureRequest> annual_plan_needs(const Book& book, const AnnualRequest& request);

/// The facts hold the plan's own year, split, and what annual_plan_needs() asks for.
Document annual_plan(const Facts& facts, const AnnualRequest& request);

}  // namespace plan
