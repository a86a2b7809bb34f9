// SPDX-License-Identifier: MIT
#include "plan/checks/checks.hpp"

namespace plan {
namespace {

constexpr Check table[] = {
    {"target-month-high", check_best_month},
    {"growth-uneven", check_growth},
    {"load-uneven", check_load},
    {"ramp-missing", check_ramp},
    {"round-too-coarse", check_round},
    {"pins-leave-nothing", check_pins},
    {"unpublished-calendar", check_calendar},
    {"personal-number", check_personal_numbers},
    {"unknown-code", check_ignored_codes},
};

}  // namespace

std::span<const Check> checks() {
  return table;
}

void judge(const Book& book, Diagnostics& findings) {
  std::vector<PlannedYear> years;
  for (const Year& year : book.years) {
    if (!year.target) continue;
    Diagnostics found;
    Split figures = split(book, year, {Rate::whole(1), true}, found);
    if (!found.has_errors()) years.push_back({&year, std::move(figures)});
    findings.append(found);
  }
  for (const Check& check : table) check.judge({book, years}, findings);
}

}  // namespace plan
