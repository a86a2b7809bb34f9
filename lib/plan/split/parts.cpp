// SPDX-License-Identifier: MIT
#include "plan/split/parts.hpp"

#include <algorithm>

#include "plan/split/presence.hpp"

namespace plan {
namespace {

constexpr std::int64_t most_units = max_amount_minor * 1000;

void take(Part& part, Taken taken) {
  // Thousands of the largest pins would leave the integers; no sum near this bound is meant.
  part.pinned = std::min(part.pinned + taken.units, most_units);
  part.taken.push_back(std::move(taken));
}

}  // namespace

PartMaker::PartMaker(const Ground& ground, const Spread& company,
                     const std::vector<PinnedRow>& rows)
    : ground_(ground),
      company_(company),
      rows_(rows),
      parents_(parents_of(ground.book.teams)),
      order_(tree_order(parents_)) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].team) teams_[rows[i].team] = i;
    if (rows[i].rep) reps_[rows[i].rep] = i;
  }
}

// Each team takes over what is known of the one above it: a walk up from every seat would cost the
// depth of its team.
PartMaker::Containers PartMaker::containers(int month) const {
  Containers found(parents_.size(), company_part);
  for (const std::size_t place : order_) {
    if (parents_[place]) found[place] = found[*parents_[place]];
    const auto row = teams_.find(&ground_.book.teams[place]);
    if (row != teams_.end() && fixed(row->second, month)) found[place] = row->second + 1;
  }
  return found;
}

std::size_t PartMaker::container(const Team* team, const Containers& containers) const {
  if (!team) return company_part;
  return containers[static_cast<std::size_t>(team - ground_.book.teams.data())];
}

std::size_t PartMaker::above(const Team* team, const Containers& containers) const {
  const auto& parent = parents_[static_cast<std::size_t>(team - ground_.book.teams.data())];
  return parent ? containers[*parent] : company_part;
}

const PinnedRow* PartMaker::pinned(const Rep* rep, int month) const {
  const auto row = reps_.find(rep);
  return row != reps_.end() && fixed(row->second, month) ? &rows_[row->second] : nullptr;
}

void PartMaker::take_teams(int month, const Containers& containers, Parts& parts) const {
  for (const auto& [team, row] : teams_) {
    if (!fixed(row, month)) continue;
    const std::int64_t units = rows_[row].spread.units[static_cast<std::size_t>(month)];
    take(parts.at(above(team, containers)), {row, 0, units, 0, true});
  }
}

/// A pinned rep's month, by days over the seats of the month when there are several.
void PartMaker::take_reps(int month, const Containers& containers, Parts& parts) const {
  const Span span = ground_.days.month(month).span();
  for (std::size_t first = 0, end = 0; first < ground_.seats.size(); first = end) {
    while (end < ground_.seats.size() && ground_.seats[end].rep == ground_.seats[first].rep) ++end;
    const PinnedRow* row = pinned(ground_.seats[first].rep, month);
    if (!row) continue;
    std::vector<Exact> days;
    for (std::size_t s = first; s < end; ++s)
      days.emplace_back(presence(ground_.seats[s], span, ground_.days));
    const auto units = largest_remainder(row->spread.units[static_cast<std::size_t>(month)], days);
    const auto there = std::count_if(days.begin(), days.end(), [](auto& d) { return d > 0; });
    for (std::size_t s = first; s < end; ++s)
      if (days[s - first] > 0)
        take(parts.at(container(ground_.seats[s].team, containers)),
             {static_cast<std::size_t>(row - rows_.data()), s, units[s - first], days[s - first],
              there == 1});
  }
}

void PartMaker::fill_pools(int month, const Containers& containers, Parts& parts) const {
  const auto& weights = ground_.weights[static_cast<std::size_t>(month)];
  for (std::size_t seat = 0; seat < ground_.seats.size(); ++seat)
    if (weights[seat] > 0 && !pinned(ground_.seats[seat].rep, month))
      parts.at(container(ground_.seats[seat].team, containers))
          .pool.push_back({seat, weights[seat]});
}

Parts PartMaker::month(int month) const {
  const auto at = static_cast<std::size_t>(month);
  Parts parts;
  parts[company_part].units = company_.units[at];
  for (const auto& [team, row] : teams_)
    if (fixed(row, month)) {
      parts[row + 1].row = &rows_[row];
      parts[row + 1].units = rows_[row].spread.units[at];
    }
  const Containers containers = this->containers(month);
  take_teams(month, containers, parts);
  take_reps(month, containers, parts);
  fill_pools(month, containers, parts);
  return parts;
}

}  // namespace plan
