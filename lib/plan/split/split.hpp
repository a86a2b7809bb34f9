// SPDX-License-Identifier: MIT
// The split: a year's target down to every seat, month and day, exactly. measures.md's seven rules.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "plan/split/day_weights.hpp"
#include "plan/split/season.hpp"
#include "plan/split/seats.hpp"

namespace plan {

struct Trace;  // trace.hpp: how each cell came about

struct SplitRequest {
  Rate factor = Rate::whole(1);  // the target, revisions and pins are raised by it (quota, tiers)
  bool trace = false;            // keep how each cell came about, for `plan why`
  const PastSales* past = nullptr;  // for a season that is learned; null: history alone
};

/// A year's figures. Every month adds up over seats, every seat-month over its days.
struct Split {
  int year = 0;
  DayWeights days;
  std::shared_ptr<const SeasonWeights> season{};  // what each month weighs
  std::int64_t minor = 1;           // of Money in a minor unit; days and products are whole ones
  std::int64_t unit = 1;            // of Money; months are whole multiples of it
  std::array<Money, 12> company{};  // the fiscal year's months
  std::vector<Seat> seats{};        // ascending by rep, then team
  std::vector<Money> cells{};       // seat x 12 + month
  int coarse_cells = 0;             // cells whose exact part is above 0 but under one unit
  std::shared_ptr<const Trace> trace{};

  Money cell(std::size_t seat, int month) const {
    return cells[seat * 12 + static_cast<std::size_t>(month)];
  }
  Month month(int index) const { return days.month(index); }
  /// The seat's month day by day, one amount a calendar day.
  std::vector<std::int64_t> day_cells(std::size_t seat, int index) const;
};

/// The split of a year. With errors in `findings` the figures are not to be used.
/// Errors: year-without-target, pin-on-absence, pin-over-parent, pins-leave-rest, nobody-present,
/// no-weight, learn-without-history, weights-too-fine, amount-overflow.
Split split(const Book& book, const Year& year, const SplitRequest& request, Diagnostics& findings);

/// The factor by which `over-assign` raises the year's target; 1 when it is not given.
Rate over_assign_factor(const Year& year);

}  // namespace plan
