// SPDX-License-Identifier: MIT
#include "plan/base/period_english.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

#include "plan/base/ascii.hpp"
#include "plan/base/said.hpp"

namespace plan {
namespace {

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

/// With the hyphen of last-week.
constexpr std::pair<std::string_view, int> weeks[] = {{"last-", -7}, {"this-", 0}, {"next-", 7}};

/// The words of an English day or month, in small letters: "27 Nov", "nov-27", "Last Friday".
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> found(1);
  for (const char c : text) {
    const bool ends = c == ' ' || c == '-' || c == '_';
    if (ends && !found.back().empty()) found.emplace_back();
    if (!ends) found.back() += small(c);
  }
  if (found.back().empty()) found.pop_back();
  return found;
}

/// The place of the name that the word is or, of three letters at least, begins.
template <std::size_t count>
std::optional<int> place_in(const std::array<std::string_view, count>& names,
                            std::string_view word) {
  for (std::size_t i = 0; i < count; ++i)
    if (word.size() >= 3 && names[i].starts_with(word)) return static_cast<int>(i);
  return {};
}

/// A number of at most four digits.
std::optional<int> number_in(std::string_view text) {
  int number = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || text.size() > 4 || text[0] == '-' || error != std::errc{} || stop != end)
    return {};
  return number;
}

using Words = std::vector<std::string>;
using Tried = std::optional<Result<Period>>;

Tried of_weekday(const Words& given, FiscalYear fiscal, Day as_of) {
  if (given.empty() || given.size() > 2) return {};
  const auto place = place_in(weekdays, given.back());
  if (!place) return {};
  Day day = period_of(as_of, Step::week, fiscal).span.first + std::chrono::days(*place);
  if (given.size() == 1) {
    if (day > as_of) day -= std::chrono::days(7);
    return period_of(day, Step::day, fiscal);
  }
  for (const auto& [week, days] : weeks)
    if (week == given.front() + "-")
      return period_of(day + std::chrono::days(days), Step::day, fiscal);
  return {};
}

/// The numbers beside a month's name: a day, a year of four digits.
struct Beside {
  std::optional<int> day, year;
};

std::optional<Beside> numbers_beside(const Words& given) {
  Beside found;
  for (std::string_view word : given) {
    for (const std::string_view ending : {",", "st", "nd", "rd", "th"})
      if (word.ends_with(ending)) word.remove_suffix(ending.size());
    const auto number = number_in(word);
    auto& of = word.size() == 4 ? found.year : found.day;
    if (!number || of) return {};
    of = number;
  }
  return found;
}

/// The month of that number in the year, else in the fiscal year of the day.
Month month_in(std::optional<int> year, int number, FiscalYear fiscal, Day as_of) {
  if (year) return {*year * 12 + number};
  Month month = month_of(period_of(as_of, Step::year, fiscal).span.first);
  while (month.index % 12 != number) month = month + 1;
  return month;
}

Tried of_month(Words given, FiscalYear fiscal, Day as_of) {
  const auto name = std::ranges::find_if(
      given, [](const std::string& word) { return place_in(months, word).has_value(); });
  if (name == given.end() || given.size() > 3) return {};
  const int number = *place_in(months, *name);
  given.erase(name);
  const auto beside = numbers_beside(given);
  if (!beside || (beside->year && (*beside->year < 1900 || *beside->year > 2999))) return {};
  const Month month = month_in(beside->year, number, fiscal, as_of);
  if (!beside->day) return period_of(month.span().first, Step::month, fiscal);
  if (*beside->day < 1 || *beside->day > month.span().days())
    return Refusal{"bad-period", said("{} has no day {}", to_string(month), *beside->day),
                   said("its days are 01 to {:02}", month.span().days()), 0};
  return period_of(month.span().first + std::chrono::days(*beside->day - 1), Step::day, fiscal);
}

}  // namespace

std::optional<Result<Period>> english_period(std::string_view text, FiscalYear fiscal, Day as_of) {
  const Words given = words_of(text);
  if (Tried weekday = of_weekday(given, fiscal, as_of)) return weekday;
  return of_month(given, fiscal, as_of);
}

bool is_bare_weekday(std::string_view text) {
  const Words given = words_of(text);
  return given.size() == 1 && place_in(weekdays, given.front());
}

}  // namespace plan
