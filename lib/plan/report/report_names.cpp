// SPDX-License-Identifier: MIT
#include "plan/report/report_names.hpp"

#include "plan/base/tr.hpp"

namespace plan {

std::string name_of_report(const ReportDuty& duty) {
  const bool is_plan = duty.type.value_or("summary") == "plan";
  const std::string cadence = duty.report.value_or("monthly");
  if (cadence == "daily") return std::string(is_plan ? tr("daily plan") : tr("daily summary"));
  if (cadence == "weekly") return std::string(is_plan ? tr("weekly plan") : tr("weekly summary"));
  return std::string(is_plan ? tr("monthly plan") : tr("monthly summary"));
}

}  // namespace plan
