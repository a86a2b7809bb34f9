// SPDX-License-Identifier: MIT
#include "plan/files/cache/sound_set.hpp"

#include <charconv>

#include "plan/files/cache/checked_text.hpp"

namespace plan {
namespace {

constexpr char end = '\0';  // which no path holds

/// The text up to the next end, which is taken off.
std::string_view next(std::string_view& rest) {
  const std::size_t size = std::min(rest.find(end), rest.size());
  const std::string_view text = rest.substr(0, size);
  rest.remove_prefix(std::min(size + 1, rest.size()));
  return text;
}

}  // namespace

std::string SoundSet::bytes(std::string_view plan) const {
  std::string text = std::to_string(sum) + end;
  for (const auto& [path, digest] : files) text += path + end + digest + end;
  return checked_text(text, plan);
}

std::optional<SoundSet> SoundSet::of(std::string_view bytes, std::string_view plan) {
  auto rest = text_checked(bytes, plan);
  if (!rest) return {};
  SoundSet set;
  const std::string_view sum = next(*rest);
  std::from_chars(sum.data(), sum.data() + sum.size(), set.sum);
  while (!rest->empty()) {
    const std::string_view path = next(*rest);
    set.files.emplace(path, next(*rest));
  }
  return set;
}

}  // namespace plan
