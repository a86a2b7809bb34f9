// SPDX-License-Identifier: MIT
// What people owe by a day: reports, answers, trainings; and whether it was done in time.
#pragma once

#include <optional>
#include <vector>

#include "plan/facts/facts.hpp"

namespace plan {

/// A report that a rep owes for a period.
struct ReportOwed {
  const ReportDuty* duty = nullptr;
  Index rep = absent;
  Period period;
  Day due{};                       // the last day on which it is in time
  const Record* handed = nullptr;  // null: not yet
};

/// The period that the report is of: a plan handed in at a period's end is of the next.
Period period_meant(const ReportOwed& owed, FiscalYear fiscal);

/// Reports whose last day lies in `due`, by that day, then rep. A report belongs to the period from
/// whose middle on it was handed in, until the middle of the next; a rep who was on leave or not
/// employed on all working days of the period, or not on the last day for it, owes none.
std::vector<ReportOwed> reports_owed(const Facts& facts, Span due);

/// The last day on which a request of that day is answered in time: `respond-within` working days
/// later.
Day answer_due(const Facts& facts, Day asked);

/// A training planned for a rep, and the record that it was taken.
struct TrainingOwed {
  const Course* course = nullptr;
  Index rep = absent;
  const Record* taken = nullptr;
};
/// Courses dated within the days, by their date.
std::vector<TrainingOwed> trainings_owed(const Facts& facts, Span within);

/// The records of trainings taken within the days by as-of, in order of time.
std::vector<const Record*> trainings_taken(const Facts& facts, Span within);

/// Where a duty counts: with its rep, in the team of one day, the same in every report. A report is
/// the team's of the last day of the period that it is of; a task or request, which counts as its
/// record does, that of the day on which it is due; a training that of the course.
Dims dims_of_duty(const Facts& facts, const ReportOwed& owed);
Dims dims_of_duty(const Facts& facts, const TrainingOwed& owed);
Dims dims_of_duty(const Facts& facts, const Standing& standing, const Record& given, Day due);

bool is_employed(const Rep& rep, Day day);
/// The leave that the rep is on; null: none.
const Leave* leave_on(const Rep& rep, Day day);
/// Who acts on a day for a rep who has left or is on leave: the manager of the team, or of the
/// nearest one above it, who is there and no other; else the superior, where that is a rep who is
/// there. absent: nobody.
Index stand_in(const Facts& facts, Index rep, Day day);
/// Whether the customer fell silent while its owner was on leave.
bool is_owner_away(const Facts& facts, const Loss& loss);
/// The first day after the stretch of employment that was the last by this day; none while the rep
/// is there.
std::optional<Day> left_by(const Rep& rep, Day day);

/// The day that is so many working days after; the day itself for 0.
Day workdays_after(const Workdays& workdays, Day day, std::int64_t count);
/// The rep's days of work in the stretch: working days of employment without leave.
int own_workdays(const Rep& rep, const Workdays& workdays, Span stretch);
/// The same, each day counted as the part of a full one that the rep's `time` says of it.
Rate full_workdays(const Rep& rep, const Workdays& workdays, Span stretch);

}  // namespace plan
