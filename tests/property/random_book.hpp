// SPDX-License-Identifier: MIT
// Random books for the split's properties: people who join, leave, move, rest and come back,
// seasons, rounds, pins. Kept as the lines of a plan.yaml, so that their order can be shuffled.
#pragma once

#include <string>
#include <vector>

namespace plan {

struct RandomRep {
  std::string id;
  std::string team;     // empty: none
  std::string share;    // of the line; empty: not given
  std::string rest;     // ", from: ..., leave: [...]"
  bool always = false;  // there all year, share above 0, no change
  std::string line() const;
};

struct RandomBook {
  std::string round;   // "0.01"
  std::string season;  // of the year
  std::string target;  // amount
  std::vector<std::string> revisions;
  std::vector<std::string> teams;
  std::vector<RandomRep> reps;
  std::vector<std::string> pins;
  std::vector<std::string> products;
  std::string over_assign;

  std::string yaml() const;
};

/// What a random book may hold.
struct Shape {
  bool changes = true;  // joiners, leavers, movers, leave, ramps, dated shares
  bool pins = true;     // single months only, unless long_pins
  bool long_pins = false;
  bool products = false;
  bool revisions = false;
  bool large = false;  // cells of many units
};

/// Drawn from rapidcheck's generator; only inside rc::check.
RandomBook random_book(const Shape& shape);

/// A number from low to high, both in.
int draw(int low, int high);
bool chance(int percent);
/// A day of 2026 as text; month 1 to 12 when given.
std::string draw_date(int month = 0);

}  // namespace plan
