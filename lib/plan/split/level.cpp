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

/// What one parent has, through the year.
class Levelling {
 public:
  Levelling(bool raised, std::span<Spread* const> spreads, const SharedYear& year)
      : raised_(raised), spreads_(spreads), year_(year), rows_(spreads.size()) {
    for (std::size_t month = 0; month < months; ++month)
      for (const std::size_t row : year_[month].members) rows_[row].member[month] = true;
  }

  void run() {
    for (std::size_t month = 0; month < months; ++month)
      while (year_[month].rest < 0 && pass_on(month)) continue;
    for (std::size_t month = 0; month < months; ++month)
      while (year_[month].rest > 0 && !year_[month].open && fetch(month)) continue;
    for (std::size_t month = 0; raised_ && month < months; ++month) give_or_take(month);
  }

 private:
  std::int64_t units(std::size_t row, std::size_t month) const {
    return spreads_[row]->units[month];
  }
  void add(std::size_t row, std::size_t month, std::int64_t more) {
    spreads_[row]->units[month] += more;
  }

  /// Whether a row's pin covers both months, and it may give a unit in the one and take it in the
  /// other.
  bool carries(std::size_t row, std::size_t from, std::size_t to) const {
    const auto& [member, moved] = rows_[row];
    const auto& by = spreads_[row]->by;
    return by[from] == by[to] && units(row, from) > 0 && moved[from] >= 0 && moved[to] <= 0 &&
           member[from] && member[to];
  }

  /// The first row that carries.
  std::optional<std::size_t> carrier(std::size_t from, std::size_t to) {
    std::size_t& none_before = none_before_[from][to];
    const auto& members = year_[from].members;
    auto row = std::lower_bound(members.begin(), members.end(), none_before);
    while (row != members.end() && !carries(*row, from, to)) ++row;
    none_before = row == members.end() ? spreads_.size() : *row;
    return row == members.end() ? std::nullopt : std::optional(*row);
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
    --rows_[row].moved[from];
    ++rows_[row].moved[to];
    ++year_[from].rest;
    --year_[to].rest;
    for (std::size_t month = 0; month < months; ++month)
      for (const std::size_t changed : {from, to}) {
        look_again(row, changed, month);
        look_again(row, month, changed);
      }
  }

  /// A row that was moved may carry where it did not.
  void look_again(std::size_t row, std::size_t from, std::size_t to) {
    std::size_t& none_before = none_before_[from][to];
    if (row < none_before && carries(row, from, to)) none_before = row;
  }

  /// A unit of a month that has too many goes to one that can take it.
  bool pass_on(std::size_t month) {
    const auto way = path(
        month, [&](std::size_t to) { return year_[to].rest > 0; }, false);
    for (std::size_t i = way.size(); i-- > 1;) move(way[i], way[i - 1]);
    return !way.empty();
  }

  /// A month that nobody shares gets a unit of one in which somebody takes the rest.
  bool fetch(std::size_t month) {
    const auto way = path(
        month, [&](std::size_t from) { return year_[from].open; }, true);
    for (std::size_t i = 0; i + 1 < way.size(); ++i) move(way[i], way[i + 1]);
    return !way.empty();
  }

  void give_or_take(std::size_t month) {
    auto rows = year_[month].members;
    const std::int64_t rest = year_[month].rest;
    const auto size = static_cast<std::int64_t>(rows.size());
    if (rest == 0 || (rest > 0 && year_[month].open) || rest > size || -rest > size) return;
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
      return units(a, month) > units(b, month);
    });
    for (std::size_t i = 0; i < static_cast<std::size_t>(std::abs(rest)); ++i)
      if (rest > 0 || units(rows[i], month) > 0) add(rows[i], month, rest > 0 ? 1 : -1);
  }

  bool raised_;
  std::span<Spread* const> spreads_;
  SharedYear year_;
  struct Row {
    std::array<bool, months> member{};
    std::array<int, months> moved{};  // what the month was given or lost
  };
  std::vector<Row> rows_;
  /// Of each pair of months the row before which none carries from the one to the other.
  std::array<std::array<std::size_t, months>, months> none_before_{};
};

/// What the part of one parent (the company or a pinned team) has; a month without it lacks
/// nothing.
SharedYear shared_year(const YearParts& parts, std::size_t part) {
  SharedYear year;
  for (std::size_t month = 0; month < months; ++month) {
    const auto found = parts[month].find(part);
    if (found == parts[month].end()) continue;
    year[month].rest = found->second.rest();
    year[month].open = !found->second.pool.empty();
    for (const Taken& taken : found->second.taken)
      if (taken.alone) year[month].members.push_back(taken.row);
  }
  return year;
}

}  // namespace

void level_months(std::span<Spread* const> spreads, const SharedYear& year, bool raised) {
  Levelling(raised, spreads, year).run();
}

void level_pins(const Ground& ground, const Spread& company, std::vector<PinnedRow>& rows) {
  if (rows.empty()) return;
  const PartMaker maker(ground, company, rows);
  YearParts parts;
  for (std::size_t month = 0; month < months; ++month)
    parts[month] = maker.month(static_cast<int>(month));
  std::vector<Spread*> spreads;
  for (PinnedRow& row : rows) spreads.push_back(&row.spread);
  level_months(spreads, shared_year(parts, company_part), ground.raised);
  // upper teams stand before the teams within them, so that a part's own months are final
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (!rows[row].team) continue;
    for (std::size_t month = 0; month < months; ++month)
      if (const auto part = parts[month].find(row + 1); part != parts[month].end())
        part->second.units = rows[row].spread.units[month];
    level_months(spreads, shared_year(parts, row + 1), ground.raised);
  }
}

}  // namespace plan
