// SPDX-License-Identifier: MIT
#include "plan/split/pinned.hpp"

#include <algorithm>

#include "plan/split/presence.hpp"
#include "plan/split/together.hpp"
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

void find_presence(const Ground& ground, PinnedRow& row) {
  for (int month = 0; month < 12; ++month) {
    const auto at = static_cast<std::size_t>(month);
    const Span span = ground.days.month(month).span();
    if (row.rep)
      for (const Seat& seat : seats_of(ground.seats, row.rep))
        row.presence[at] += presence(seat, span, ground.days);
    for (std::size_t s = 0; row.team && s < ground.seats.size(); ++s)
      if (ground.weights[at][s] > 0 && is_within(ground.book, ground.seats[s].team, row.team))
        row.presence[at] = ground.days.month_weight(month);
  }
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
  const PinnedWeights weights = weights_of(ground, row);
  for (std::size_t i = 0; i < row.pins.size();) {
    std::size_t end = i + 1;
    while (end < row.pins.size() && row.pins[end].first <= row.pins[i].last) ++end;
    spread(row.pins[i], row.pins.subspan(i + 1, end - i - 1), 0, weights.weights, weights.fallback,
           ground.wording, row.spread, findings);
    i = end;
  }
}

}  // namespace

PinnedWeights weights_of(const Ground& ground, const PinnedRow& row) {
  Exact common = 1;
  for (int month = 0; month < 12; ++month)
    common = lcm(common, Exact(ground.days.month_weight(month)));
  PinnedWeights found;
  for (int month = 0; month < 12; ++month) {
    const auto at = static_cast<std::size_t>(month);
    found.fallback[at] = common / ground.days.month_weight(month) * row.presence[at];
    found.weights[at] = found.fallback[at] * ground.season[at];
  }
  return found;
}

std::vector<PinnedRow> pinned_rows(const Ground& ground, std::span<const Fixed> pins,
                                   const Spread& company, Diagnostics& findings) {
  auto rows = rows_of(ground, pins);
  for (PinnedRow& row : rows) {
    find_presence(ground, row);
    spread_row(ground, row, findings);
  }
  spread_filling(ground, company, rows);
  return rows;
}

}  // namespace plan
