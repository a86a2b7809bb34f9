// SPDX-License-Identifier: MIT
#include "plan/files/cache/checked_text.hpp"

#include <fmt/format.h>

#include "plan/files/cache/form_file.hpp"

namespace plan {
namespace {

constexpr std::size_t mark_size = 16;

std::string mark_of(std::string_view text, std::string_view of) {
  return fmt::format("{:016x}", checksum_of(fmt::format("{} {:016x} {}", of, build_mark(), text)));
}

}  // namespace

std::string checked_text(std::string_view text, std::string_view of) {
  return mark_of(text, of).append(text);
}

std::optional<std::string_view> text_checked(std::string_view bytes, std::string_view of) {
  if (bytes.size() < mark_size) return {};
  const std::string_view text = bytes.substr(mark_size);
  if (bytes.substr(0, mark_size) != mark_of(text, of)) return {};
  return text;
}

}  // namespace plan
