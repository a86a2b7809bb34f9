// SPDX-License-Identifier: MIT
// Words that records and customers bring are axes of their own, each at its place among the others.
#include "plan/facts/attribution.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "records_from.hpp"

namespace plan {

TEST_CASE("words of an axis rank by their bytes, whatever the order in which they came") {
  const Book book = book_from(
      "format: 1\nbook: {currency: CNY}\nreps: [{id: ann}]\n"
      "customers: [{id: a, industry: steel}, {id: b, industry: food}, {id: c, industry: retail},\n"
      "            {id: d, industry: food}, {id: e}]\n");
  const Records records = records_from(book, "activities: []\n");
  const Attribution attribution(book, records, {});
  const Names& words = attribution.words(Axis::industry);
  REQUIRE(words.size() == 3);
  const auto ranks = attribution.ranks(Axis::industry);
  REQUIRE(ranks.size() == 3);
  std::vector<std::string_view> sorted(3);
  for (Index word = 0; word < words.size(); ++word) sorted[ranks[word]] = words[word];
  CHECK(sorted == std::vector<std::string_view>{"food", "retail", "steel"});
  CHECK(attribution.ranks(Axis::source).empty());
}

}  // namespace plan
