// SPDX-License-Identifier: MIT
// The people of a period: who is there and how, what each is asked for beside a working day, last
// year and the own customers, who moved with what target, who was trained. What single people did
// and said is person.hpp's.
#pragma once

#include <optional>
#include <vector>

#include "plan/analysis/headcount.hpp"
#include "plan/facts/duties.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// The days that a report on people speaks of.
struct PeopleDays {
  Period period{};
  Day day{};        // as of: as-of where the period holds it, else its nearest end
  Period year{};    // the fiscal year of that day: whose targets
  Period before{};  // the one before it
};
PeopleDays people_days(const Book& book, const Period& period, Day as_of);

/// Why people have no potential; shown through tr().
inline constexpr std::string_view no_potential = "no customer of theirs has a potential";

/// A rep who is there in the period.
struct Person {
  Index rep = absent;
  Day seen{};           // the day as of, or the nearest on which the rep is there
  Index team = absent;  // on that day, as all until `leave_days`
  Span there{};         // the employment of that day
  Rate time = Rate::whole(1);
  Rate weight = Rate::whole(1);  // the share of the split
  Rate ramp = Rate::whole(1);
  int leave_days = 0;  // working days of the period
  // of the year
  Figure target{};
  Rate workdays{};                   // own ones, each as the part of a full one that `time` says
  std::optional<Rate> per_day{};     // minor units; none without a target above 0 or a day
  Figure sales_before{};             // of the year before
  Figure growth{};                   // target on them
  std::int64_t customers = 0;        // owned on that day
  std::optional<Money> potential{};  // of those that say it; none: no one does
  /// Formula: target / potential.
  Figure of_potential() const;
};

/// Why a target per working day stands out.
enum class Uneven { weight, pin, ramp, leave, time, season };
struct StandsOut {
  const Person* person = nullptr;
  Rate of_median{};
  std::vector<Uneven> why{};  // never empty
};
/// How evenly targets lie on the people. Units: minor units a working day.
struct Fairness {
  std::size_t people = 0;  // with a target per day; the rest is of two or more
  Rate lowest{}, median{}, highest{};
  std::vector<StandsOut>
      stand_out{};  // over 1.3 times or under 0.7 times the median, highest first
};
/// The mean of the two in the middle is the median of an even number. `people` must outlive it.
Fairness fairness_of(const Book& book, const std::vector<Person>& people, const Year* year);

/// Somebody who came, changed the team or went.
struct Change {
  enum class What { joined, moved, left };
  What what = What::moved;
  Index rep = absent;
  Day day{};  // the first in the new team, or without the rep
  Index from = absent, to = absent;
  std::optional<Money> target{};  // of the days from then to the year's end, or to the next move;
                                  // none: the day's year has no plan, or the rep left
};

struct Training {
  Index rep = absent;
  std::int64_t planned = 0, taken = 0;  // courses of the period that are over, or taken before
  std::int64_t hours = 0;               // of all trainings, thousandths
  std::optional<Rate> score{};          // the mean of those that have one
  std::vector<const Course*> lacks{};   // planned, over and not taken
};
/// A course for somebody who is not there on its day.
struct CourseForNobody {
  const Course* course = nullptr;
  Index rep = absent;
};

struct People {
  PeopleDays days{};
  std::vector<TeamSeats> seats{};
  std::vector<Person> people{};       // as the book lists them
  Fairness fairness{};                // of those people
  std::vector<Change> changes{};      // by day, then rep
  std::vector<Training> trainings{};  // of people with a course or a training
  std::vector<CourseForNobody> for_nobody{};
};

/// What has to be measured.
std::vector<MeasureRequest> people_requests(const PeopleDays& days, Day as_of);
/// The filter keeps people by where they are on their day. Range: the facts hold what the requests
/// need.
People people_of(const Facts& facts, const PeopleDays& days, const FactFilter& filter);

/// The target of a rep in a team within the days of its year; none without a plan.
std::optional<Money> target_within(const Facts& facts, Index rep, Index team, Span days);

}  // namespace plan
