// SPDX-License-Identifier: MIT
// Short texts as integers, the table of known words, and texts as numbers.
#include "plan/base/names.hpp"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

#include "plan/base/word_table.hpp"

namespace plan {
namespace {

/// Of letters so few that texts come twice, and up to 24 of them.
std::string some_text(std::mt19937& random) {
  std::string text(random() % 25, 'a');
  for (char& c : text) c = "ab\0\xFF"[random() % (random() % 4 == 0 ? 4 : 2)];
  return text;
}

}  // namespace

TEST_CASE("short texts of a length are one word where they are one text") {
  std::mt19937 random(20261130);
  for (int i = 0; i < 20000; ++i) {
    std::string a = some_text(random).substr(0, ShortWord::longest);
    std::string b = a;
    if (!b.empty() && random() % 2) b[random() % b.size()] = 'c';
    CHECK((short_word(a) == short_word(b)) == (a == b));
  }
  constexpr ShortWord made = short_word("customer-lost");
  CHECK(made == short_word(std::string("customer-lost")));
}

TEST_CASE("a table of words knows them and no others") {
  static constexpr std::array<std::string_view, 5> known = {"date", "data", "customer-new",
                                                            "customer-lost", "a"};
  static constexpr WordTable words(known);
  for (std::size_t i = 0; i < known.size(); ++i) CHECK(words.find(known[i]) == i);
  for (const char* other : {"", "dat", "dates", "customer-", "customer-last", "customer-lost-", "b",
                            "customer-lost-for-good"})
    CHECK(words.find(other) == words.none);
}

TEST_CASE("a text has one number, by itself or with others") {
  std::mt19937 random(20261130);
  Names names, all;
  std::map<std::string, std::uint32_t> known;
  for (int round = 0; round < 40; ++round) {
    Names part;
    std::vector<std::string> texts;
    for (int i = 0; i < 200; ++i) {
      const std::string text = some_text(random);
      const auto next = static_cast<std::uint32_t>(known.size());
      CHECK(names.find(text) == (known.contains(text) ? known[text] : no_name));
      CHECK(names.add(text) == known.emplace(text, next).first->second);
      if (part.find(text) == no_name) texts.push_back(text);
      part.add(text);
    }
    const auto numbers = all.add_all(part);
    REQUIRE(numbers.size() == texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) CHECK(numbers[i] == known[texts[i]]);
  }
  REQUIRE(names.size() == known.size());
  for (const auto& [text, number] : known) CHECK(all[number] == text);
}

}  // namespace plan
