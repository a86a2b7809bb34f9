// SPDX-License-Identifier: MIT
// Working days: a working week, a country's published holidays and make-up days over it, and a
// company's own days over these. China is built in.
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/date.hpp"
#include "plan/base/said.hpp"

namespace plan {

/// Which weekdays are worked, Monday first.
using WorkWeek = std::array<bool, 7>;
inline constexpr WorkWeek usual_week{true, true, true, true, true, false, false};

/// A day that differs from the working week: a holiday (work = false) or a make-up day.
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

/// Years in a row whose holidays are not known.
struct UnknownYears {
  int first = 0, last = 0;
  bool before = false;  // before the first year that the country's calendar holds; else after it
};

/// Answers for one book. Immutable after construction, so that threads may share it; copies are
/// dear.
class Workdays {
 public:
  /// Monday to Friday only.
  Workdays() = default;
  /// `country` may be null. Days of `own` stand over the country's; of two for one day the later
  /// counts. `complete`: years whose holidays are all in `own`.
  Workdays(const CountryCalendar* country, std::vector<SpecialDay> own,
           const WorkWeek& week = usual_week, std::vector<int> complete = {});
  bool is_workday(Day day) const;
  /// Whether the day is worked in a week without special days.
  bool is_usual(Day day) const;
  /// Whether the working week is Monday to Friday.
  bool has_usual_week() const { return week_ == usual_week; }
  /// Working days in the span. Two binary searches, however long it is.
  int count(Span span) const;
  /// The special day's entry, own days first; null for an ordinary day.
  const SpecialDay* special(Day day) const;
  /// Special days in the span, ascending, own ones replacing the country's.
  std::vector<SpecialDay> specials(Span span) const;
  /// Years that the span touches for which the country has no notice and the book none that is
  /// complete; nothing without a country. Reports name them.
  std::vector<UnknownYears> unknown(Span span) const;
  /// What reports and findings say of them.
  Said said_unknown(const UnknownYears& years) const;
  const CountryCalendar* country() const { return country_; }

 private:
  std::size_t before(Day day) const;  // how many special days are before the day
  int usual_before(Day day) const;    // days of the working week before the day

  const CountryCalendar* country_ = nullptr;
  std::vector<SpecialDay> specials_;  // the country's under the book's own, ascending
  std::vector<Day> days_;             // of specials_, packed for searching
  std::vector<int> added_{0};         // working days that the first n of them add to the week
  WorkWeek week_ = usual_week;
  std::vector<int> complete_;  // ascending
};

}  // namespace plan
