// SPDX-License-Identifier: MIT
// The columns of kept forms by which some are chosen. A part of chosen_forms.hpp.
#pragma once

#include <cstdint>
#include <vector>

#include "plan/files/cache/chosen_forms.hpp"

namespace plan {

using FormNumbers = std::vector<std::int64_t>;
using DayOf = members::Plain<&RecordForm::day_number>;
using KindOf = members::Plain<&RecordForm::kind>;
using DealOf = members::Numbered<&RecordForm::deal>;
using IdOf = members::Numbered<&RecordForm::id>;
using NumberOf = members::Numbered<&RecordForm::number>;
using OtherOf = members::Numbered<&RecordForm::other>;
using RepOf = members::Numbered<&RecordForm::rep>;
using OwnOf = members::Numbered<&RecordForm::own>;
using CustomerOf = members::Numbered<&RecordForm::customer>;

/// Whether all numbers of a column are below the count, and none is negative.
inline bool are_below(const FormNumbers& numbers, std::size_t count) {
  const auto most = static_cast<std::int64_t>(count);
  bool all = true;
  for (const std::int64_t number : numbers) all = all & (number >= 0) & (number < most);
  return all;
}

inline std::int64_t day_number(Day day) {
  return day.time_since_epoch().count();
}

inline RecordKind kind_at(const FormNumbers& kinds, std::size_t at) {
  return static_cast<RecordKind>(kinds[at]);
}

/// Whether all columns are there; else the file is not whole.
template <class... Columns>
bool are_whole(ChosenFile& file, const Columns&... columns) {
  file.whole = file.whole && (columns.has_value() && ...);
  return file.whole;
}

}  // namespace plan
