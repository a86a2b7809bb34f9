// SPDX-License-Identifier: MIT
// What a terminal shows in colour, or plain: the same characters either way.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

#include "plan/write/sheet.hpp"

namespace plan {

class Ink {
 public:
  explicit Ink(bool colour) : colour_(colour) {}
  std::string bold(std::string_view text) const { return painted(text, "1"); }
  std::string dim(std::string_view text) const { return painted(text, "2"); }
  std::string cell(std::string_view text, SheetCell::Tone tone, bool strong) const {
    constexpr std::string_view plain[] = {"", "2", "31", "33"};
    constexpr std::string_view heavy[] = {"1", "1", "1;31", "1;33"};
    const auto at = static_cast<std::size_t>(tone);
    return painted(text, strong ? heavy[at] : plain[at]);
  }

 private:
  std::string painted(std::string_view text, std::string_view code) const {
    if (!colour_ || code.empty() || text.empty()) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
  }
  bool colour_;
};

}  // namespace plan
