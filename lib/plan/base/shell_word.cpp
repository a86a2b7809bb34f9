// SPDX-License-Identifier: MIT
#include "plan/base/shell_word.hpp"

#include <algorithm>

namespace plan {

std::string shell_word(std::string_view word) {
  const bool is_plain = !word.empty() && std::ranges::all_of(word, [](char c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
    return is_letter || (c >= '0' && c <= '9') ||
           std::string_view("._-/@+").find(c) != std::string_view::npos;
  });
  if (is_plain) return std::string(word);
  std::string made = "'";
  for (const char c : word) made += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return made + "'";
}

}  // namespace plan
