// SPDX-License-Identifier: MIT
#include "plan/split/level.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include "plan/split/parts.hpp"

namespace plan {
namespace {

constexpr std::size_t months = 12;
using YearParts = std::array<Parts, months>;

/// One part through the year: the company or a pinned team.
class Levelling {
 public:
  Levelling(bool raised, std::vector<PinnedRow>& rows, YearParts& parts, std::size_t part)
      : raised_(raised), rows_(rows), parts_(parts), moved_(rows.size()) {
    for (std::size_t month = 0; month < months; ++month) {
      const auto found = parts[month].find(part);
      if (found == parts[month].end()) continue;
      there_[month] = true;
      rest_[month] = found->second.rest();
      open_[month] = !found->second.pool.empty();
      for (const Taken& taken : found->second.taken)
        if (taken.alone) members_[month].push_back(taken.row);
    }
  }

  void run() {
    for (std::size_t month = 0; month < months; ++month)
      while (rest_[month] < 0 && pass_on(month)) continue;
    for (std::size_t month = 0; month < months; ++month)
      while (rest_[month] > 0 && !open_[month] && there_[month] && fetch(month)) continue;
    for (std::size_t month = 0; raised_ && month < months; ++month) give_or_take(month);
  }

 private:
  std::int64_t units(std::size_t row, std::size_t month) const {
    return rows_[row].spread.units[month];
  }
  void add(std::size_t row, std::size_t month, std::int64_t more) {
    rows_[row].spread.units[month] += more;
    if (rows_[row].team) parts_[month].at(row + 1).units += more;
  }

  /// A row whose pin covers both months and that may give a unit in the one and take it in the
  /// other.
  std::optional<std::size_t> carrier(std::size_t from, std::size_t to) {
    for (const std::size_t row : members_[from]) {
      const auto& by = rows_[row].spread.by;
      const auto& at = members_[to];
      if (by[from] == by[to] && units(row, from) > 0 && moved_[row][from] >= 0 &&
          moved_[row][to] <= 0 && std::find(at.begin(), at.end(), row) != at.end())
        return row;
    }
    return {};
  }

  /// The months by which a unit can go from one month to the nearest that takes it, later ones
  /// first; empty: none takes it.
  template <class Takes>
  std::vector<std::size_t> path(std::size_t start, Takes takes, bool backwards) {
    std::array<std::optional<std::size_t>, months> before{};
    std::vector<std::size_t> queue{start};
    for (std::size_t next = 0; next < queue.size(); ++next) {
      const std::size_t here = queue[next];
      if (here != start && takes(here)) {
        std::vector<std::size_t> found{here};
        while (found.back() != start) found.push_back(*before[found.back()]);
        return found;
      }
      for (std::size_t step = 1; step < months; ++step) {
        const std::size_t there = (here + step) % months;
        if (there == start || before[there]) continue;
        if (!(backwards ? carrier(there, here) : carrier(here, there))) continue;
        before[there] = here;
        queue.push_back(there);
      }
    }
    return {};
  }

  void move(std::size_t from, std::size_t to) {
    const std::size_t row = *carrier(from, to);
    add(row, from, -1);
    add(row, to, 1);
    --moved_[row][from];
    ++moved_[row][to];
    ++rest_[from];
    --rest_[to];
  }

  /// A unit of a month that has too many goes to one that can take it.
  bool pass_on(std::size_t month) {
    const auto way = path(
        month, [&](std::size_t to) { return rest_[to] > 0; }, false);
    for (std::size_t i = way.size(); i-- > 1;) move(way[i], way[i - 1]);
    return !way.empty();
  }

  /// A month that nobody shares gets a unit of one in which somebody takes the rest.
  bool fetch(std::size_t month) {
    const auto way = path(
        month, [&](std::size_t from) { return open_[from]; }, true);
    for (std::size_t i = 0; i + 1 < way.size(); ++i) move(way[i], way[i + 1]);
    return !way.empty();
  }

  void give_or_take(std::size_t month) {
    auto rows = members_[month];
    const std::int64_t rest = rest_[month];
    const auto size = static_cast<std::int64_t>(rows.size());
    if (!there_[month] || rest == 0 || (rest > 0 && open_[month]) || rest > size || -rest > size)
      return;
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
      return units(a, month) > units(b, month);
    });
    for (std::size_t i = 0; i < static_cast<std::size_t>(std::abs(rest)); ++i)
      if (rest > 0 || units(rows[i], month) > 0) add(rows[i], month, rest > 0 ? 1 : -1);
  }

  bool raised_;
  std::vector<PinnedRow>& rows_;
  YearParts& parts_;
  std::array<bool, months> there_{}, open_{};
  std::array<std::int64_t, months> rest_{};
  std::array<std::vector<std::size_t>, months> members_{};
  std::vector<std::array<int, months>> moved_;  // of each row: what its month was given or lost
};

}  // namespace

void level_pins(const Ground& ground, const Spread& company, std::vector<PinnedRow>& rows) {
  if (rows.empty()) return;
  const PartMaker maker(ground, company, rows);
  YearParts parts;
  for (std::size_t month = 0; month < months; ++month)
    parts[month] = maker.month(static_cast<int>(month));
  Levelling(ground.raised, rows, parts, company_part).run();
  // upper teams stand before the teams within them, so that a part's own months are final
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (rows[row].team) Levelling(ground.raised, rows, parts, row + 1).run();
}

}  // namespace plan
