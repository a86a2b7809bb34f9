// SPDX-License-Identifier: MIT
#include "plan/report/duty_names.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"

namespace plan {

std::string name_of_report(const ReportDuty& duty) {
  const bool is_plan = duty.type.value_or("summary") == "plan";
  const std::string cadence = duty.report.value_or("monthly");
  if (cadence == "daily") return std::string(is_plan ? tr("daily plan") : tr("daily summary"));
  if (cadence == "weekly") return std::string(is_plan ? tr("weekly plan") : tr("weekly summary"));
  return std::string(is_plan ? tr("monthly plan") : tr("monthly summary"));
}

std::string marked(std::string name, Index rep, const std::vector<Leaver>& leavers) {
  const bool left = std::ranges::find(leavers, rep, &Leaver::rep) != leavers.end();
  return left ? tr("{} (left)", name) : name;
}

void note_leavers(const std::vector<Leaver>& leavers, const Labels& names, Document& document) {
  for (const Leaver& leaver : leavers) {
    const std::string name = names.name(Axis::rep, leaver.rep), last = to_string(Date(leaver.last));
    document.notes.push_back(
        {"has-left",
         leaver.stand_in == absent
             ? tr("the last day of {} was {}; nobody stands in: name who is to act", name, last)
             : tr("the last day of {} was {}; {} is to act", name, last,
                  names.name(Axis::rep, leaver.stand_in))});
  }
}

}  // namespace plan
