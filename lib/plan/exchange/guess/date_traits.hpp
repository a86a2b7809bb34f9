// SPDX-License-Identifier: MIT
// In which form the dates of a column are written. A part of column_traits.hpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

struct GuessedDates {
  std::string form{};     // empty: year first
  bool in_doubt = false;  // day and month could change their places
};
/// None: the cells are no dates, but for one of ten.
std::optional<GuessedDates> dates_of(const std::vector<std::string_view>& cells);
/// Whether all cells may be a spreadsheet's day numbers.
bool are_serials(const std::vector<std::string_view>& cells);

}  // namespace plan
