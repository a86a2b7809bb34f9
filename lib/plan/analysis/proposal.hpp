// SPDX-License-Identifier: MIT
// What a next year's plan could be, by what happened: its target, season, and what each person's
// share rests on. The words about it, and the file, are the asker's.
#pragma once

#include <optional>
#include <vector>

#include "plan/analysis/sales_forecast.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// What a person's share may go by.
struct ProposedPerson {
  Index rep = absent;
  Rate share;                  // on the year's first day
  std::optional<Money> sales;  // of the last twelve months that are over; none: not known
  Money potential;             // of the customers whose owner the person is
  std::int64_t customers = 0;  // of them, those that say one
};

/// A pin of the year before, which holds for that year alone, and what it may be renewed by.
struct ProposedPin {
  const Pin* pin = nullptr;
  std::optional<Money> sales{};  // of those whose pin it is in its period so far; none: not known
};

struct Proposal {
  int year = 0;
  Period days{};
  Money target;                     // rounded to a unit that fits
  Money exact;                      // before
  Money unit;                       // of months: the year before's `round`, or one that fits
  std::optional<Rate> growth{};     // asked for; none: the forecast
  Money sold, expected;             // of the year before: so far, and by the forecast of its rest
  std::optional<Money> forecast{};  // of the year; none where none can be made
  forecasting::Rule rule = forecasting::Rule::nothing;
  std::vector<Rate> season{};  // 12 weights of sum 100; none: every month alike
  std::vector<int> learned{};  // years that it was learned from
  std::vector<ProposedPerson> people{};
  std::vector<ProposedPin> pins{};
};

/// The last years, of which sales are asked.
inline constexpr int proposal_years = 10;

/// Sales by month of the last years up to as-of, by rep of the last twelve months, and of each pin
/// of the year before in its period.
std::vector<MeasureRequest> proposal_requests(const Book& book, int year, Day as_of);
/// Formula: target = the forecast of the year's months, or the year before's sales with the
/// forecast of its rest x (1 + growth), to three digits in whole units. Errors: none; a target of 0
/// where nothing is known. Range: `of` of proposal_requests(); the year is after that of as-of, by
/// three at most.
Proposal propose(const Facts& facts, int year, const std::optional<Rate>& growth,
                 std::span<Measured> of);

}  // namespace plan
