// SPDX-License-Identifier: MIT
#include "plan/split/pinned.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "plan/split/presence.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

std::vector<PinnedRow> rows_of(const Ground& ground, std::span<const Fixed> pins) {
  std::vector<PinnedRow> rows;
  for (std::size_t i = 0; i < pins.size();) {
    std::size_t end = i + 1;
    while (end < pins.size() && same_row(*pins[end].pin, *pins[i].pin)) ++end;
    const Pin& pin = *pins[i].pin;
    if (pin.team || pin.rep) {
      PinnedRow row;
      if (pin.team) row.team = ground.book.team(*pin.team);
      if (pin.rep) row.rep = ground.book.rep(*pin.rep);
      row.pins = pins.subspan(i, end - i);
      rows.push_back(row);
    }
    i = end;
  }
  std::stable_sort(rows.begin(), rows.end(), [&](const PinnedRow& a, const PinnedRow& b) {
    if (bool(a.rep) != bool(b.rep)) return b.rep != nullptr;
    return a.team && depth_of(ground.book, a.team) < depth_of(ground.book, b.team);
  });
  return rows;
}

std::span<const Seat> seats_of(const Ground& ground, const Rep* rep) {
  const auto range =
      std::equal_range(ground.seats.begin(), ground.seats.end(), Seat{rep, nullptr, {}},
                       [](const Seat& a, const Seat& b) { return *a.rep->id < *b.rep->id; });
  return {range.first, range.second};
}

void find_presence(const Ground& ground, PinnedRow& row) {
  for (int month = 0; month < 12; ++month) {
    const auto at = static_cast<std::size_t>(month);
    const Span span = ground.days.month(month).span();
    if (row.rep)
      for (const Seat& seat : seats_of(ground, row.rep))
        row.presence[at] += presence(seat, span, ground.days);
    for (std::size_t s = 0; row.team && s < ground.seats.size(); ++s)
      if (ground.weights[at][s] > 0 && is_within(ground.book, ground.seats[s].team, row.team))
        row.presence[at] = ground.days.month_weight(month);
  }
}

/// Presence of each month over one denominator.
std::array<Exact, 12> presences(const Ground& ground, const PinnedRow& row) {
  Exact common = 1;
  for (int month = 0; month < 12; ++month)
    common = lcm(common, Exact(ground.days.month_weight(month)));
  std::array<Exact, 12> found;
  for (int month = 0; month < 12; ++month) {
    const auto at = static_cast<std::size_t>(month);
    found[at] = common / ground.days.month_weight(month) * row.presence[at];
  }
  return found;
}

std::string name_of_row(const PinnedRow& row) {
  return row.rep ? name_of(*row.rep) : name_of(*row.team);
}

/// The first month of the pin in which the row is absent; 12: none.
int absent_month(const PinnedRow& row, const Fixed& pin) {
  for (int month = pin.first; month <= pin.last; ++month)
    if (row.presence[static_cast<std::size_t>(month)] == 0) return month;
  return 12;
}

bool all_present(const Ground& ground, const PinnedRow& row, Diagnostics& findings) {
  bool fine = true;
  for (const Fixed& pin : row.pins) {
    const int month = absent_month(row, pin);
    if (month == 12) continue;
    fine = false;
    findings.error("pin-on-absence", pin.pin->period.at,
                   row.rep
                       ? said("{} is not there in {}, but is pinned for {}", name_of_row(row),
                              ground.wording.month(month), pin.pin->period->name)
                       : said("nobody of {} carries a target in {}, but it is pinned for {}",
                              name_of_row(row), ground.wording.month(month), pin.pin->period->name),
                   said("pin only months in which the row is there"));
  }
  return fine;
}

void spread_row(const Ground& ground, PinnedRow& row, Diagnostics& findings) {
  if (!all_present(ground, row, findings)) return;
  const auto present = presences(ground, row);
  std::array<Exact, 12> weights;
  for (std::size_t i = 0; i < 12; ++i) weights[i] = present[i] * ground.season[i];
  for (std::size_t i = 0; i < row.pins.size();) {
    std::size_t end = i + 1;
    while (end < row.pins.size() && row.pins[end].first <= row.pins[i].last) ++end;
    spread(row.pins[i], row.pins.subspan(i + 1, end - i - 1), 0, weights, present, ground.wording,
           row.spread, findings);
    i = end;
  }
}

/// Rows of one parent that are pinned for the same period and fill it.
class Together {
 public:
  Together(const Ground& ground, std::vector<PinnedRow>& rows, const Spread& company)
      : ground_(ground), rows_(rows), company_(company) {
    for (const PinnedRow& row : rows_)
      if (row.team) teams_.emplace(row.team, &row);
  }

