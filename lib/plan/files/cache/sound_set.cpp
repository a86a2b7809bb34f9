// SPDX-License-Identifier: MIT
#include "plan/files/cache/sound_set.hpp"

#include <fmt/format.h>

#include <charconv>

#include "plan/files/cache/form_file.hpp"

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

std::string mark_of(std::string_view bytes, std::string_view plan) {
  return fmt::format("{:016x}",
                     checksum_of(fmt::format("{} {:016x} {}", plan, build_mark(), bytes)));
}

}  // namespace

std::string SoundSet::bytes(std::string_view plan) const {
  std::string text = std::to_string(sum) + end;
  for (const auto& [path, digest] : files) text += path + end + digest + end;
  return mark_of(text, plan) + end + text;
}

std::optional<SoundSet> SoundSet::of(std::string_view bytes, std::string_view plan) {
  SoundSet set;
  const std::string_view mark = next(bytes);
  if (mark != mark_of(bytes, plan)) return {};
  const std::string_view sum = next(bytes);
  std::from_chars(sum.data(), sum.data() + sum.size(), set.sum);
  while (!bytes.empty()) {
    const std::string_view path = next(bytes);
    set.files.emplace(path, next(bytes));
  }
  return set;
}

}  // namespace plan
