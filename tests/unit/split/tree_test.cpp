// SPDX-License-Identifier: MIT
// Trees of teams as lists of parents.
#include "plan/split/tree.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "book_from.hpp"

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

TEST_CASE("teams are listed each before its sub-teams, and know what they are within") {
  const Book book = book_from(
      "format: 1\nbook: {currency: CNY}\nteams:\n  - {id: x, parent: z}\n  - {id: y}\n"
      "  - {id: z}\n  - {id: w, parent: x}\n");
  std::vector<std::string> ids;
  for (const Team* team : team_tree(book)) ids.push_back(*team->id);
  CHECK(ids == std::vector<std::string>{"y", "z", "x", "w"});
  const Team *w = book.team("w"), *x = book.team("x"), *y = book.team("y"), *z = book.team("z");
  CHECK(depth_of(book, w) == 2);
  CHECK(depth_of(book, y) == 0);
  CHECK(parent_of(book, w) == x);
  CHECK(parent_of(book, z) == nullptr);
  CHECK(is_within(book, w, z));
  CHECK(is_within(book, z, z));
  CHECK_FALSE(is_within(book, z, w));
  CHECK_FALSE(is_within(book, w, y));
  CHECK_FALSE(is_within(book, nullptr, z));
}
