// SPDX-License-Identifier: MIT
// Working days: a country's published holidays and make-up days under a company's own days. China
// is built in; without a country the week is Monday to Friday.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/date.hpp"

namespace plan {

/// A day that differs from Monday to Friday: a holiday (work = false) or a make-up day.
struct SpecialDay {
  Day day;
  bool work = false;
  std::string name;  // 春节; empty when not known
};

/// What a country has published. `first_year` to `last_year` are complete; other years have no
/// notice.
struct CountryCalendar {
  std::string_view country;  // ISO 3166, "CN"
  int first_year = 0;
  int last_year = 0;
  std::span<const SpecialDay> days;  // ascending
  std::string_view source;           // where it was published
};

/// China's calendar, from the State Council's yearly notices, 2007-2026.
const CountryCalendar& china();
/// The built-in calendar of a country code; null when there is none.
const CountryCalendar* country_calendar(std::string_view country);
/// The codes of all built-in calendars.
std::vector<std::string_view> countries();

/// Answers for one book. Immutable after construction, so that threads may share it; copies are
/// dear.
class Workdays {
 public:
  /// Monday to Friday only.
  Workdays() = default;
  /// `country` may be null. Days of `own` stand over the country's; of two for one day the later
  /// counts.
  Workdays(const CountryCalendar* country, std::vector<SpecialDay> own);
  bool is_workday(Day day) const;
  /// Working days in the span. Two binary searches, however long it is.
  int count(Span span) const;
  /// The special day's entry, own days first; null for an ordinary day.
  const SpecialDay* special(Day day) const;
  /// Special days in the span, ascending, own ones replacing the country's.
  std::vector<SpecialDay> specials(Span span) const;
  /// Years that the span touches for which the country has no notice (nothing without a country, or
  /// where the book has own days in that year). Reports name them.
  std::vector<int> unpublished(Span span) const;
  const CountryCalendar* country() const { return country_; }

 private:
  std::size_t before(Day day) const;  // how many special days are before the day

  const CountryCalendar* country_ = nullptr;
  std::vector<SpecialDay> specials_;  // the country's under the book's own, ascending
  std::vector<Day> days_;             // of specials_, packed for searching
  std::vector<int> added_{0};   // working days that the first n of them add to Monday to Friday
  std::vector<int> own_years_;  // years in which the book has days of its own, ascending
};

}  // namespace plan
