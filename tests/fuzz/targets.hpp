// SPDX-License-Identifier: MIT
// What is given any bytes: each way by which something from outside comes in. A target says what is
// wrong of the bytes, or nothing; what it promises beside not to fail stands with it.
#pragma once

#include <span>
#include <string_view>

namespace plan::fuzz {

struct Target {
  std::string_view name;
  /// Ends the process where a promise is broken.
  void (*take)(std::string_view bytes);
};
std::span<const Target> targets();
const Target* find_target(std::string_view name);  // null: there is none

}  // namespace plan::fuzz
