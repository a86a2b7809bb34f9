// SPDX-License-Identifier: MIT
#include "plan/split/split.hpp"

#include <algorithm>
#include <cassert>

#include "plan/split/follow.hpp"
#include "plan/split/level.hpp"
#include "plan/split/presence.hpp"
#include "plan/split/season_weights.hpp"
#include "plan/split/sharing.hpp"
#include "plan/split/trace.hpp"

namespace plan {
namespace {

/// The company's months: the target by season around the company's pins; each revision keeps the
/// months before it and shares the rest of its target over the rest of the year.
Spread company_months(const Amounts& amounts, const std::array<Exact, 12>& season,
                      const Wording& wording, Diagnostics& findings) {
  std::array<Exact, 12> even{};
  even.fill(1);
  const auto is_company = [](const Fixed& fixed) { return !fixed.pin->rep && !fixed.pin->team; };
  const auto end = std::find_if_not(amounts.pins.begin(), amounts.pins.end(), is_company);
  const std::span<const Fixed> pins(amounts.pins.begin(), end);
  Spread months;
  spread(amounts.target, pins, 0, season, even, wording, months, findings, false);
  for (const Revised& revision : amounts.revisions) {
    if (findings.has_errors()) break;
    spread(revision.target, pins, revision.from, season, even, wording, months, findings, false);
  }
  return months;
}

Money amount_of(std::int64_t units, std::int64_t unit) {
  const Int128 minor = Int128(units) * unit;
  assert(minor >= 0 && minor <= Int128(max_amount_minor) * 1000);
  return Money::minor(static_cast<std::int64_t>(minor));
}

/// A raised split whose stated one follows pins: its months and cells in that one's proportions, so
/// that the pins raised and rounded each for itself need not make the raised target.
void raise(const Split& stated, const Rate& factor, Split& result) {
  const auto units_of = [&](Money amount) { return amount.minor() / result.unit; };
  Exact reached = 0;
  std::int64_t given = 0;
  Carries carries(stated.seats.size());
  for (std::size_t month = 0; month < 12; ++month) {
    reached += units_of(stated.company[month]);
    const Exact due = reached * factor.numerator() / factor.denominator();
    const std::int64_t units = due.convert_to<std::int64_t>() - given;
    given += units;
    result.company[month] = amount_of(units, result.unit);
    std::vector<Carries::Share> pool;
    for (std::size_t seat = 0; seat < stated.seats.size(); ++seat)
      if (const Money cell = stated.cell(seat, static_cast<int>(month)); cell != Money())
        pool.push_back({seat, Exact(units_of(cell))});
    if (pool.empty()) continue;
    const auto cells = carries.allot(units, pool);
    for (std::size_t i = 0; i < pool.size(); ++i)
      result.cells[pool[i].row * 12 + month] = amount_of(cells[i], result.unit);
  }
}

/// Whether the raised figures are the stated ones' in proportion; or those have errors.
bool raise_followed(const Ground& ground, const SplitRequest& request, Trace& trace, Split& result,
                    Diagnostics& findings) {
  auto stated = std::make_shared<Split>(
      split(ground.book, ground.year, {Rate::whole(1), true, request.past}, findings));
  if (findings.has_errors()) return true;
  if (stated->trace->following.empty()) return false;
  raise(*stated, request.factor, result);
  trace.stated = std::move(stated);
  return true;
}

/// The months of all pinned rows: pins that fit are levelled; those that do not may be followed.
void fit_pins(const Ground& ground, Trace& trace, Diagnostics& findings) {
  auto levelled = trace.rows;
  level_pins(ground, trace.company, levelled);
  if (fits(ground, trace.company, levelled)) {
    trace.rows = std::move(levelled);
    return;
  }
  follow_pins(ground, trace.amounts, trace.company, trace.rows, trace.following, findings);
  if (!findings.has_errors()) level_pins(ground, trace.company, trace.rows);
}

/// The figures, or as far as they can be told with errors in `findings`. Those of the company's
/// amounts are told even beside others: they ask neither people nor season.
void fill(const Ground& ground, const SplitRequest& request, Trace& trace, Split& result,
          Diagnostics& findings) {
  trace.company = company_months(trace.amounts, ground.season, ground.wording, findings);
  if (findings.has_errors()) return;
  trace.rows = pinned_rows(ground, trace.amounts.pins, trace.company, findings);
  if (findings.has_errors()) return;
  if (ground.raised && has_filled(ground, trace.company, trace.rows) &&
      raise_followed(ground, request, trace, result, findings))
    return;
  fit_pins(ground, trace, findings);
  if (findings.has_errors()) return;
  const auto units =
      share_months(ground, trace.company, trace.rows, request.trace ? &trace.causes : nullptr,
                   result.coarse_cells, findings);
  for (std::size_t i = 0; i < 12; ++i)
    result.company[i] = amount_of(trace.company.units[i], result.unit);
  std::transform(units.begin(), units.end(), result.cells.begin(),
                 [&](std::int64_t cell) { return amount_of(cell, result.unit); });
}

}  // namespace

Split split(const Book& book, const Year& year, const SplitRequest& request,
            Diagnostics& findings) {
  Diagnostics found;
  Split result{.year = year.number, .days = DayWeights(book, year, found)};
  result.seats = seats_of(book, result.days.span());
  result.cells.resize(result.seats.size() * 12);
  result.season =
      season_weights(book, year, result.days, request.past ? *request.past : PastSales(), found);
  const auto weights = seat_weights(result.seats, result.days);
  if (!year.target)
    found.error("year-without-target", year.at, said("the year {} has no target", year.number),
                said("add target: AMOUNT to it"));
  auto trace = std::make_shared<Trace>();
  trace->season = result.season->months;
  if (year.target && fits_amounts(year, request.factor, found))
    trace->amounts = amounts_of(book, year, request.factor);
  result.minor = trace->amounts.minor;
  result.unit = trace->amounts.unit;
  const Ground ground{book,
                      year,
                      result.days,
                      result.seats,
                      result.season->months,
                      weights,
                      {&book.currency(), result.unit, result.days.first()},
                      request.factor != Rate::whole(1)};
  fill(ground, request, *trace, result, found);
  findings.append(found);
  if (request.trace) result.trace = std::move(trace);
  return result;
}

std::vector<std::int64_t> Split::day_cells(std::size_t seat, int index) const {
  const auto weights = own_days(seats[seat], month(index).span(), days);
  auto parts = running_floors(cell(seat, index).minor() / minor, weights);
  for (std::int64_t& part : parts) part *= minor;
  return parts;
}

Rate over_assign_factor(const Year& year) {
  if (!year.over_assign) return Rate::whole(1);
  const Rate& rate = *year.over_assign;
  return Rate(rate.denominator() + rate.numerator(), rate.denominator());
}

}  // namespace plan
