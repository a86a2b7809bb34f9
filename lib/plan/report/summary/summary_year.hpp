// SPDX-License-Identifier: MIT
// The year behind a summary, for those who look at it on a page: month by month, and who makes the
// distance between target and sales.
#pragma once

#include "plan/report/summary/summary_asking.hpp"

namespace plan {

/// What the tables below need besides the summary's own needs.
std::vector<MeasureRequest> year_needs(const Book& book, const SummaryAsking& asking);

/// Table `months`: target, sales, last year's sales, attainment, close and expense rate of each
/// month of the fiscal year that the summary ends in; months to come have a target alone,
/// a month that is not over stands beside as much of last year's.
Table months_table(std::span<Measured> of, const SummaryRequest& request);
/// Which days of last year stand beside a month that is not over; nothing where there is none.
void note_running_month(std::span<Measured> of, Document& document);

/// Table `bridge`: from the year's target, as far as it is over, over each rep's difference, the
/// largest first, to the sales; in a large department over each team's. No rows where there is no
/// target.
Table bridge_table(std::span<Measured> of, const SummaryAsking& asking, const Labels& names);

}  // namespace plan
