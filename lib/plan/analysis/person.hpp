// SPDX-License-Identifier: MIT
// One person's page: targets and what came of them, what was done, said and owed, and the grades.
// Talks, conduct and ratings are of the person and personal.
#pragma once

#include <optional>
#include <vector>

#include "plan/analysis/people.hpp"
#include "plan/analysis/scoring.hpp"

namespace plan {

/// Whose page, of which days, and what has to be measured for it. The book must outlive it.
struct PersonAsked {
  Index rep = absent;
  PeopleDays days{};
  MeasureRequest targets{};          // quarters of the year, one row at most
  MeasureRequest activity{};         // months of the period, one row at most
  MeasureRequest sales{};            // of the period, by customer
  std::vector<ScoreAsked> scores{};  // the latest quarter that is over, and three before it
};
PersonAsked person_asked(const Book& book, Index rep, const PeopleDays& days, Day as_of);
/// All that has to be measured, in the order above.
std::vector<MeasureRequest> requests_of(const PersonAsked& asked);

/// A report or a task that was due in the period and is done or late.
struct PersonDuty {
  Day due{};
  const Record* done = nullptr;        // null: not yet
  const ReportOwed* report = nullptr;  // else a task
  const Record* task = nullptr;
  bool is_in_time() const { return done && done->day() <= due; }
};

struct OwnedCustomer {
  Index customer = absent;
  bool owned = false;              // else only sold to in the period
  Figure sales{};                  // of the period, by this person
  const Record* latest = nullptr;  // the latest contact, whoever had it
};

struct PersonPage {
  std::vector<Measured> measured{};        // targets, activity
  std::vector<OwnedCustomer> customers{};  // by sales down, then id
  // of the period, in order of time
  std::vector<const Record*> talks{}, conduct{}, ratings{}, trainings{};
  std::vector<TrainingOwed> courses{};  // planned for the person
  std::vector<ReportOwed> reports{};
  std::vector<PersonDuty> duties{};  // by day; they point into `reports`
  std::vector<Appraisal> grades{};   // the latest first
};
/// Range: the facts hold what the requests need, with texts.
PersonPage person_page(const Facts& facts, const PersonAsked& asked);

}  // namespace plan
