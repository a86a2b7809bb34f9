// SPDX-License-Identifier: MIT
// Parts of a change, by hand.
#include "plan/analysis/shapley.hpp"

#include <doctest/doctest.h>

#include "plan/base/money.hpp"

namespace plan {
namespace {

using Fractions = std::vector<Fraction>;

Fraction product(std::span<const Fraction> of) {
  return of[0] * of[1] * of[2];
}

TEST_CASE("two factors of a product share what they moved together") {
  // 10 x 5 = 50 became 8 x 6 = 48: the first -2 x (5 + 6) / 2 = -11, the second 1 x (10 + 8) / 2
  const Fractions before{10, 5}, after{8, 6};
  const auto parts = shapley(before, after, [](auto of) -> Fraction { return of[0] * of[1]; });
  CHECK(parts == Fractions{-11, 9});
}

TEST_CASE("three factors of a product") {
  // by d(a) (2 b0 c0 + b0 c1 + b1 c0 + 2 b1 c1) / 6, and so on
  const Fractions before{2, 3, 5}, after{3, 5, 7};
  CHECK(shapley(before, after, product) == Fractions{Fraction(30 + 21 + 25 + 70, 6),
                                                     Fraction(2 * (20 + 14 + 15 + 42), 6),
                                                     Fraction(2 * (12 + 10 + 9 + 30), 6)});
}

TEST_CASE("no factor, and one") {
  CHECK(shapley({}, {}, [](auto) -> Fraction { return 7; }).empty());
  const Fractions before{2}, after{-3};
  CHECK(shapley(before, after, [](auto of) -> Fraction { return of[0]; }) == Fractions{-5});
}

TEST_CASE("whole parts: floors, then the largest remainders, then the first") {
  CHECK(whole_parts(Fractions{}) == std::vector<std::int64_t>{});
  CHECK(whole_parts(Fractions{Fraction(1, 3), Fraction(1, 3), Fraction(1, 3)}) ==
        std::vector<std::int64_t>{1, 0, 0});
  // floors -2, 0 and 1 miss one of 0; the remainders are 1/2, 3/4 and 3/4
  CHECK(whole_parts(Fractions{Fraction(-3, 2), Fraction(3, 4), Fraction(7, 4)}) ==
        std::vector<std::int64_t>{-2, 1, 2});
  CHECK(whole_parts(Fractions{0, Fraction(-1, 2), Fraction(1, 2)}) ==
        std::vector<std::int64_t>{0, 0, 0});
  CHECK_THROWS_AS(whole_parts(Fractions{Fraction(INT64_MAX) + 1}), Overflow);
}

}  // namespace
}  // namespace plan
