// SPDX-License-Identifier: MIT
// Who is in a team on a day, how many the book plans there, and which seats stand open.
#pragma once

#include <optional>
#include <vector>

#include "plan/facts/fact_filter.hpp"
#include "plan/facts/facts.hpp"

namespace plan {

/// The line of book.headcount in force for the team itself, without the teams in it; null: none.
const Headcount* seats_on(const Book& book, const Team& team, Day day);

/// Who is in a team itself on a day.
struct Crew {
  std::int64_t people = 0;
  std::int64_t on_leave = 0;        // of them
  Rate full_time = Rate::whole(0);  // each as the part of a full working time that is theirs
};
/// Range: `team` absent: those who are in no team.
Crew crew_on(const Facts& facts, Index team, Day day);

/// Sums of rates, the nearest of twelve decimals where digits do not fit.
Rate sum_of(const Rate& a, const Rate& b);

/// A team beside its seats. Formula: open = seats - full times; under 0: more than planned.
struct TeamSeats {
  Index team = absent;
  const Headcount* planned = nullptr;  // null: no seats are planned
  Crew crew{};
  std::optional<Rate> open{};       // none without a plan
  std::optional<Day> open_since{};  // the day from which on some seat has stood open; none: no
                                    // seat is open
};
/// Each team that the filter lets in, as the tree has them, with seats or people on the day; last
/// those in no team.
std::vector<TeamSeats> team_seats(const Facts& facts, Day day, const FactFilter& filter);

}  // namespace plan
