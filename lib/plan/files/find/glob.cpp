// SPDX-License-Identifier: MIT
#include "plan/files/find/glob.hpp"

#include <cstddef>
#include <optional>

namespace plan {
namespace {

/// The first character's bytes, whole characters staying whole.
std::size_t length_of(std::string_view text) {
  std::size_t length = text.empty() ? 0 : 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
    ++length;
  return length;
}

struct Class {
  bool holds = false;
  std::size_t length = 0;  // bytes of the pattern
};

/// The class at the pattern's beginning; nothing when its bracket never closes. UTF-8 keeps the
/// order of code points, so that bytes can be compared.
std::optional<Class> class_at(std::string_view pattern, std::string_view character) {
  std::size_t at = 1;
  const bool negated = pattern.substr(at).starts_with('!');
  if (negated) ++at;
  bool found = false;
  for (bool first = true; at < pattern.size(); first = false) {
    if (pattern[at] == ']' && !first) return Class{found != negated, at + 1};
    const auto low = pattern.substr(at, length_of(pattern.substr(at)));
    at += low.size();
    auto high = low;
    if (pattern.substr(at).starts_with('-') && at + 1 < pattern.size() && pattern[at + 1] != ']') {
      high = pattern.substr(at + 1, length_of(pattern.substr(at + 1)));
      at += 1 + high.size();
    }
    found = found || (low <= character && character <= high);
  }
  return {};
}

/// How much of the pattern the character takes; 0 when they differ.
std::size_t step(std::string_view pattern, std::string_view character) {
  if (pattern.empty()) return 0;
  if (pattern.front() == '?') return 1;
  if (pattern.front() == '[')
    if (const auto found = class_at(pattern, character)) return found->holds ? found->length : 0;
  return pattern.starts_with(character) ? character.size() : 0;
}

}  // namespace

bool is_pattern(std::string_view text) {
  return text.find_first_of("*?[") != std::string_view::npos;
}

bool fits(std::string_view name, std::string_view pattern) {
  if (name.starts_with('.')) return false;
  // The last star alone has to be tried again, which keeps this at name times pattern.
  std::optional<std::string_view> star_pattern;
  std::string_view star_name;
  while (!name.empty()) {
    const auto character = name.substr(0, length_of(name));
    if (pattern.starts_with('*')) {
      star_pattern = pattern = pattern.substr(1);
      star_name = name;
    } else if (const auto taken = step(pattern, character)) {
      pattern.remove_prefix(taken);
      name.remove_prefix(character.size());
    } else if (star_pattern) {
      star_name.remove_prefix(length_of(star_name));
      name = star_name;
      pattern = *star_pattern;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*') == std::string_view::npos;
}

}  // namespace plan
