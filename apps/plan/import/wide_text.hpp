// SPDX-License-Identifier: MIT
// The plan file of a wide table's entries, as text and back.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/exchange/map.hpp"

namespace plan {

using WidePairs = std::vector<std::pair<std::string, std::string>>;
/// The values of an entry, by its year (0: of history) and what it is of.
using WideEntries = std::map<std::pair<int, WidePairs>, WidePairs>;

/// history, pins or budget.
std::string_view wide_section(WideMap::Into into);

/// The file's bytes; `from` says where the entries come from. A year's target is the sum of its
/// pins where it `adds_up`.
std::string wide_text(WideMap::Into into, const WideEntries& entries, const std::string& from,
                      const std::function<bool(int year)>& adds_up);
/// The entries of such a file.
WideEntries wide_entries(const std::string& text);

/// Whether all that have an entry in the year have one in each of its periods.
bool has_every_period(int year, const WideEntries& entries);

/// `key: value, key: value`.
std::string line_of(const WidePairs& pairs);

}  // namespace plan
