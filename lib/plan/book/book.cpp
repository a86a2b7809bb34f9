// SPDX-License-Identifier: MIT
#include "plan/book/book.hpp"

#include <algorithm>

namespace plan {
namespace {

template <class T>
const T* by_id(const std::vector<T>& list, std::string_view id) {
  const auto found = std::lower_bound(list.begin(), list.end(), id, [](const T& item, auto wanted) {
    return std::string_view(*item.id) < wanted;
  });
  return found != list.end() && *found->id == id ? &*found : nullptr;
}

/// The days that its words name: of one day, or of several.
WorkWeek work_week(const Profile& profile) {
  constexpr std::string_view words[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  if (profile.workweek.empty()) return usual_week;
  WorkWeek week{};
  for (const auto& given : profile.workweek) {
    const int range = *given == "mon-fri" ? 5 : *given == "mon-sat" ? 6 : 0;
    for (int day = 0; day < 7; ++day) {
      const auto at = static_cast<std::size_t>(day);
      if (day < range || *given == words[at]) week[at] = true;
    }
  }
  return week;
}

}  // namespace

Day first_day() {
  return Day(std::chrono::year(1900) / 1 / 1);
}
Day last_day() {
  return Day(std::chrono::year(2999) / 12 / 31);
}

std::vector<Span> employments(const Rep& rep) {
  std::vector<Span> spans;
  spans.push_back({rep.from.value_or(first_day()), rep.to.value_or(last_day())});
  for (const Stay& stay : rep.stays) spans.push_back({*stay.from, stay.to.value_or(last_day())});
  return spans;
}

const Currency& Book::currency() const {
  const auto keeping = static_cast<int>(profile.decimals.value_or(0));
  const auto* found =
      profile.currency_code ? find_currency(*profile.currency_code, keeping) : nullptr;
  return found ? *found : *find_currency("CNY", keeping);
}

Workdays Book::workdays() const {
  return workdays(profile.country ? country_calendar(*profile.country) : nullptr);
}

Workdays Book::workdays(const CountryCalendar* country) const {
  std::vector<SpecialDay> own;
  for (const CalendarDay& day : calendar)
    if (day.date) own.push_back({*day.date, *day.work, *day.name});
  std::vector<int> complete;
  for (const CalendarDay& year : calendar_years)
    if (*year.complete) complete.push_back(static_cast<int>(*year.year));
  return Workdays(country, std::move(own), work_week(profile), std::move(complete));
}

const Team* Book::team(std::string_view id) const {
  return by_id(teams, id);
}
const Rep* Book::rep(std::string_view id) const {
  return by_id(reps, id);
}
const Product* Book::product(std::string_view id) const {
  return by_id(products, id);
}
const Customer* Book::customer(std::string_view id) const {
  return by_id(customers, id);
}
const Year* Book::year(int number) const {
  for (const Year& year : years)
    if (year.number == number) return &year;
  return nullptr;
}

}  // namespace plan
