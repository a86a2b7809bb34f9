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
  const auto* found = profile.currency_code ? find_currency(*profile.currency_code) : nullptr;
  return found ? *found : *find_currency("CNY");
}

Workdays Book::workdays() const {
  std::vector<SpecialDay> own;
  for (const CalendarDay& day : calendar)
    if (day.date) own.push_back({*day.date, *day.work, *day.name});
  return Workdays(profile.country ? country_calendar(*profile.country) : nullptr, std::move(own));
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
