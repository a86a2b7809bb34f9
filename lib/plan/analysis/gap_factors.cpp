// SPDX-License-Identifier: MIT
#include "plan/analysis/gap_lists.hpp"

namespace plan {
namespace {

Fraction ratio_of(std::int64_t part, std::int64_t whole) {
  return whole == 0 ? Fraction(0) : Fraction(part, whole);
}

/// Closed deals, close rate, average won amount. A rate of nothing is the other's: it has not
/// changed.
std::array<Fraction, 3> terms_of(const SalesFactors& sales, const SalesFactors& other) {
  const SalesFactors& closed = sales.closed != 0 ? sales : other;
  const SalesFactors& won = sales.won != 0 ? sales : other;
  return {Fraction(sales.closed), ratio_of(closed.won, closed.closed),
          ratio_of(won.won_amount.minor(), won.won)};
}

Fraction amount_won(std::span<const Fraction> of) {
  return of[0] * of[1] * of[2];
}

}  // namespace

std::variant<NotAvailable, Fraction> scale_to(Money target, const SalesFactors& then) {
  const Money wanted = target + then.returned, orders = then.orders();
  if (orders.minor() > 0 && wanted.minor() >= 0) return Fraction(wanted.minor(), orders.minor());
  if (orders == Money() && wanted == Money()) return Fraction(0);
  return orders.minor() < 0 ? none("orders a year before are under 0")
                            : none("no sales a year before");
}

// The other terms of sales stand alone, so that each has moved them by what it changed.
GapParts parts_of(const SalesFactors& then, const Fraction& scale, const SalesFactors& now) {
  auto before = terms_of(then, now);
  const auto after = terms_of(now, then);
  before[0] *= scale;
  auto parts = shapley(before, after, amount_won);
  parts.push_back(now.repeat.minor() - scale * then.repeat.minor());
  parts.push_back(now.direct.minor() - scale * then.direct.minor());
  parts.push_back(Fraction((then.returned - now.returned).minor()));
  return amounts_of<gap_factors>(parts);
}

}  // namespace plan
