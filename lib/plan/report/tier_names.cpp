// SPDX-License-Identifier: MIT
#include "plan/report/tier_names.hpp"

#include "plan/base/tr.hpp"

namespace plan {

std::string name_of_tier(std::string_view key) {
  return std::string(key == "stretch" || key == "challenge" ? tr(key) : key);
}

bool is_tier(std::string_view typed, std::string_view key) {
  return typed == key || typed == name_of_tier(key);
}

}  // namespace plan
