// SPDX-License-Identifier: MIT
// Working days: a country's published holidays and make-up days under a company's own days. China is
// built in; without a country the week is Monday to Friday.
#pragma once

#include <map>
#include <optional>
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

/// What a country has published. `first_year` to `last_year` are complete; other years have no notice.
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

/// Answers for one book. Immutable after construction; cheap to copy by reference only.
class Workdays {
 public:
  /// Monday to Friday only.
  Workdays() = default;
  /// `country` may be null. Days of `own` stand over the country's.
  Workdays(const CountryCalendar* country, std::vector<SpecialDay> own);
  bool is_workday(Day day) const;
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
  const CountryCalendar* country_ = nullptr;
  std::map<Day, SpecialDay> own_;
};

}  // namespace plan
