// SPDX-License-Identifier: MIT
#include "plan/analysis/headcount.hpp"

#include <algorithm>
#include <set>

#include "plan/facts/duties.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

using std::chrono::days;

/// Those who are in the team on some day.
std::vector<Index> members_of(const Book& book, const std::string& team) {
  std::vector<Index> members;
  for (Index place = 0; place < book.reps.size(); ++place) {
    const Rep& rep = book.reps[place];
    if ((rep.team && *rep.team == team) ||
        std::ranges::any_of(rep.moves, [&](const Move& move) { return *move.team == team; }))
      members.push_back(place);
  }
  return members;
}

template <class Add>
void add_changes(const Rep& rep, Day day, const Add& add) {
  for (const Span& there : employments(rep)) {
    add(there.first);
    if (there.last < day) add(there.last + days(1));
  }
  for (const Move& move : rep.moves) add(*move.date);
  for (const auto& entry : rep.time)
    if (entry.from) add(*entry.from);
}

/// The days on which one of them comes, goes or changes, or seats do.
std::set<Day> changes_by(const Book& book, const std::vector<Index>& members, Day day) {
  std::set<Day> changes;
  const auto add = [&](Day change) {
    if (first_day() < change && change <= day) changes.insert(change);
  };
  for (const Headcount& line : book.profile.headcount) add(*line.from);
  for (const Index place : members) add_changes(book.reps[place], day, add);
  return changes;
}

void add(const Facts& facts, Index place, Index team, Day day, Crew& crew) {
  const Rep& rep = facts.book.reps[place];
  if (!is_employed(rep, day) || facts.attribution.team_on(place, day) != team) return;
  ++crew.people;
  if (leave_on(rep, day)) ++crew.on_leave;
  const auto* time = value_on(rep.time, day);
  crew.full_time = sum_of(crew.full_time, time ? **time : Rate::whole(1));
}

/// Seats less full times; none where no seats are planned.
std::optional<Rate> open_on(const Facts& facts, Index team, const std::vector<Index>& members,
                            Day day) {
  const Headcount* planned = seats_on(facts.book, facts.book.teams[team], day);
  if (!planned) return {};
  Crew crew;
  for (const Index place : members) add(facts, place, team, day, crew);
  return sum_of(Rate::whole(*planned->seats),
                Rate(-crew.full_time.numerator(), crew.full_time.denominator()));
}

bool is_open(const std::optional<Rate>& seats) {
  return seats && *seats > Rate::whole(0);
}

/// From the latest change back to the first at which no seat stood open.
std::optional<Day> open_since(const Facts& facts, Index team, const std::vector<Index>& members,
                              Day day) {
  std::optional<Day> since;
  const std::set<Day> changes = changes_by(facts.book, members, day);
  for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
    if (!is_open(open_on(facts, team, members, *change))) break;
    since = *change;
  }
  return since;
}

TeamSeats seats_of_team(const Facts& facts, Index team, Day day) {
  TeamSeats made{.team = team, .crew = crew_on(facts, team, day)};
  if (team == absent) return made;
  const Team& of = facts.book.teams[team];
  const std::vector<Index> members = members_of(facts.book, *of.id);
  made.planned = seats_on(facts.book, of, day);
  made.open = open_on(facts, team, members, day);
  if (is_open(made.open)) made.open_since = open_since(facts, team, members, day);
  return made;
}

}  // namespace

Rate sum_of(const Rate& a, const Rate& b) {
  return nearest_rate(
      Int128(a.numerator()) * b.denominator() + Int128(b.numerator()) * a.denominator(),
      Int128(a.denominator()) * b.denominator());
}

const Headcount* seats_on(const Book& book, const Team& team, Day day) {
  const Headcount* latest = nullptr;
  for (const Headcount& planned : book.profile.headcount)
    if (*planned.team == *team.id && *planned.from <= day &&
        (!latest || *planned.from >= *latest->from))
      latest = &planned;
  return latest;
}

Crew crew_on(const Facts& facts, Index team, Day day) {
  Crew crew;
  for (Index place = 0; place < facts.book.reps.size(); ++place) add(facts, place, team, day, crew);
  return crew;
}

std::vector<TeamSeats> team_seats(const Facts& facts, Day day, const FactFilter& filter) {
  std::vector<TeamSeats> all;
  const auto add = [&](Index team) {
    if (!filter.admits(Axis::team, team)) return;
    TeamSeats made = seats_of_team(facts, team, day);
    if (made.planned || made.crew.people > 0) all.push_back(std::move(made));
  };
  for (const Team* team : team_tree(facts.book))
    add(static_cast<Index>(team - facts.book.teams.data()));
  add(absent);
  return all;
}

}  // namespace plan
