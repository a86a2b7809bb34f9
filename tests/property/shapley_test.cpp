// SPDX-License-Identifier: MIT
// Whatever factors moved a value: their parts are those of all orders one by one, and make it.
#include "plan/analysis/shapley.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

namespace plan {
namespace {

using Fractions = std::vector<Fraction>;

Fraction any_fraction() {
  return Fraction(*rc::gen::inRange(-500, 500), *rc::gen::inRange(1, 30));
}

Fraction sales(std::span<const Fraction> of) {
  return of[0] * of[1] * of[2] + of[3] + of[4] - of[5];
}

constexpr std::size_t factors = 6;
constexpr std::size_t sets = 1U << factors;

/// In how many of all orders each factor moves just after those of each set have moved.
std::vector<std::vector<int>> orders_after_sets() {
  std::vector<std::vector<int>> result(sets, std::vector<int>(factors));
  std::vector<std::size_t> order(factors);
  std::iota(order.begin(), order.end(), std::size_t{0});
  do {
    std::size_t moved = 0;
    for (const std::size_t i : order) {
      ++result[moved][i];
      moved |= std::size_t{1} << i;
    }
  } while (std::next_permutation(order.begin(), order.end()));
  return result;
}

/// The mean over all orders.
Fractions by_all_orders(const Fractions& before, const Fractions& after) {
  static const auto orders = orders_after_sets();
  Fractions made, parts(factors);
  for (std::size_t set = 0; set < sets; ++set) {
    Fractions now = before;
    for (std::size_t i = 0; i < factors; ++i)
      if (set >> i & 1) now[i] = after[i];
    made.push_back(sales(now));
  }
  for (std::size_t set = 0; set < sets; ++set)
    for (std::size_t i = 0; i < factors; ++i)
      if (!(set >> i & 1)) parts[i] += orders[set][i] * (made[set | 1U << i] - made[set]);
  for (Fraction& part : parts) part /= 720;
  return parts;
}

TEST_CASE("any factors: as by all orders, what they make, nothing where nothing changed") {
  CHECK(rc::check([] {
    Fractions before, after;
    for (std::size_t i = 0; i < factors; ++i) {
      before.push_back(any_fraction());
      after.push_back(*rc::gen::inRange(0, 3) == 0 ? before.back() : any_fraction());
    }
    const auto parts = shapley(before, after, sales);
    RC_ASSERT(parts == by_all_orders(before, after));
    RC_ASSERT(std::accumulate(parts.begin(), parts.end(), Fraction(0)) ==
              sales(after) - sales(before));
    for (std::size_t i = 0; i < factors; ++i)
      if (before[i] == after[i]) RC_ASSERT(parts[i] == 0);
  }));
}

TEST_CASE("any parts of a whole: it, each within a unit, whole ones as they are") {
  CHECK(rc::check([] {
    Fractions parts;
    Fraction sum = 0;
    for (int i = *rc::gen::inRange(0, 8); i > 0; --i) sum += parts.emplace_back(any_fraction());
    parts.push_back(Fraction(*rc::gen::inRange(-9, 9)) - sum);
    const auto whole = whole_parts(parts);
    Fraction made = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
      made += whole[i];
      RC_ASSERT(abs(parts[i] - whole[i]) < 1);
      if (denominator(parts[i]) == 1) RC_ASSERT(parts[i] == whole[i]);
    }
    RC_ASSERT(made == sum + parts.back());
  }));
}

}  // namespace
}  // namespace plan
