// SPDX-License-Identifier: MIT
#include "plan/facts/count.hpp"

namespace plan {
namespace {

class DutyCounting {
 public:
  DutyCounting(const Book& book, const Attribution& attribution, const CountRequest& request,
               Tally& tally)
      : book_(book),
        attribution_(attribution),
        request_(request),
        tally_(tally),
        workdays_(book.workdays()) {}

  /// What was due on a day counts when it is done, or can no longer be done in time.
  void add(const Dims& dims, Day due, const Record* done, Sum sum_due, Sum sum_done) {
    const bool in_time = done && done->day() <= due;
    if (!in_time && due >= request_.as_of) return;
    if (!request_.filter.admits(dims)) return;
    tally_.add(dims, due, sum_due, 1);
    tally_.add(dims, due, sum_done, in_time);
  }

  void tasks(const Standing& standing) {
    for (const Errand& task : standing.tasks())
      if (task.given->until_number != 0)
        add(standing, task, task.given->until(), Sum::tasks_due, Sum::tasks_done);
  }

  void requests(const Standing& standing) {
    for (const Errand& request : standing.requests())
      add(standing, request, answer_due(book_, workdays_, request.given->day()), Sum::requests_due,
          Sum::requests_done);
  }

  void trainings(const Records& records) {
    for (const TrainingOwed& owed :
         trainings_owed(book_, records, attribution_, tally_.whole(), request_.as_of)) {
      const Day day = *owed.course->date;
      const Dims dims = dims_of_duty(attribution_, owed);
      if (!request_.filter.admits(dims) || (!owed.taken && day >= request_.as_of)) continue;
      tally_.add(dims, day, Sum::courses_due, 1);
      tally_.add(dims, day, Sum::courses_done, owed.taken != nullptr);
    }
  }

  void reports(const Records& records) {
    for (const ReportOwed& owed : reports_owed(book_, records, tally_.whole(), request_.as_of))
      add(dims_of_duty(book_, attribution_, owed), owed.due, owed.handed, Sum::reports_due,
          Sum::reports_done);
  }

 private:
  void add(const Standing& standing, const Errand& errand, Day due, Sum sum_due, Sum sum_done) {
    add(dims_of_duty(attribution_, standing, *errand.given, due), due, errand.done, sum_due,
        sum_done);
  }

  const Book& book_;
  const Attribution& attribution_;
  const CountRequest& request_;
  Tally& tally_;
  Workdays workdays_;
};

}  // namespace

void count_duties(const Book& book, const Records& records, const Attribution& attribution,
                  const Standing& standing, const CountRequest& request, Tally& tally) {
  DutyCounting counting(book, attribution, request, tally);
  const auto wants = [&](Sum sum) { return holds(request.sums, sum); };
  if (wants(Sum::tasks_due)) counting.tasks(standing);
  if (wants(Sum::requests_due)) counting.requests(standing);
  if (wants(Sum::courses_due)) counting.trainings(records);
  if (wants(Sum::reports_due)) counting.reports(records);
}

}  // namespace plan
