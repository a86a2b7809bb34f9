// SPDX-License-Identifier: MIT
// The lists of a gap one by one: by the factors of a person's sales, by products or customers, by
// price and mix. For gap.cpp.
#pragma once

#include "plan/analysis/gap.hpp"

namespace plan {

/// The exact parts as amounts that make the same whole. Range: as many parts as amounts; as
/// whole_parts(). Errors: Overflow.
template <std::size_t count>
std::array<Money, count> amounts_of(const std::vector<Fraction>& parts) {
  const auto whole = whole_parts(parts);
  std::array<Money, count> made;
  for (std::size_t i = 0; i < count; ++i) made[i] = Money::minor(whole[i]);
  return made;
}

/// What then's closed deals, repeat and direct orders are multiplied with, so that its sales are
/// the target; none where it has no such orders.
std::variant<NotAvailable, Fraction> scale_to(Money target, const SalesFactors& then);
/// What each factor is to now's sales less those of then, so multiplied.
GapParts parts_of(const SalesFactors& then, const Fraction& scale, const SalesFactors& now);

/// Of all together. Range: both known.
struct GapTotal {
  bool of_target = true;
  Money base, sales;
};

/// Why the rows' figures of a side cannot be taken for all that was done: days that are not known,
/// or not by these rows; none where they can.
std::optional<NotAvailable> not_known(const Measured& measured,
                                      const std::vector<std::size_t>& rows, Side side);

/// A row's part is its sales less its own target, where the request asks for that and it is known,
/// else less its baseline: the sales that it is compared with, with a target scaled to make it.
/// None where a row's is not known. Range: a request by one axis.
Contributions contributions_of(Measured& measured, const GapTotal& total);

/// Sales at list prices = quantity x average list price (the mix) x price level; what has no list
/// price is a term of its own, and with a target all of then is scaled to make it. None where
/// quantities or then's sales came to nothing.
std::variant<NotAvailable, std::array<Money, price_mix_parts>> price_mix_of(const PricedSales& then,
                                                                            const PricedSales& now,
                                                                            const GapTotal& total);

}  // namespace plan
