// SPDX-License-Identifier: MIT
#include "plan/base/workdays.hpp"

#include <algorithm>
#include <utility>

namespace plan {
namespace {

bool earlier(const SpecialDay& a, const SpecialDay& b) {
  return a.day < b.day;
}

std::size_t weekday_of(Day day) {
  return std::chrono::weekday(day).iso_encoding() - 1;
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

Workdays::Workdays(const CountryCalendar* country, std::vector<SpecialDay> own,
                   const WorkWeek& week, std::vector<int> complete)
    : country_(country), week_(week), complete_(std::move(complete)) {
  sort_and_keep_last(own);
  std::sort(complete_.begin(), complete_.end());
  const auto published = country ? country->days : std::span<const SpecialDay>();
  // Of two equal days the union takes that of its first range.
  std::set_union(own.begin(), own.end(), published.begin(), published.end(),
                 std::back_inserter(specials_), earlier);
  for (const SpecialDay& special : specials_) {
    days_.push_back(special.day);
    added_.push_back(added_.back() + int(special.work) - int(is_usual(special.day)));
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

bool Workdays::is_usual(Day day) const {
  return week_[weekday_of(day)];
}

/// Counted from a Monday long before any book.
int Workdays::usual_before(Day day) const {
  constexpr Day a_monday = std::chrono::year(1600) / std::chrono::January / 3;
  const auto days = static_cast<int>((day - a_monday).count());
  const auto count = [&](int weekdays) {
    return static_cast<int>(std::count(week_.begin(), week_.begin() + weekdays, true));
  };
  return days / 7 * count(7) + count(days % 7);
}

bool Workdays::is_workday(Day day) const {
  const SpecialDay* entry = special(day);
  return entry ? entry->work : is_usual(day);
}

int Workdays::count(Span span) const {
  if (span.empty()) return 0;
  const Day end = span.last + std::chrono::days(1);
  return usual_before(end) - usual_before(span.first) + added_[before(end)] -
         added_[before(span.first)];
}

std::vector<SpecialDay> Workdays::specials(Span span) const {
  if (span.empty()) return {};
  const auto at = [&](Day day) {
    return specials_.begin() + static_cast<std::ptrdiff_t>(before(day));
  };
  return {at(span.first), at(span.last + std::chrono::days(1))};
}

std::vector<UnknownYears> Workdays::unknown(Span span) const {
  std::vector<UnknownYears> found;
  if (!country_ || span.empty()) return found;
  for (int year = year_of(span.first); year <= year_of(span.last); ++year) {
    const bool published = country_->first_year <= year && year <= country_->last_year;
    if (published || std::binary_search(complete_.begin(), complete_.end(), year)) continue;
    if (!found.empty() && found.back().last == year - 1)
      found.back().last = year;
    else
      found.push_back({year, year, year < country_->first_year});
  }
  return found;
}

Said Workdays::said_unknown(const UnknownYears& years) const {
  std::string name = std::to_string(years.first);
  if (years.last != years.first) name += ".." + std::to_string(years.last);
  if (years.before)
    return has_usual_week()
               ? said(
                     "{}: before {}, the first year of known holidays, Monday to Friday are "
                     "counted",
                     name, country_->first_year)
               : said(
                     "{}: before {}, the first year of known holidays, the working week is counted",
                     name, country_->first_year);
  return has_usual_week()
             ? said("{}: no notice of holidays yet, Monday to Friday are counted", name)
             : said("{}: no notice of holidays yet, the working week is counted", name);
}

}  // namespace plan
