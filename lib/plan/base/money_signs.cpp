// SPDX-License-Identifier: MIT
#include "plan/base/money_signs.hpp"

#include <utility>

namespace plan {
namespace {

/// Signs of money, and the currencies that each may be; the first is the likeliest.
constexpr std::pair<std::string_view, std::string_view> signs[] = {
    {"£", "GBP"}, {"€", "EUR"}, {"$", "USD AUD CAD HKD NZD SGD TWD MXN"},
    {"₩", "KRW"}, {"₹", "INR"},
};

/// What English says for thousands, and the letters that a hint knows how to write out.
constexpr std::pair<std::string_view, std::string_view> words_of_size[] = {
    {"million", "M"}, {"mn", "M"}, {"m", "M"}, {"thousand", "k"}};

void drop(std::string& text, std::string_view part) {
  if (const auto at = text.find(part); at != std::string::npos) text.erase(at, part.size());
}

}  // namespace

MoneySign money_sign(std::string_view text) {
  for (const auto& [sign, codes] : signs)
    if (text.starts_with(sign)) return {sign, codes.substr(0, 3)};
  return {};
}

std::string without_own_currency(std::string_view text, const Currency& currency) {
  std::string plain(text);
  for (const auto& [sign, codes] : signs)
    if (codes.find(currency.code) != std::string_view::npos) drop(plain, sign);
  drop(plain, currency.code);
  while (plain.starts_with(' ')) plain.erase(0, 1);
  while (plain.ends_with(' ')) plain.pop_back();
  for (const auto& [word, letter] : words_of_size) {
    if (!plain.ends_with(word)) continue;
    plain.replace(plain.size() - word.size(), word.size(), letter);
    break;
  }
  return plain;
}

}  // namespace plan
