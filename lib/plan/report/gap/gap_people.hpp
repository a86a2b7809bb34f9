// SPDX-License-Identifier: MIT
// The tables of a gap that have a row for each person: the gap and its factors, by rep, team or
// company; and what sales were made of, then and now.
#pragma once

#include "plan/analysis/gap.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// The gap of each row and what each factor is to it; total: of all. A person is with the team of
/// the last day that is looked at. Range: by rep, team or company.
Table gap_people_table(const Facts& facts, const Gap& gap, Axis by, const Labels& names);
/// The people who were with another team before, within the days that are looked at.
std::vector<Index> moved_within(const Facts& facts, const Gap& gap);
/// Closed deals, close rate and the other terms of each person's sales, then and now.
Table gap_figures_table(const Gap& gap, const Labels& names);

}  // namespace plan
