// SPDX-License-Identifier: MIT
// Dates as other programs write them: 3/2/2026, 2026年3月2日, 2-Mar-26, 2026-03-02T09:30:00Z,
// 46083. A form in which the day may be taken for the month is read only where the map states it.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/date.hpp"
#include "plan/base/result.hpp"

namespace plan {

/// How a column's dates are written: `D/M/YYYY`, `MMM D, YYYY`, `serial`.
struct DateForm {
  enum class Part { year, short_year, month, month_name, day, literal, serial };
  struct Step {
    Part part;
    char literal = 0;
  };
  std::string text{};  // as the map has it; empty: year first
  std::vector<Step> steps{};
};
/// Errors: bad-date-form where year or month are missing, or the day unless it `may_lack_day`.
Result<DateForm> parse_date_form(std::string_view text, bool may_lack_day = false);

struct CellDate {
  Date date{};
  std::optional<std::chrono::minutes> time{};    // of the day
  std::optional<std::chrono::minutes> offset{};  // its zone's, from UTC
};

/// The date of a cell without blanks around it, a time behind it taken along. Without a form: year
/// first, 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302. Errors: bad-date, with a hint
/// which form may be meant.
Result<CellDate> read_cell_date(std::string_view cell, const DateForm& form);

/// The month, quarter, half or year that a heading names: by the form, else 2026-03, 2026/3, Mar
/// 2026, March, 2026年3月, 3月, 2026-Q1, Q1, 2026. Without a year of its own it is one of `year`.
/// Result: as parse_period reads it; none: it names none.
std::optional<std::string> period_of_heading(std::string_view heading, const DateForm& form,
                                             std::optional<int> year);

/// The date where the book's clocks are, of a moment in a zone; as it is where one is not known.
CellDate at_offset(CellDate date, std::optional<std::chrono::minutes> book);

}  // namespace plan
