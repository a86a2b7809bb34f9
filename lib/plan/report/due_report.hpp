// SPDX-License-Identifier: MIT
// The report of plan due: what waits for whom, by its day. What is due is facts/due.hpp's.
#pragma once

#include "plan/analysis/due.hpp"
#include "plan/document/document.hpp"

namespace plan {

struct DueView {
  std::string when;        // of the title: the day, or the stretch that was asked for
  bool for_people = true;  // reports and trainings of several people in one row; else a row each
};

/// Tables `tasks`, `follow_ups`, `requests`, `reports`, `trainings`, `payments`. People see no
/// table without rows: a note names them.
Document due_report(const Facts& facts, const Due& due, const DueView& view);

}  // namespace plan
