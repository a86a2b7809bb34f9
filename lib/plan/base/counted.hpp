// SPDX-License-Identifier: MIT
// Texts with a count in them: "1 day late", "2 days late". Said (said.hpp) and prose
// (document/cell.hpp) count by themselves.
#pragma once

#include <concepts>
#include <cstdint>

#include "plan/base/tr.hpp"

namespace plan {

/// Which arguments of a text are 1, a bit each.
using Ones = std::uint32_t;

/// Whether an argument is the count 1, as a number or written.
template <class Argument>
bool is_one(const Argument& argument) {
  if constexpr (std::integral<Argument>)
    return argument == Argument{1};
  else if constexpr (std::convertible_to<const Argument&, std::string_view>)
    return std::string_view(argument) == "1";
  else
    return false;
}

/// The text in the current language, in English as it is said of one where a count is 1
/// (en/singulars.hpp).
std::string_view tr_counted(std::string_view english, Ones ones);

/// tr() of a text with a count among its arguments.
template <class... Args>
std::string counted(std::string_view english, const Args&... args) {
  Ones ones = 0, bit = 1;
  ((ones |= is_one(args) ? bit : 0, bit <<= 1), ...);
  return fmt::vformat(tr_counted(english, ones), fmt::make_format_args(args...));
}

}  // namespace plan
