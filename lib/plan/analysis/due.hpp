// SPDX-License-Identifier: MIT
// What waits for somebody, by the day on which it is due: tasks, follow-ups, requests, reports,
// trainings that are not done yet, orders that are not paid.
#pragma once

#include <optional>
#include <vector>

#include "plan/analysis/pipeline.hpp"
#include "plan/facts/duties.hpp"

namespace plan {

/// Which days count. What is late: before as-of.
struct DueWindow {
  Span days;       // tasks, follow-ups, requests due within
  Span reports;    // reports due within; no one hands in what is long past
  Span trainings;  // courses held within
};
/// All that is late and the next 7 days; reports of the last 31 days, courses of the last year and
/// the next 30 days.
DueWindow default_window(Day as_of);
/// What is due within the days.
DueWindow window_of(Span within);

struct DueErrand {
  const Record* given = nullptr;
  Dims dims{};
  Day due{};
  std::int64_t parts = 0, parts_done = 0;  // of a task: those that name it as their parent
};

/// An open deal or an own active customer that is to be contacted, follow-up-within days after the
/// last contact; or a step agreed on with a customer.
struct DueFollowUp {
  enum class Kind { deal, customer, next };
  Kind kind = Kind::deal;
  Day due{};
  Dims dims{};
  Index deal = absent;           // its name
  std::optional<Day> contact{};  // the last one
  const NextStep* next = nullptr;
};

struct DueReport {
  ReportOwed owed;
  Dims dims{};
};
struct DueTraining {
  TrainingOwed owed;
  Dims dims{};
};

/// An order that the customer has not paid, and its terms.
struct DuePayment {
  Receivables::Item item{};
  Dims dims{};
  Day due{};
};

/// How fast a rep answered the requests of the fiscal year up to as-of. Days: working days from the
/// day after the request to its answer.
struct Answering {
  Index rep = absent;
  std::int64_t requests = 0, answered = 0, in_time = 0, open = 0;
  std::int64_t days = 0, longest = 0;  // of those answered, all together
};

/// A rep in the lists who has left or is on leave, and who acts instead: stand_in() (duties.hpp).
struct Leaver {
  Index rep = absent;
  Day last{};               // of employment, or of the leave
  Index stand_in = absent;  // nobody
  bool on_leave = false;
};

/// Each list by its day, then by rep.
struct Due {
  std::vector<DueErrand> tasks, requests;
  std::vector<DueFollowUp> follow_ups;
  std::vector<DueReport> reports;
  std::vector<DueTraining> trainings;
  std::vector<DuePayment> payments;
  std::vector<Answering> answering;  // as the book lists the people
  std::int64_t undated_tasks = 0;    // open, and no day by which
  std::vector<Leaver> leavers;       // by rep
};

/// A customer of whom a deal is listed is not listed for itself: who calls for the deal calls the
/// customer. A step agreed on is taken by any contact from its day on.
Due due_of(const Facts& facts, const FactFilter& filter, const DueWindow& window);
/// The same of how all stands on as-of already.
Due due_of(const Facts& facts, const Standing& standing, const FactFilter& filter,
           const DueWindow& window);

}  // namespace plan
