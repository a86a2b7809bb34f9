// SPDX-License-Identifier: MIT
// Whole units out of exact weights, so that the parts always make the whole: running totals,
// largest remainder, and largest remainder that carries what it could not give to the next time.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "plan/base/number.hpp"

namespace plan {

using Exact = boost::multiprecision::cpp_int;

/// numerator / denominator, denominator > 0, not always in lowest terms.
struct Ratio {
  Exact numerator = 0;
  Exact denominator = 1;
};

/// The parts of `whole` whose running totals are the exact ones rounded half up: any first parts
/// together are within half a unit of their exact share.
/// Range: whole >= 0, weights >= 0, one of them above 0.
std::vector<std::int64_t> running_totals(std::int64_t whole, std::span<const Exact> weights);

/// The same with running totals rounded down, so that the last part of weight takes the rest.
/// Range: |whole| x sum of weights within 126 bits.
std::vector<std::int64_t> running_floors(std::int64_t whole, std::span<const std::int64_t> weights);

/// Each part's floor, and the units left to the largest remainders; ties to the first.
/// Range: whole >= 0, weights >= 0, one of them above 0.
std::vector<std::int64_t> largest_remainder(std::int64_t whole, std::span<const Exact> weights);

/// What each row of a split is owed beyond what it has had. Rows that take no part keep theirs.
class Carries {
 public:
  explicit Carries(std::size_t rows) : debts_(rows) {}

  /// A row that takes part, and its weight, above 0.
  struct Share {
    std::size_t row = 0;
    Exact weight;
  };
  /// What each share gets of `whole`: the floor of its exact part and its carry, never under 0;
  /// units left go to the largest remainders, ties to the lower row; units too many come back from
  /// the smallest remainders among parts above 0. The parts make the whole. Range: whole >= 0; the
  /// pool is not empty, ascending by row.
  std::vector<std::int64_t> allot(std::int64_t whole, std::span<const Share> pool);

  Ratio of(std::size_t row) const;

 private:
  // Rows with the same history share a denominator, so that a thousand rows cost one product of
  // denominators a month, and comparing two of them needs no multiplication.
  struct Debt {
    Exact numerator = 0;
    std::size_t denominator = 0;
  };
  struct Widened {
    std::size_t denominator = 0;
    Exact weight_factor;  // new denominator / the pool's weight
    Exact debt_factor;    // new denominator / the old one
  };
  const Widened& widen(std::size_t denominator, const Exact& pool_weight);
  bool less(const Debt& a, const Debt& b) const;
  void settle(std::vector<Debt>& owed, std::vector<std::int64_t>& parts, std::int64_t left) const;

  std::vector<Debt> debts_;
  std::vector<Exact> denominators_{Exact(1)};
  std::map<Exact, std::size_t> known_{{Exact(1), 0}};
  std::map<std::pair<std::size_t, Exact>, Widened> widened_;
};

}  // namespace plan
