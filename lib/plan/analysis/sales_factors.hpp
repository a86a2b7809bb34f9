// SPDX-License-Identifier: MIT
// What sales are made of: by people, closed deals, how many of them were won and for how much,
// repeat orders, orders without a deal, returns; by products, quantities at list prices. Counted of
// two stretches of days at once, for those who set one against the other (gap.hpp).
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "plan/facts/fact_filter.hpp"
#include "plan/facts/replay.hpp"

namespace plan {

/// What one person sold in some days. Sales = closed deals x close rate x average won amount +
/// repeat orders + orders without a deal - returns, since the first three make the amount won.
struct SalesFactors {
  std::int64_t closed = 0;  // won and lost
  std::int64_t won = 0;
  Money won_amount{};  // the person's lines of orders by which the person won a deal in these days
  Money repeat{};      // all other lines of deals: of later orders, and of another's or earlier win
  Money direct{};      // orders without a deal
  Money returned{};

  Money orders() const { return won_amount + repeat + direct; }
  Money sales() const { return orders() - returned; }
  SalesFactors& operator+=(const SalesFactors& other);
  bool operator==(const SalesFactors&) const = default;
};

/// What was sold of products, orders less returns.
struct PricedSales {
  Int128 quantity = 0;  // thousandths
  Int128 at_list = 0;   // quantities x list prices, in thousandths of units of money
  Money amount{};       // what they were sold for
  Money other{};        // lines without product, quantity or list price
};

class FactorCounting : public Listener {
 public:
  enum Side : std::size_t { then, now };

  /// Of the days `before` (then) and `after` (now), which may overlap; an empty span counts
  /// nothing. All that is handed in must outlive this.
  FactorCounting(const Facts& facts, const FactFilter& filter, Span before, Span after);

  KindSet kinds() const override;
  void take(const Record& record, const Turn& turn, const Standing& standing) override;
  void end(const Standing& standing) override;

  /// Of a rep by the place in the book's list, when the replay has ended.
  const SalesFactors& of(Index rep, Side side) const { return people_[side][rep]; }
  const PricedSales& priced(Side side) const { return priced_[side]; }

 private:
  /// A line of an order: what it is stands when all have been seen.
  struct Line {
    const Record* record;
    Side side;
  };
  void take(const Record& record, const Turn& turn, Index product, Side side);
  void price(const Record& record, Index product, Side side);

  const Facts& facts_;
  const FactFilter& filter_;
  std::array<Span, 2> spans_;
  std::array<std::vector<SalesFactors>, 2> people_;
  std::array<PricedSales, 2> priced_{};
  std::array<std::vector<bool>, 2> is_won_;  // by the deal's name: its win counts there
  std::vector<Line> lines_;
};

}  // namespace plan
