// SPDX-License-Identifier: MIT
#include "plan/base/period.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace plan {
namespace {

constexpr std::chrono::days one_day(1);

constexpr std::array<std::pair<std::string_view, Step>, 6> step_words{{
    {"year", Step::year},
    {"half", Step::half},
    {"quarter", Step::quarter},
    {"month", Step::month},
    {"week", Step::week},
    {"day", Step::day},
}};

constexpr std::array<std::pair<std::string_view, Step>, 9> chinese_step_words{{
    {"年", Step::year},
    {"半年", Step::half},
    {"季", Step::quarter},
    {"季度", Step::quarter},
    {"月", Step::month},
    {"周", Step::week},
    {"星期", Step::week},
    {"日", Step::day},
    {"天", Step::day},
}};

int months_in(Step step) {
  return step == Step::year ? 12 : step == Step::half ? 6 : 3;
}

/// Months from the first month of the fiscal year 0: fiscal years, halves and quarters divide it.
int fiscal_months(Month month, FiscalYear fiscal) {
  return month.index - static_cast<int>(fiscal.start_month) + 1;
}

/// The year, half or quarter that starts at this count of fiscal months.
Period fiscal_stretch(int start, Step step, FiscalYear fiscal) {
  const Month first{start + static_cast<int>(fiscal.start_month) - 1};
  const Month last = first + (months_in(step) - 1);
  const Span span{first.span().first, last.span().last};
  const int year = start / 12 + fiscal.named_later(), number = start % 12 / months_in(step) + 1;
  if (step == Step::year) return {fmt::format("{:04}", year), step, span};
  return {fmt::format("{:04}-{}{}", year, step == Step::half ? 'H' : 'Q', number), step, span};
}

Period fiscal_stretch_of(Day day, Step step, FiscalYear fiscal) {
  const int months = fiscal_months(month_of(day), fiscal);
  return fiscal_stretch(months - months % months_in(step), step, fiscal);
}

/// ISO 8601: a week starts on Monday and belongs to the year of its Thursday.
Period week_of(Day day) {
  const Day monday = day - (std::chrono::weekday(day) - std::chrono::Monday);
  const Date thursday = monday + std::chrono::days(3);
  const Day new_year = thursday.year() / std::chrono::January / 1;
  const auto week = (Day(thursday) - new_year).count() / 7 + 1;
  return {fmt::format("{:04}-W{:02}", static_cast<int>(thursday.year()), week),
          Step::week,
          {monday, monday + std::chrono::days(6)}};
}

}  // namespace

Period fiscal_year(int year, FiscalYear fiscal) {
  return fiscal_stretch((year - fiscal.named_later()) * 12, Step::year, fiscal);
}

int fiscal_year_of(Day day, FiscalYear fiscal) {
  return fiscal_months(month_of(day), fiscal) / 12 + fiscal.named_later();
}

Period period_of(Day day, Step step, FiscalYear fiscal) {
  switch (step) {
    case Step::month: return {to_string(month_of(day)), step, month_of(day).span()};
    case Step::week: return week_of(day);
    case Step::day: return {to_string(Date(day)), step, {day, day}};
    default: return fiscal_stretch_of(day, step, fiscal);
  }
}

Period before(const Period& period, FiscalYear fiscal) {
  // A piece may be cut at the front: what comes before it is before the whole of it.
  if (period.step) {
    const Period whole = period_of(period.span.first, *period.step, fiscal);
    return period_of(whole.span.first - one_day, *period.step, fiscal);
  }
  const Day last = period.span.first - one_day;
  const Day first = period.span.first - std::chrono::days(period.span.days());
  return {to_string(Date(first)) + ".." + to_string(Date(last)), {}, {first, last}};
}

std::vector<Period> pieces(Span whole, Step step, FiscalYear fiscal) {
  std::vector<Period> found;
  for (Day day = whole.first; day <= whole.last; day = found.back().span.last + one_day) {
    Period piece = period_of(day, step, fiscal);
    piece.span = common(piece.span, whole);
    found.push_back(std::move(piece));
  }
  return found;
}

std::optional<Step> parse_step(std::string_view word) {
  for (const auto& [name, step] : step_words)
    if (name == word) return step;
  for (const auto& [name, step] : chinese_step_words)
    if (name == word) return step;
  return {};
}

std::string_view to_string(Step step) {
  return step_words[static_cast<std::size_t>(step)].first;
}

}  // namespace plan
