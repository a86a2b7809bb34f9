// SPDX-License-Identifier: MIT
#include "plan/split/together.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "plan/split/tree.hpp"

namespace plan {
namespace {

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
    for (const Seat& seat : seats_of(ground_.seats, row.rep)) {
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

void spread_filling(const Ground& ground, const Spread& company, std::vector<PinnedRow>& rows) {
  Together(ground, rows, company).run();
}

}  // namespace plan
