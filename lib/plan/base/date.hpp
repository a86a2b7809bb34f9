// SPDX-License-Identifier: MIT
// Civil dates, without clock or time zone.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "plan/base/result.hpp"

namespace plan {

using Date = std::chrono::year_month_day;
using Day = std::chrono::sys_days;  // the same, as a count of days: for arithmetic

/// The date written `2026-03-02`, years 1900 to 2999.
/// Errors: `bad-date` for another form (`2026-3-2`, `2026/03/02`), for a day that does not exist.
Result<Date> parse_date(std::string_view text);
std::string to_string(Date date);  // "2026-03-02"

/// How far a place's clocks are ahead of UTC, written `+08:00`; none for another form.
/// Range: -12:00 (Baker Island) to +14:00 (Kiritimati).
std::optional<std::chrono::minutes> parse_utc_offset(std::string_view text);

/// Days from the first to the last, both in. last < first: no day.
struct Span {
  Day first;
  Day last;
  bool empty() const { return last < first; }
  int days() const { return empty() ? 0 : static_cast<int>((last - first).count()) + 1; }
  bool contains(Day day) const { return first <= day && day <= last; }
  auto operator<=>(const Span&) const = default;
};
Span common(Span a, Span b);

/// A calendar month as a count: year x 12 + month - 1. The unit of the split.
struct Month {
  int index = 0;
  int year() const { return index / 12; }
  unsigned month() const { return static_cast<unsigned>(index % 12) + 1; }
  Span span() const;
  auto operator<=>(const Month&) const = default;
};
Month month_of(Date date);
Month month_of(Day day);
inline Month operator+(Month month, int months) {
  return {month.index + months};
}
inline int operator-(Month a, Month b) {
  return a.index - b.index;
}
std::string to_string(Month month);  // "2026-03"

}  // namespace plan
