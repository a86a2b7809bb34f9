// SPDX-License-Identifier: MIT
#include "plan/split/seats.hpp"

#include <algorithm>

namespace plan {
namespace {

struct Stretch {
  Span span;
  const Team* team;
};

/// Which team the rep is in, when, over all time.
std::vector<Stretch> teams_of(const Rep& rep, const Book& book) {
  std::vector<Stretch> stretches;
  Day from = first_day();
  const Team* team = rep.team ? book.team(*rep.team) : nullptr;
  for (const Move& move : rep.moves) {
    if (!move.date || !move.team) continue;
    stretches.push_back({{from, *move.date - std::chrono::days(1)}, team});
    from = *move.date;
    team = book.team(*move.team);
  }
  stretches.push_back({{from, last_day()}, team});
  return stretches;
}

void add_seats(const Rep& rep, const Book& book, Span year, std::vector<Seat>& seats) {
  const auto first = seats.size();
  const auto employed = employments(rep);
  for (const Stretch& stretch : teams_of(rep, book)) {
    for (const Span& employment : employed) {
      const Span there = common(common(stretch.span, employment), year);
      if (there.empty()) continue;
      const auto begin = seats.begin() + static_cast<std::ptrdiff_t>(first);
      auto seat = std::find_if(begin, seats.end(), [&](auto& s) { return s.team == stretch.team; });
      if (seat == seats.end()) seat = seats.insert(seats.end(), {&rep, stretch.team, {}});
      seat->spans.push_back(there);
    }
  }
  std::sort(seats.begin() + static_cast<std::ptrdiff_t>(first), seats.end(),
            [](const Seat& a, const Seat& b) { return a.team < b.team; });
}

}  // namespace

std::vector<Seat> seats_of(const Book& book, Span year) {
  std::vector<Seat> seats;
  seats.reserve(book.reps.size());
  for (const Rep& rep : book.reps) add_seats(rep, book, year, seats);
  return seats;
}

std::span<const Seat> seats_of(const std::vector<Seat>& seats, const Rep* rep) {
  const auto range =
      std::equal_range(seats.begin(), seats.end(), Seat{rep, nullptr, {}},
                       [](const Seat& a, const Seat& b) { return *a.rep->id < *b.rep->id; });
  return {range.first, range.second};
}

std::vector<Span> held(const Seat& seat, Span stretch) {
  std::vector<Span> spans;
  for (const Span& span : seat.spans)
    if (const Span there = common(span, stretch); !there.empty()) spans.push_back(there);
  return spans;
}

}  // namespace plan
