// SPDX-License-Identifier: MIT
// Why sales are not what they should be: the gap by factors, by contributors, by price and mix,
// each list adding up to it; and what would close it (gap_closing.hpp). The gap is sales less the
// target of the days so far, or less another period's sales.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "plan/analysis/gap_closing.hpp"
#include "plan/analysis/sales_factors.hpp"
#include "plan/analysis/shapley.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// The terms of sales by people, in the order of every list.
enum class GapFactor { closed, close_rate, average_won, repeat, direct, returns };
inline constexpr std::size_t gap_factors = 6;
using GapParts = std::array<Money, gap_factors>;

/// What a gap asks of the facts: measures by people, products and customers, each beside the days
/// that are its baseline. One filter, one period, one comparison.
struct GapRequest {
  bool of_target = true;         // else the gap to the period that it is compared with
  bool by_people_alone = false;  // without the lists of products, customers, price and mix
  MeasureRequest people{}, products{}, customers{};
};
/// The measures to be asked for by people, and by others, in their order.
std::span<const std::string_view> gap_keys(bool of_target);
/// The request of these days beside those. Range: both with their comparison, of one
/// piece; `people` with the measures of gap_keys().
GapRequest gap_request(MeasureRequest people, bool of_target, const Book& book);
/// The people's request first.
std::vector<MeasureRequest> needs_of(const GapRequest& request);
/// What counts the terms of sales, a listener to the replay that answers the needs. Both must
/// outlive it.
FactorCounting counting_of(const Facts& facts, const GapRequest& request);

/// A person's gap. Range: what is Money or NotAvailable is a Figure.
struct RepGap {
  Index rep = absent;  // absent: what history does not tell by people
  Figure base, sales, gap;
  std::variant<NotAvailable, GapParts> parts{};  // none: why it is not split by factors
  SalesFactors then{}, now{};
  std::optional<NotAvailable> no_then{}, no_now{};  // why these are not known
  Fraction scale = 1;  // of then's closed deals, repeat and direct orders, to meet the target
  Closing closing{};
};

/// A part of the gap by product or customer: base + gap = sales.
struct Contribution {
  Index place = absent;
  Money base, sales, gap;
};
struct Contributions {
  std::vector<Contribution> parts{};    // in the order of the book
  std::optional<NotAvailable> lacks{};  // then there are no parts
  bool planned = false;                 // bases are targets of their own, not then's sales
};

/// The gap by quantity, by which products it was, by their price against list prices, and by lines
/// without one.
enum class PriceMix { quantity, mix, price, other };
inline constexpr std::size_t price_mix_parts = 4;

struct Gap {
  bool of_target = true;
  Comparison days{};           // what is looked at, and the baseline
  Figure base, sales, gap;     // of all together
  Figure target{};             // of the whole period; none where the gap is to another period
  std::vector<RepGap> people;  // with anything to tell, by id
  GapParts parts{};            // those of all people who have them
  Money unsplit{};             // the rest of the gap
  std::optional<NotAvailable> no_then{}, no_now{};  // as of a person's
  Contributions products{}, customers{};
  std::optional<std::array<Money, price_mix_parts>> price_mix{};
  std::optional<NotAvailable> no_price_mix{};  // why not; neither: no product has a list price
  Closing closing{};                           // of all together
  std::vector<Measured> measured{};            // what it rests on, where it was counted by itself

  bool is_split() const;  // whether anybody's is
};

/// Takes one replay of the records. Range: the facts hold what needs_of() names. Errors: Overflow.
Gap gap_of(const Facts& facts, const GapRequest& request);
/// The same of measures that were counted beside others: of needs_of() in order, and of a listener
/// to the same replay.
Gap gap_of(const GapRequest& request, std::span<Measured> measured, const FactorCounting& counted);

}  // namespace plan
