// SPDX-License-Identifier: MIT
// The report of plan calendar: working days by month and week, holidays and make-up days by name.
#pragma once

#include "plan/base/period.hpp"
#include "plan/base/workdays.hpp"
#include "plan/document/document.hpp"

namespace plan {

struct CalendarView {
  Period period;
  FiscalYear fiscal;
  bool for_people = false;  // words for weekdays, runs of days in one line; else one row a day
  bool weeks = true, days = true;  // with the tables of this name
};

/// Tables `months`, `weeks`, `specials`, `days`; notes on years without a published calendar.
Document calendar_report(const Workdays& workdays, const CalendarView& view);

}  // namespace plan
