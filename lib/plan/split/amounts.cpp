// SPDX-License-Identifier: MIT
#include "plan/split/amounts.hpp"

#include <algorithm>
#include <cassert>
#include <tuple>

#include "plan/base/rounding.hpp"

namespace plan {
namespace {

std::int64_t raised(Money amount, const Rate& factor, std::int64_t unit) {
  const Exact exact =
      Exact(amount.minor()) * factor.numerator() / (Exact(factor.denominator()) * unit);
  assert(exact <= max_amount_minor);
  return exact.convert_to<std::int64_t>();
}

auto row_of(const Pin& pin) {
  return std::tie(pin.rep.value, pin.team.value, pin.product.value);
}

bool outer_first(const Fixed& a, const Fixed& b) {
  if (row_of(*a.pin) != row_of(*b.pin)) return row_of(*a.pin) < row_of(*b.pin);
  return a.first != b.first ? a.first < b.first : a.last > b.last;
}

/// Rounding down inner pins may leave units that no month of the outer one could take.
void fill_outer(std::vector<Fixed>& pins) {
  for (std::size_t i = pins.size(); i-- > 0;) {
    std::int64_t sum = 0;
    int next = pins[i].first;
    for (std::size_t j = i + 1; j < pins.size() && same_row(*pins[j].pin, *pins[i].pin); ++j) {
      if (pins[j].first != next || pins[j].last > pins[i].last) continue;
      sum += pins[j].units;
      next = pins[j].last + 1;
    }
    if (next > pins[i].last) pins[i].units = sum;
  }
}

}  // namespace

bool same_row(const Pin& a, const Pin& b) {
  return row_of(a) == row_of(b);
}

bool fits_amounts(const Year& year, const Rate& factor, Diagnostics& findings) {
  Given<Money> largest = year.target;
  for (const Revision& revision : year.revisions)
    if (revision.target->minor() > largest->minor()) largest = revision.target;
  for (const Pin& pin : year.pins)
    if (pin.target->minor() > largest->minor()) largest = pin.target;
  const Exact raised = Exact(largest->minor()) * factor.numerator() / factor.denominator();
  if (raised <= max_amount_minor) return true;
  Place by = year.over_assign.at;
  for (const Tier& tier : year.tiers)
    if (tier.rate && *tier.rate == factor) by = tier.rate.at;
  findings.error("amount-overflow", by ? by : largest.at,
                 said("a target raised to {} is too large for an amount", to_percent(factor)),
                 said("lower the target, or what it is raised by"), largest.at);
  return false;
}

Amounts amounts_of(const Book& book, const Year& year, const Rate& factor) {
  assert(year.target);
  const Month start = month_of(fiscal_year(year.number, book.fiscal()).span.first);
  Amounts amounts;
  amounts.minor = book.currency().units_per_minor();
  amounts.unit = year.round ? year.round->minor() : amounts.minor;
  amounts.target = {nullptr, 0, 11, raised(*year.target, factor, amounts.unit), year.target.at};
  for (const Revision& revision : year.revisions) {
    const int from = month_of(revision.from->span.first) - start;
    amounts.revisions.push_back(
        {from,
         {nullptr, 0, 11, raised(*revision.target, factor, amounts.unit), revision.target.at}});
  }
  for (const Pin& pin : year.pins) {
    const std::int64_t unit = pin.product ? amounts.minor : amounts.unit;
    (pin.product ? amounts.products : amounts.pins)
        .push_back({&pin, month_of(pin.period->span.first) - start,
                    month_of(pin.period->span.last) - start, raised(*pin.target, factor, unit),
                    pin.target.at});
  }
  for (auto* pins : {&amounts.pins, &amounts.products}) {
    std::stable_sort(pins->begin(), pins->end(), outer_first);
    if (factor != Rate::whole(1)) fill_outer(*pins);
  }
  return amounts;
}

}  // namespace plan
