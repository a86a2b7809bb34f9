// SPDX-License-Identifier: MIT
// The periods and days that a shell may complete.
#include <fmt/format.h>

#include <algorithm>

#include "plan/complete/values.hpp"

namespace plan {
namespace {

std::string first_to_last(Span span) {
  const std::string first = to_string(Date(span.first));
  return span.first == span.last ? first : fmt::format("{}..{}", first, to_string(Date(span.last)));
}

/// The numbers of the plan's years and of the present one, ascending.
std::vector<int> years_of(Known& known) {
  const Book& book = known.book();  // says where its year begins, and what day it is there
  std::set<int> numbers{fiscal_year_of(known.session().as_of(), book.fiscal())};
  for (const Year& year : book.years) numbers.insert(year.number);
  return {numbers.begin(), numbers.end()};
}

/// The days of the month that the word begins with: "2026-03-".
std::vector<Period> days_of(std::string_view word, FiscalYear fiscal) {
  constexpr std::size_t month = 7;  // its bytes: 2026-03
  if (word.size() <= month) return {};
  const auto period = parse_period(word.substr(0, month), fiscal);
  if (!period || period->step != Step::month) return {};
  return pieces(period->span, Step::day, fiscal);
}

void offer_pieces(const std::vector<Period>& periods, Answers& answers) {
  for (const Period& period : periods) answers.offer(period.name, first_to_last(period.span));
}

/// All of a year that its names can begin; weeks where they are asked for.
std::vector<Period> periods_of(int year, FiscalYear fiscal, bool weeks) {
  std::vector<Period> list{fiscal_year(year, fiscal)};
  const Span whole = list.front().span;
  for (const Step step : {Step::half, Step::quarter, Step::month, Step::week})
    if (weeks || step != Step::week)
      for (Period& piece : pieces(whole, step, fiscal)) list.push_back(std::move(piece));
  return list;
}

}  // namespace

void offer_periods(Known& known, Answers& answers) {
  const std::vector<int> years = years_of(known);
  const FiscalYear fiscal = known.session().fiscal();
  const Day today = known.session().as_of();
  std::string first;  // of a range
  if (const auto dots = answers.begun().find(".."); dots != std::string::npos) {
    first = answers.begun().substr(0, dots + 2);
    answers.keep(dots + 2);
  }
  const auto offer = [&](std::string_view word) {
    if (const auto period = parse_period(first + std::string(word), fiscal, today))
      answers.offer(word, first_to_last(period->span));
  };
  std::ranges::for_each(period_words(), offer);
  const bool weeks = answers.begun().find("-W") != std::string::npos;
  for (const int year : years)
    for (const Period& period : periods_of(year, fiscal, weeks)) offer(period.name);
  for (const Period& day : days_of(answers.begun(), fiscal)) offer(day.name);
}

void offer_days(Known& known, Answers& answers, bool words) {
  known.book();
  const FiscalYear fiscal = known.session().fiscal();
  const Day today = known.session().as_of();
  if (words)
    for (const auto word : period_words())
      if (const auto period = parse_period(word, fiscal, today);
          period && period->step == Step::day)
        answers.offer(word, first_to_last(period->span));
  offer_pieces({period_of(today, Step::day, fiscal)}, answers);
  offer_pieces(days_of(answers.begun(), fiscal), answers);
}

void offer_years(Known& known, Answers& answers) {
  for (const int year : years_of(known)) {
    const Period period = fiscal_year(year, known.session().fiscal());
    answers.offer(std::to_string(year), first_to_last(period.span));
  }
}

}  // namespace plan
