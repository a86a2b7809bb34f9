// SPDX-License-Identifier: MIT
// Who sells: teams, reps, and how they come, move, rest and go. Plain values as the book states
// them.
#pragma once

#include <string>
#include <vector>

#include "plan/base/rate.hpp"
#include "plan/book/given.hpp"
#include "plan/book/own_axis.hpp"

namespace plan {

struct Team {
  Place at;
  Given<std::string> id;
  Given<std::string> name;     // none = the id
  Given<std::string> parent;   // a team; never in a circle
  Given<std::string> manager;  // a rep
  Given<std::string> email;
};

struct Move {
  Place at;
  Given<Day> date;          // the first day in the new team
  Given<std::string> team;  // ascending by date, within employment
};

enum class LeaveTarget { keep, share };

struct Leave {
  Place at;
  Given<Day> from;
  Given<Day> to;              // both in, within employment, apart from other leaves
  Given<LeaveTarget> target;  // keep (default): the own days carry it; share: the others do
};

struct Stay {
  Place at;
  Given<Day> from;
  Given<Day> to;  // none = still here; only the last may lack it
};

struct Rep {
  Place at;
  Given<std::string> id;
  Given<std::string> name;
  Given<std::string> team;  // the first team
  Given<std::string> title;
  Given<std::string> email;
  Given<std::string> phone;
  Given<Day> from;                // first day; none = always
  Given<Day> to;                  // last day; none = still here
  Dated<Rate> share;              // weight in the split; empty = 1
  Dated<Rate> time;               // part of a full working time; empty = 1
  std::vector<Given<Rate>> ramp;  // factor by calendar month from `from`'s month on
  std::vector<Move> moves;
  std::vector<Leave> leave;
  std::vector<Stay> stays;                 // further employments
  std::vector<Given<std::string>> also{};  // other ids and numbers of the person
  std::vector<OwnWord> own{};
};

/// A rep's stretches of employment, ascending: `from`..`to`, then `stays`.
std::vector<Span> employments(const Rep& rep);
/// The first and the last day that the book can speak of; stand for "always" and "still here".
Day first_day();
Day last_day();

}  // namespace plan
