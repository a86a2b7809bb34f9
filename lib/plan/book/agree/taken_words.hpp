// SPDX-License-Identifier: MIT
// The words that rooms above this one have given a meaning: no own axis may be called so. A test
// holds them against the tables of those rooms.
#pragma once

#include <string_view>
#include <vector>

namespace plan {

/// The keys of records and of measures.
std::vector<std::string_view> taken_words();

}  // namespace plan
