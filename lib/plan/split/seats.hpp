// SPDX-License-Identifier: MIT
// Seats, the rows of the split: a rep's spell in a team, and the days of it.
#pragma once

#include <span>
#include <vector>

#include "plan/book/book.hpp"

namespace plan {

struct Seat {
  const Rep* rep = nullptr;
  const Team* team = nullptr;  // null: in no team
  std::vector<Span> spans;     // the days there within the year, ascending, apart
};

/// All seats of the year with at least a day, ascending by the rep's id, then the team's.
std::vector<Seat> seats_of(const Book& book, Span year);

/// Those of one rep. Range: `seats` in the order above.
std::span<const Seat> seats_of(const std::vector<Seat>& seats, const Rep* rep);

/// The seat's days within a stretch, leave included; no empty spans.
std::vector<Span> held(const Seat& seat, Span stretch);

}  // namespace plan
