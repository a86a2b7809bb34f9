// SPDX-License-Identifier: MIT
#include "plan/base/workdays.hpp"

#include <algorithm>
#include <utility>

namespace plan {
namespace {

bool earlier(const SpecialDay& a, const SpecialDay& b) {
  return a.day < b.day;
}

bool is_weekday(Day day) {
  return std::chrono::weekday(day).iso_encoding() <= 5;
}

/// Mondays to Fridays before the day, counted from a Monday long before any book.
int weekdays_before(Day day) {
  constexpr Day a_monday = std::chrono::year(1600) / std::chrono::January / 3;
  const auto days = static_cast<int>((day - a_monday).count());
  return days / 7 * 5 + std::min(days % 7, 5);
}

int year_of(Day day) {
  return static_cast<int>(Date(day).year());
}

/// Ascending, one entry a day: the later of several.
void sort_and_keep_last(std::vector<SpecialDay>& days) {
  std::stable_sort(days.begin(), days.end(), earlier);
  std::reverse(days.begin(), days.end());
  const auto same_day = [](const auto& a, const auto& b) { return a.day == b.day; };
  days.erase(std::unique(days.begin(), days.end(), same_day), days.end());
  std::reverse(days.begin(), days.end());
}

}  // namespace

const CountryCalendar* country_calendar(std::string_view country) {
  return country == china().country ? &china() : nullptr;
}

std::vector<std::string_view> countries() {
  return {china().country};
}

Workdays::Workdays(const CountryCalendar* country, std::vector<SpecialDay> own)
    : country_(country) {
  sort_and_keep_last(own);
  for (const SpecialDay& special : own)
    if (own_years_.empty() || own_years_.back() != year_of(special.day))
      own_years_.push_back(year_of(special.day));
  const auto published = country ? country->days : std::span<const SpecialDay>();
  // Of two equal days the union takes that of its first range.
  std::set_union(own.begin(), own.end(), published.begin(), published.end(),
                 std::back_inserter(specials_), earlier);
  for (const SpecialDay& special : specials_) {
    days_.push_back(special.day);
    added_.push_back(added_.back() + int(special.work) - int(is_weekday(special.day)));
  }
}

std::size_t Workdays::before(Day day) const {
  return static_cast<std::size_t>(std::lower_bound(days_.begin(), days_.end(), day) -
                                  days_.begin());
}

const SpecialDay* Workdays::special(Day day) const {
  const std::size_t at = before(day);
  return at < days_.size() && days_[at] == day ? &specials_[at] : nullptr;
}

bool Workdays::is_workday(Day day) const {
  const SpecialDay* entry = special(day);
  return entry ? entry->work : is_weekday(day);
}

int Workdays::count(Span span) const {
  if (span.empty()) return 0;
  const Day end = span.last + std::chrono::days(1);
  return weekdays_before(end) - weekdays_before(span.first) + added_[before(end)] -
         added_[before(span.first)];
}

std::vector<SpecialDay> Workdays::specials(Span span) const {
  if (span.empty()) return {};
  const auto at = [&](Day day) {
    return specials_.begin() + static_cast<std::ptrdiff_t>(before(day));
  };
  return {at(span.first), at(span.last + std::chrono::days(1))};
}

std::vector<int> Workdays::unpublished(Span span) const {
  std::vector<int> years;
  if (!country_ || span.empty()) return years;
  for (int year = year_of(span.first); year <= year_of(span.last); ++year) {
    const bool published = country_->first_year <= year && year <= country_->last_year;
    if (!published && !std::binary_search(own_years_.begin(), own_years_.end(), year))
      years.push_back(year);
  }
  return years;
}

}  // namespace plan
