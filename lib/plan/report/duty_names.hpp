// SPDX-License-Identifier: MIT
// What people call the reports that a plan owes, and those in lists of what is due who have left.
#pragma once

#include <string>
#include <vector>

#include "plan/analysis/due.hpp"
#include "plan/book/year.hpp"
#include "plan/document/document.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// "weekly summary", "monthly plan".
std::string name_of_report(const ReportDuty& duty);

/// "3 days late", "today", "in 1 day".
std::string time_left(Day due, Day as_of);

/// The name, marked where the rep is one of those who have left.
std::string marked(std::string name, Index rep, const std::vector<Leaver>& leavers);
/// A note on each of them: since when, and who is to act.
void note_leavers(const std::vector<Leaver>& leavers, const Labels& names, Document& document);

}  // namespace plan
