// SPDX-License-Identifier: MIT
// The report of `plan document --review`: what became of a year's plan, for those above. Its parts
// are those of other reports wherever they tell the same.
#pragma once

#include "plan/report/annual/annual_plan.hpp"

namespace plan {

/// The requests whose figures the review shows, for those who read what they need.
std::vector<MeasureRequest> annual_review_needs(const Book& book, const AnnualRequest& request);

/// `records` with their texts; `years` as the needs ask for. Range: the year has begun by as-of.
Document annual_review(const Facts& facts, const AnnualRequest& request);

}  // namespace plan
