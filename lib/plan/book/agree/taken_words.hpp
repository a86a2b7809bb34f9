// SPDX-License-Identifier: MIT
// The words that rooms above this one have given a meaning: no own axis may be called so. Their
// tables are handed in by who knows them.
#pragma once

#include <string_view>
#include <vector>

namespace plan {

struct TakenWords {
  std::vector<std::string_view> records{};   // keys of records
  std::vector<std::string_view> measures{};  // keys of measures
};

}  // namespace plan
