// SPDX-License-Identifier: MIT
#include "plan/base/rounding.hpp"

#include <doctest/doctest.h>

#include <numeric>

namespace plan {
namespace {

using Parts = std::vector<std::int64_t>;

Parts by_remainder(std::int64_t whole, std::initializer_list<int> votes) {
  std::vector<Exact> weights;
  for (const int vote : votes) weights.emplace_back(vote);
  return largest_remainder(whole, weights);
}

}  // namespace

TEST_CASE("largest remainders as published, ties to the first") {
  CHECK(by_remainder(100, {5117, 4400, 162, 161, 160}) == Parts{51, 44, 2, 2, 1});
  CHECK(by_remainder(26, {9061, 7179, 5259, 3319, 1182}) == Parts{9, 7, 5, 4, 1});
  CHECK(by_remainder(2, {2, 1, 1, 2, 2}) == Parts{1, 0, 0, 1, 0});
  CHECK(by_remainder(3, {10, 9, 8, 8, 11, 12}) == Parts{1, 0, 0, 0, 1, 1});
}

TEST_CASE("running totals round half up, running floors give the rest to the last") {
  const std::vector<Exact> even(4, Exact(1));
  CHECK(running_totals(2, even) == Parts{1, 0, 1, 0});
  const Parts days{1, 1, 0, 1};
  CHECK(running_floors(10, days) == Parts{3, 3, 0, 4});
  CHECK(running_floors(1'000'000'000'000'000, days) ==
        Parts{333'333'333'333'333, 333'333'333'333'333, 0, 333'333'333'333'334});
}

TEST_CASE("what rounding owes is carried, and waits for rows that take no part") {
  Carries carries(2);
  const std::vector<Carries::Share> both{{0, 1}, {1, 1}};
  CHECK(carries.allot(1, both) == Parts{1, 0});
  const std::vector<Carries::Share> first{{0, 1}};
  CHECK(carries.allot(5, first) == Parts{5});
  CHECK(carries.of(1).numerator * 2 == carries.of(1).denominator);
  CHECK(carries.allot(1, both) == Parts{0, 1});
}

TEST_CASE("parts are never negative and always make the whole") {
  Carries carries(3);
  const std::vector<Carries::Share> all{{0, 1}, {1, 1}, {2, 5}};
  const std::vector<Carries::Share> two{{0, 7}, {2, 1}};
  for (int round = 0; round < 50; ++round)
    for (const auto& pool : {all, two}) {
      const Parts parts = carries.allot(round % 3, pool);
      CHECK(std::accumulate(parts.begin(), parts.end(), std::int64_t(0)) == round % 3);
      for (const std::int64_t part : parts) CHECK(part >= 0);
    }
}

}  // namespace plan
