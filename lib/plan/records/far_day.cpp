// SPDX-License-Identifier: MIT
#include "plan/records/far_day.hpp"

#include <algorithm>

#include "plan/base/said.hpp"

namespace plan {
namespace {

constexpr std::chrono::days a_year{366};
constexpr Date for_ever(std::chrono::year(2099), std::chrono::January, std::chrono::day(1));

void widen(std::optional<Span>& all, Span with) {
  all = all ? Span{std::min(all->first, with.first), std::max(all->last, with.last)} : with;
}

std::string text_of(Day day) {
  return to_string(Date(day));
}

}  // namespace

Said doubt_ahead(std::string_view key, Day day, Day said_on, Term term) {
  if (term == Term::lifelong && day >= Day(for_ever)) return {};
  const int years = term == Term::lifelong ? 30 : 5;
  if (day <= said_on + years * a_year) return {};
  return said("{} {} is over {} years after {}", key, text_of(day), years, text_of(said_on));
}

Said doubt_behind(std::string_view key, Day day, Day said_on) {
  if (day >= said_on - a_year) return {};
  return said("{} {} is over a year before {}", key, text_of(day), text_of(said_on));
}

BookDays::BookDays(const Book& book) {
  for (const Year& year : book.years)
    for (const int number : {year.number - 1, year.number})
      widen(spoken_of_, fiscal_year(number, book.fiscal()).span);
  for (const HistoryLine& line : book.history)
    if (line.period) widen(spoken_of_, line.period->span);
}

Said BookDays::doubt(Day day, Day as_of) const {
  if (day > as_of + a_year)
    return said("{} is more than a year after {}", text_of(day), text_of(as_of));
  const bool may_be_meant = day <= as_of && day >= as_of - a_year;
  if (may_be_meant || !spoken_of_ || spoken_of_->contains(day)) return {};
  return said("{} lies outside the years that the book plans or knows, {} to {}", text_of(day),
              text_of(spoken_of_->first), text_of(spoken_of_->last));
}

}  // namespace plan
