// SPDX-License-Identifier: MIT
// A month taken apart: the company and its pinned teams, what pins take of each, and who shares the
// rest.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "plan/split/pinned.hpp"
#include "plan/split/tree.hpp"

namespace plan {

/// What one pinned row takes of a part.
struct Taken {
  std::size_t row = 0;   // in the rows
  std::size_t seat = 0;  // of a rep; a rep who moves in the month has one entry a seat
  std::int64_t units = 0;
  Exact days = 0;     // of a rep's seat
  bool alone = true;  // the row takes from this part only
};

/// One month of a pinned team, or of the company.
struct Part {
  const PinnedRow* row = nullptr;  // null: the company
  std::int64_t units = 0;
  std::int64_t pinned = 0;  // sum of what is taken
  std::vector<Taken> taken{};
  std::vector<Carries::Share> pool{};  // who shares the rest, by weight; ascending by seat
  std::int64_t rest() const { return units - pinned; }
};

inline constexpr std::size_t company_part = 0;  // a team's part is its place in the rows + 1
using Parts = std::map<std::size_t, Part>;

class PartMaker {
 public:
  /// All that is handed in must outlive this. The rows' months may change between calls.
  PartMaker(const Ground& ground, const Spread& company, const std::vector<PinnedRow>& rows);

  /// The parts of a month (0 to 11); upper teams before the teams within them.
  Parts month(int month) const;
  /// The pin that fixes a row in the month.
  const Fixed* fixed(std::size_t row, int month) const {
    return rows_[row].spread.by[static_cast<std::size_t>(month)];
  }

 private:
  /// Of each of the book's teams in a month: the part of the nearest team at or above it that is
  /// pinned, else the company's.
  using Containers = std::vector<std::size_t>;
  Containers containers(int month) const;
  std::size_t above(const Team* team, const Containers& containers) const;
  std::size_t container(const Team* team, const Containers& containers) const;
  void take_teams(int month, const Containers& containers, Parts& parts) const;
  void take_reps(int month, const Containers& containers, Parts& parts) const;
  void fill_pools(int month, const Containers& containers, Parts& parts) const;
  const PinnedRow* pinned(const Rep* rep, int month) const;

  const Ground& ground_;
  const Spread& company_;
  const std::vector<PinnedRow>& rows_;
  Parents parents_;
  std::vector<std::size_t> order_;  // of the teams, upper ones first
  std::map<const Team*, std::size_t> teams_;
  std::map<const Rep*, std::size_t> reps_;
};

}  // namespace plan
