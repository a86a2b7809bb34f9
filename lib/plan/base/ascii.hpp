// SPDX-License-Identifier: MIT
// ASCII letters and digits, whatever the locale. Letters of other scripts: text.hpp.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace plan {

constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

constexpr bool is_letter(char c) {
  return is_upper(c) || (c >= 'a' && c <= 'z');
}

/// The small letter of a capital one; any other character, itself.
constexpr char small(char c) {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The text with small letters; characters beyond ASCII stay.
inline std::string lowered(std::string_view text) {
  std::string made(text);
  std::ranges::transform(made, made.begin(), small);
  return made;
}

/// One digit or more, nothing else.
constexpr bool is_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_digit);
}

}  // namespace plan
