// SPDX-License-Identifier: MIT
// What people call the reports that a plan owes.
#pragma once

#include <string>

#include "plan/book/year.hpp"

namespace plan {

/// "weekly summary", "monthly plan".
std::string name_of_report(const ReportDuty& duty);

}  // namespace plan