  /// Upper parents first, so that a parent's own months stand when they are read.
  void run() {
    std::map<std::tuple<const PinnedRow*, int, int>, Group> groups;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      for (const Fixed& pin : rows_[i].pins) {
        const PinnedRow* parent = nullptr;
        if (!alone(rows_[i], pin) || !belongs(rows_[i], pin.first, pin.last, parent)) continue;
        Group& group = groups[{parent, pin.first, pin.last}];
        group.parent = parent;
        group.first = pin.first;
        group.last = pin.last;
        group.rows.push_back(i);
        group.pins.push_back(&pin);
      }
    }
    for (const auto& [key, group] : groups)
      if (group.rows.size() > 1 && fills(group)) share(group);
  }

 private:
  struct Group {
    const PinnedRow* parent = nullptr;  // null: the company
    int first = 0, last = 11;
    std::vector<std::size_t> rows;
    std::vector<const Fixed*> pins;
  };

  const Spread& parent_spread(const Group& group) const {
    return group.parent ? group.parent->spread : company_;
  }

  /// Whether no other pin of the row touches the pin's months.
  static bool alone(const PinnedRow& row, const Fixed& pin) {
    return std::all_of(row.pins.begin(), row.pins.end(), [&](const Fixed& other) {
      return &other == &pin || other.last < pin.first || pin.last < other.first;
    });
  }

  /// The team whose part the row is in these months; false: a rep who is in several then.
  bool home(const PinnedRow& row, int first, int last, const Team*& team) const {
    if (row.team) {
      team = plan::parent_of(ground_.book, row.team);
      return true;
    }
    const Span months{ground_.days.month(first).span().first, ground_.days.month(last).span().last};
    int seats = 0;
    for (const Seat& seat : seats_of(ground_, row.rep)) {
      if (held(seat, months).empty()) continue;
      team = seat.team;
      ++seats;
    }
    return seats == 1;
  }

  /// The nearest pinned team at or above `team` whose months are pinned all through; false when one
  /// is pinned for a part of them only.
  bool parent_of(const Team* team, int first, int last, const PinnedRow*& parent) const {
    for (; team; team = plan::parent_of(ground_.book, team)) {
      const auto row = teams_.find(team);
      if (row == teams_.end()) continue;
      const auto& by = row->second->spread.by;
      const auto free = std::count(by.begin() + first, by.begin() + last + 1, nullptr);
      parent = free == 0 ? row->second : nullptr;
      if (free <= last - first) return free == 0;
    }
    parent = nullptr;
    return true;
  }

  bool belongs(const PinnedRow& row, int first, int last, const PinnedRow*& parent) const {
    const Team* team = nullptr;
    return home(row, first, last, team) && parent_of(team, first, last, parent);
  }

  bool covers(const std::set<const void*>& members, const Seat& seat) const {
    if (members.contains(seat.rep)) return true;
    for (const Team* team = seat.team; team; team = plan::parent_of(ground_.book, team))
      if (members.contains(team)) return true;
    return false;
  }

  /// Whether anybody else under the parent carries a target in the month.
  bool others(const Group& group, const std::set<const void*>& members, std::size_t month) const {
    for (std::size_t s = 0; s < ground_.seats.size(); ++s) {
      const Seat& seat = ground_.seats[s];
      if (ground_.weights[month][s] == 0 || covers(members, seat)) continue;
      if (!group.parent || is_within(ground_.book, seat.team, group.parent->team)) return true;
    }
    return false;
  }

  /// Whether nobody else is there to take a rest, all are there alike, and the amounts make the
  /// parent's.
  bool fills(const Group& group) const {
    const Int128 left = rest(group);
    if (left != 0 && !(ground_.raised && left > 0 && left < std::ssize(group.rows))) return false;
    std::set<const void*> members;
    for (const std::size_t row : group.rows)
      members.insert(rows_[row].rep ? static_cast<const void*>(rows_[row].rep) : rows_[row].team);
    const auto& like = rows_[group.rows.front()].presence;
    for (auto month = static_cast<std::size_t>(group.first);
         month <= static_cast<std::size_t>(group.last); ++month) {
      for (const std::size_t row : group.rows)
        if (rows_[row].presence[month] != like[month]) return false;
      if (others(group, members, month)) return false;
    }
    return true;
  }

  Int128 rest(const Group& group) const {
    Int128 left = parent_spread(group).total(group.first, group.last);
    for (const Fixed* pin : group.pins) left -= pin->units;
    return left;
  }

  void share(const Group& group) {
    std::vector<Exact> stated;
    for (const Fixed* pin : group.pins) stated.emplace_back(pin->pin->target->minor());
    const auto found = spread_together(parent_spread(group).units, group.first, group.last, stated);
    for (std::size_t i = 0; i < found.size(); ++i)
      std::copy(found[i].begin() + group.first, found[i].begin() + group.last + 1,
                rows_[group.rows[i]].spread.units.begin() + group.first);
  }

  const Ground& ground_;
  std::vector<PinnedRow>& rows_;
  const Spread& company_;
  std::map<const Team*, const PinnedRow*> teams_;
};

}  // namespace

std::vector<PinnedRow> pinned_rows(const Ground& ground, std::span<const Fixed> pins,
                                   const Spread& company, Diagnostics& findings) {
  auto rows = rows_of(ground, pins);
  for (PinnedRow& row : rows) {
    find_presence(ground, row);
    spread_row(ground, row, findings);
  }
  Together(ground, rows, company).run();
  return rows;
}

}  // namespace plan
