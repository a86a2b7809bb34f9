// SPDX-License-Identifier: MIT
#include "plan/report/duty_names.hpp"

#include <algorithm>

#include "plan/base/counted.hpp"
#include "plan/base/tr.hpp"

namespace plan {

std::string name_of_report(const ReportDuty& duty) {
  const bool is_plan = duty.type.value_or("summary") == "plan";
  const std::string cadence = duty.report.value_or("monthly");
  if (cadence == "daily") return std::string(is_plan ? tr("daily plan") : tr("daily summary"));
  if (cadence == "weekly") return std::string(is_plan ? tr("weekly plan") : tr("weekly summary"));
  return std::string(is_plan ? tr("monthly plan") : tr("monthly summary"));
}

std::string time_left(Day due, Day as_of) {
  const std::int64_t late = (as_of - due).count();
  if (late == 0) return text("today");
  return late > 0 ? counted("{} days late", late) : counted("in {} days", -late);
}

std::string marked(std::string name, Index rep, const std::vector<Leaver>& leavers) {
  const auto found = std::ranges::find(leavers, rep, &Leaver::rep);
  if (found == leavers.end()) return name;
  return found->on_leave ? tr("{} (on leave)", name) : tr("{} (left)", name);
}

void note_leavers(const std::vector<Leaver>& leavers, const Labels& names, Document& document) {
  for (const Leaver& leaver : leavers) {
    const std::string name = names.name(Axis::rep, leaver.rep), last = to_string(Date(leaver.last));
    const std::string other =
        leaver.stand_in == absent ? "" : names.name(Axis::rep, leaver.stand_in);
    if (leaver.on_leave)
      document.notes.push_back(
          {"on-leave",
           other.empty()
               ? tr("{} is on leave until {}; nobody stands in: name who is to act", name, last)
               : tr("{} is on leave until {}; {} stands in", name, last, other)});
    else
      document.notes.push_back(
          {"has-left",
           other.empty()
               ? tr("the last day of {} was {}; nobody stands in: name who is to act", name, last)
               : tr("the last day of {} was {}; {} is to act", name, last, other)});
  }
}

}  // namespace plan
