// SPDX-License-Identifier: MIT
// What people have to do on which day, for their calendars: open tasks, follow-ups, reports that
// are owed, trainings, meetings. How a calendar is written is write/ics.hpp's.
#pragma once

#include "plan/analysis/due.hpp"
#include "plan/document/agenda.hpp"

namespace plan {

/// All that is late, reports of the last 31 days, and what comes within so many days.
inline constexpr int agenda_days_ahead = 92;

/// By rep, then day. `personal`: numbers and addresses within texts as they are. Range: the facts
/// hold all records with their texts.
Agenda agenda_of(const Facts& facts, const Standing& standing, const FactFilter& filter,
                 bool personal);

}  // namespace plan
