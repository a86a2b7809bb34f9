// SPDX-License-Identifier: MIT
// The report of `plan rates` and `plan status`: measures on any axes, beside another period where
// one is asked for; long (a row per axes and period) or wide (measures, or one measure's periods,
// as columns). Numbers come from facts/measured.hpp.
#pragma once

#include <string>
#include <string_view>

#include "plan/document/document.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// The measures of a status; its bars stand on target and target to date.
inline constexpr std::string_view status_keys[] = {"target",     "sales",          "difference",
                                                   "attainment", "target_to_date", "pace",
                                                   "projection", "needed_per_day"};
/// How many of them, the first, say it all when the period is over.
inline constexpr std::size_t status_reached = 4;

struct MeasuresView {
  std::string name;  // of the report: "rates"
  std::string what;  // of its title
  Layout layout = Layout::wide;
  bool for_people = true;  // names alone, teams as a tree; else ids with plain names beside them
  bool bars = false;       // wide, for people: attainment against the days that have passed
};

Document measures_report(Measured& measured, const MeasuresView& view);

}  // namespace plan
