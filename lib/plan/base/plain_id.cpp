// SPDX-License-Identifier: MIT
#include "plan/base/plain_id.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "plan/base/ascii.hpp"

namespace plan {
namespace {

constexpr std::string_view words = " true false yes no on off null ";

bool is_word(std::string_view id) {
  constexpr std::size_t longest = 5;
  if (id.size() > longest || std::string_view("tfynoTFYNO").find(id[0]) == std::string_view::npos)
    return false;
  std::string word = " ";
  for (const char c : id) word += small(c);
  return words.find(word + " ") != std::string_view::npos;
}

bool all_of(std::string_view text, std::string_view characters) {
  return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
}

/// 0x1F, 0b101, 0o17.
bool is_based(std::string_view id) {
  if (id.size() < 3 || id[0] != '0') return false;
  const std::string_view rest = id.substr(2);
  switch (small(id[1])) {
    case 'x': return all_of(rest, "0123456789abcdefABCDEF_");
    case 'o': return all_of(rest, "01234567_");
    case 'b': return all_of(rest, "01_");
    default: return false;
  }
}

/// 2026-03-02, 2026-3-2.
bool is_date(std::string_view id) {
  const auto second = id.find('-', 5);
  return id.size() >= 8 && id.size() <= 10 && all_of(id.substr(0, 4), "0123456789") &&
         id[4] == '-' && (second == 6 || second == 7) &&
         all_of(id.substr(5, second - 5), "0123456789") && id.size() - second <= 3 &&
         all_of(id.substr(second + 1), "0123456789");
}

/// Whether a number of these parts is written back as it stands.
bool stays(std::string_view whole, std::string_view fraction, bool pointed) {
  constexpr std::size_t exact = 15;  // digits that a double holds
  if (whole.size() > 1 && whole[0] == '0') return false;
  if (whole.size() + fraction.size() > exact) return false;
  return !pointed || (!fraction.empty() && fraction.back() != '0');
}

/// 010, 1_000, 1.50, 1., 1e3: 1.1 lets _ stand among the digits.
bool is_changed_number(std::string_view id) {
  const auto digits_end = std::min(id.find_first_not_of("0123456789_"), id.size());
  const std::string_view whole = id.substr(0, digits_end);
  std::string_view rest = id.substr(digits_end);
  const bool pointed = rest.starts_with('.');
  if (pointed) rest.remove_prefix(1);
  const auto fraction_end = std::min(rest.find_first_not_of("0123456789_"), rest.size());
  const std::string_view fraction = rest.substr(0, fraction_end);
  std::string_view power = rest.substr(fraction_end);
  if (power.empty())
    return id.find('_') != std::string_view::npos || !stays(whole, fraction, pointed);
  if (small(power[0]) != 'e') return false;
  power.remove_prefix(power.size() > 1 && power[1] == '-' ? 2 : 1);
  return all_of(power, "0123456789");
}

}  // namespace

bool is_changed_elsewhere(std::string_view id) {
  if (id.empty()) return false;
  if (!is_digit(id.front())) return is_word(id);
  return is_based(id) || is_date(id) || is_changed_number(id);
}

}  // namespace plan
