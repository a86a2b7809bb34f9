// SPDX-License-Identifier: MIT
#include "plan/facts/count.hpp"
#include "plan/facts/duties.hpp"

namespace plan {
namespace {

class DutyCounting {
 public:
  DutyCounting(const Facts& facts, const CountRequest& request, Tally& tally)
      : facts_(facts), request_(request), tally_(tally) {}

  /// What was due on a day counts when it is done, or can no longer be done in time.
  void add(const Dims& dims, Day due, const Record* done, Sum sum_due, Sum sum_done) {
    const bool in_time = done && done->day() <= due;
    if (!in_time && due >= facts_.as_of) return;
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
      add(standing, request, answer_due(facts_, request.given->day()), Sum::requests_due,
          Sum::requests_done);
  }

  void trainings() {
    for (const TrainingOwed& owed : trainings_owed(facts_, tally_.whole())) {
      const Day day = *owed.course->date;
      const Dims dims = dims_of_duty(facts_, owed);
      if (!request_.filter.admits(dims) || (!owed.taken && day >= facts_.as_of)) continue;
      tally_.add(dims, day, Sum::courses_due, 1);
      tally_.add(dims, day, Sum::courses_done, owed.taken != nullptr);
    }
  }

  void reports() {
    for (const ReportOwed& owed : reports_owed(facts_, tally_.whole()))
      add(dims_of_duty(facts_, owed), owed.due, owed.handed, Sum::reports_due, Sum::reports_done);
  }

 private:
  void add(const Standing& standing, const Errand& errand, Day due, Sum sum_due, Sum sum_done) {
    add(dims_of_duty(facts_, standing, *errand.given, due), due, errand.done, sum_due, sum_done);
  }

  const Facts& facts_;
  const CountRequest& request_;
  Tally& tally_;
};

}  // namespace

void count_duties(const Facts& facts, const Standing& standing, const CountRequest& request,
                  Tally& tally) {
  DutyCounting counting(facts, request, tally);
  const auto wants = [&](Sum sum) { return holds(request.sums, sum); };
  if (wants(Sum::tasks_due)) counting.tasks(standing);
  if (wants(Sum::requests_due)) counting.requests(standing);
  if (wants(Sum::courses_due)) counting.trainings();
  if (wants(Sum::reports_due)) counting.reports();
}

}  // namespace plan
