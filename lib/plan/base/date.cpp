// SPDX-License-Identifier: MIT
#include "plan/base/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "plan/base/ascii.hpp"
#include "plan/base/number.hpp"
#include "plan/base/said.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

constexpr unsigned first_year = 1900, last_year = 2999;
constexpr std::string_view form = "dddd-dd-dd";

/// Where the text leaves the form of a date: at the wrong separator, or where the short number
/// starts.
std::size_t astray(std::string_view text) {
  std::size_t at = 0;
  while (at < form.size() && at < text.size() &&
         (form[at] == 'd' ? is_digit(text[at]) : text[at] == form[at]))
    ++at;
  if (at < form.size() && form[at] == 'd')
    while (at > 0 && form[at - 1] == 'd') --at;
  return at;
}

unsigned number(std::string_view digits) {
  unsigned value = 0;
  for (const char c : digits) value = value * 10 + static_cast<unsigned>(c - '0');
  return value;
}

/// The numbers between signs that people put into dates; none where something else stands.
std::vector<std::string> numbers(std::string text) {
  for (const std::string_view sign : {"年", "月", "日", "号", "-", "/", "."})
    for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign))
      text.replace(at, sign.size(), " ");
  std::vector<std::string> found;
  char before = ' ';
  for (const char c : text) {
    if (!is_digit(c) && c != ' ') return {};
    if (is_digit(c) && before == ' ') found.emplace_back();
    if (is_digit(c)) found.back() += c;
    before = c;
  }
  return found;
}

/// The date in its right form that a writer of `2026/3/2`, `20260302`, `2026年3月2日` had in mind.
/// Not of `03/02/2026`: nobody can tell its month from its day.
std::optional<std::string> intended(std::string_view text) {
  constexpr std::size_t longest = 40;  // no date is longer, even in full-width characters
  if (text.size() > longest) return {};
  auto parts = numbers(half_width(text));
  if (parts.size() == 1 && parts[0].size() == 8)
    parts = {parts[0].substr(0, 4), parts[0].substr(4, 2), parts[0].substr(6)};
  if (parts.size() != 3 || parts[0].size() != 4 || parts[1].size() > 2 || parts[2].size() > 2)
    return {};
  return fmt::format("{}-{:0>2}-{:0>2}", parts[0], parts[1], parts[2]);
}

/// The dates that 27/11/2026 or 03/04/2026 may be, the day first and the month first.
std::vector<std::string> intended_with_year_last(std::string_view text) {
  if (text.size() > 40) return {};
  const auto parts = numbers(half_width(text));
  if (parts.size() != 3 || parts[2].size() != 4 || parts[0].size() > 2 || parts[1].size() > 2)
    return {};
  std::vector<std::string> dates;
  for (const bool day_first : {true, false}) {
    auto date = fmt::format("{}-{:0>2}-{:0>2}", parts[2], parts[day_first ? 1 : 0],
                            parts[day_first ? 0 : 1]);
    if (parse_date(date) && (dates.empty() || dates[0] != date)) dates.push_back(std::move(date));
  }
  return dates;
}

Said what_is_wrong(std::string_view text, bool like_a_date) {
  if (has_full_width(text)) return said("{} holds full-width characters", quoted(text));
  if (!like_a_date) return said("{} is not a date", quoted(text));
  if (text.find(' ') != std::string_view::npos) return said("{} holds a blank", quoted(text));
  const bool hyphens = std::count(text.begin(), text.end(), '-') == 2;
  return hyphens ? said("{} needs two digits for the month and for the day", quoted(text))
                 : said("{} needs hyphens between year, month and day", quoted(text));
}

Refusal wrong_form(std::string_view text) {
  const auto meant = intended(text);
  if (meant) {
    const auto date = parse_date(*meant);
    if (!date) return {"bad-date", date.refusal().text, date.refusal().hint, astray(text)};
    return {"bad-date", what_is_wrong(text, true), said("write {}", *meant), astray(text)};
  }
  const auto meant_dates = intended_with_year_last(text);
  return {
      "bad-date", what_is_wrong(text, false),
      meant_dates.empty() ? said("write year-month-day, such as 2026-03-02") : hint_of(meant_dates),
      astray(text)};
}

}  // namespace

Result<Date> parse_date(std::string_view text) {
  if (text.size() != form.size() || astray(text) != form.size()) return wrong_form(text);
  const unsigned year = number(text.substr(0, 4)), month = number(text.substr(5, 2)),
                 day = number(text.substr(8));
  if (year < first_year || year > last_year)
    return Refusal{"bad-date", said("the year {} is out of range", text.substr(0, 4)),
                   said("years are 1900 to 2999"), 0};
  if (month < 1 || month > 12)
    return Refusal{"bad-date", said("there is no month {}", text.substr(5, 2)),
                   said("months are 01 to 12"), 5};
  const Date date(std::chrono::year(static_cast<int>(year)), std::chrono::month(month),
                  std::chrono::day(day));
  if (date.ok()) return date;
  const Date last = month_of(date).span().last;
  return Refusal{"bad-date", said("{} does not exist", text),
                 said("the last day of that month is {}", to_string(last)), 8};
}

std::string to_string(Date date) {
  if (const int year = static_cast<int>(date.year()); year >= 0 && year <= 9999) {
    // by hand: a long table has two days in each of its millions of rows
    std::string text = "0000-00-00";
    const auto put = [&](std::size_t last, unsigned number) {
      for (std::size_t at = last; number > 0; number /= 10)
        text[at--] = static_cast<char>('0' + number % 10);
    };
    put(3, static_cast<unsigned>(year));
    put(6, static_cast<unsigned>(date.month()));
    put(9, static_cast<unsigned>(date.day()));
    return text;
  }
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::optional<std::chrono::minutes> parse_utc_offset(std::string_view text) {
  const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
  const bool well_formed = text.size() == 6 && (text[0] == '+' || text[0] == '-') &&
                           text[3] == ':' && digit(1) && digit(2) && digit(4) && digit(5) &&
                           text.substr(4) < "60";
  if (!well_formed || text.substr(1) > (text[0] == '-' ? "12:00" : "14:00")) return {};
  const auto two = [&](std::size_t i) { return (text[i] - '0') * 10 + (text[i + 1] - '0'); };
  const std::chrono::minutes ahead(two(1) * 60 + two(4));
  return text[0] == '-' ? -ahead : ahead;
}

Span common(Span a, Span b) {
  return {std::max(a.first, b.first), std::min(a.last, b.last)};
}

Span Month::span() const {
  const std::chrono::year_month month_here{std::chrono::year(year()), std::chrono::month(month())};
  return {month_here / 1, month_here / std::chrono::last};
}

Month month_of(Date date) {
  const unsigned month = static_cast<unsigned>(date.month());
  return {static_cast<int>(date.year()) * 12 + static_cast<int>(month) - 1};
}

Month month_of(Day day) {
  return month_of(Date(day));
}

std::string to_string(Month month) {
  return fmt::format("{:04}-{:02}", month.year(), month.month());
}

}  // namespace plan
