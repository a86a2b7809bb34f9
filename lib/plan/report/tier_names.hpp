// SPDX-License-Identifier: MIT
// What people call a year's tiers: those that many books have by their word, others by their key.
#pragma once

#include <string>
#include <string_view>

namespace plan {

/// "冲刺" for stretch; a key that is no known tier's as it is.
std::string name_of_tier(std::string_view key);
/// Whether the tier of this key is what was typed: its key, or what people call it.
bool is_tier(std::string_view typed, std::string_view key);

}  // namespace plan
