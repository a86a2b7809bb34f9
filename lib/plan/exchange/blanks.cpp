// SPDX-License-Identifier: MIT
#include "plan/exchange/blanks.hpp"

#include <array>

namespace plan {
namespace {

constexpr std::array blanks = {std::string_view(" "),      std::string_view("\t"),
                               std::string_view("\n"),     std::string_view("\r"),
                               std::string_view("\u00A0"), std::string_view("\u202F"),
                               std::string_view("\u3000")};

/// The bytes of the blank that the text begins or ends with; 0: it does not.
std::size_t blank_at_begin(std::string_view text) {
  for (const std::string_view blank : blanks)
    if (text.starts_with(blank)) return blank.size();
  return 0;
}
std::size_t blank_at_end(std::string_view text) {
  for (const std::string_view blank : blanks)
    if (text.ends_with(blank)) return blank.size();
  return 0;
}

}  // namespace

std::string_view without_blanks(std::string_view text) {
  const auto is_bare = [](char c) { return c > ' '; };  // ASCII, and no blank
  if (text.empty() || (is_bare(text.front()) && is_bare(text.back()))) return text;
  while (const std::size_t size = blank_at_begin(text)) text.remove_prefix(size);
  while (const std::size_t size = blank_at_end(text)) text.remove_suffix(size);
  return text;
}

}  // namespace plan
