// SPDX-License-Identifier: MIT
// Trees of teams as lists of parents.
#include "plan/split/tree.hpp"

#include <doctest/doctest.h>

#include <numeric>

using namespace plan;

using Order = std::vector<std::size_t>;

TEST_CASE("each stands before its parts, those of one parent as the list has them") {
  CHECK(tree_order({}).empty());
  CHECK(tree_order({std::nullopt, std::nullopt}) == Order{0, 1});
  //      0: of 2   1: top        2: top        3: of 0  4: of 2
  CHECK(tree_order({2, std::nullopt, std::nullopt, 0, 2}) == Order{1, 2, 0, 3, 4});
}

TEST_CASE("a chain of a hundred thousand is no deeper than a list") {
  Parents parents(100000);
  for (std::size_t place = 1; place < parents.size(); ++place) parents[place] = place - 1;
  Order all(parents.size());
  std::iota(all.begin(), all.end(), std::size_t{0});
  CHECK(tree_order(parents) == all);
}
