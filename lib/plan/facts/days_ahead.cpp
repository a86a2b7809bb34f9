// SPDX-License-Identifier: MIT
#include "plan/facts/days_ahead.hpp"

#include <algorithm>

#include "plan/split/season_weights.hpp"

namespace plan {

DaysAhead::DaysAhead(const Facts& facts) : facts_(facts), company_(facts.book) {
  constexpr std::int64_t scale = 1'000'000'000;
  for (const HistoryLine& line : facts.book.history)
    if (line.sales && line.period->span.last > facts.as_of) ahead_.push_back(&line);
  season_.fill(scale / 12);
  const int number = fiscal_year_of(facts.as_of, facts.book.fiscal());
  const auto year = std::ranges::find(facts.years, number, &YearTargets::number);
  if (year == facts.years.end()) return;
  Exact sum = 0;
  for (const Exact& weight : year->target->season->months) sum += weight;
  for (std::size_t i = 0; i < 12; ++i)
    season_[i] = static_cast<std::int64_t>(year->target->season->months[i] * scale / sum);
}

std::int64_t DaysAhead::weight(Span stretch) const {
  std::int64_t weight = 0;
  if (stretch.empty()) return 0;
  const unsigned start = facts_.book.fiscal().start_month;
  for (Month month = month_of(stretch.first); month <= month_of(stretch.last); month = month + 1) {
    const int all = facts_.workdays.count(month.span());
    if (all == 0) continue;
    const int part = facts_.workdays.count(common(month.span(), stretch));
    weight += season_[(month.month() + 12 - start) % 12] * part / all;
  }
  return weight;
}

std::int64_t DaysAhead::weight(Index rep, Span stretch) const {
  std::int64_t sum = 0;
  for (const Span& employed : employments(facts_.book.reps[rep]))
    sum += weight(common(employed, stretch));
  return sum;
}

std::int64_t DaysAhead::weight_left(Index rep, Span stretch) const {
  std::int64_t sum = 0;
  for (Month month = month_of(stretch.first); month <= month_of(stretch.last); month = month + 1)
    if (!is_told(rep, month)) sum += weight(rep, common(month.span(), stretch));
  return sum;
}

bool DaysAhead::is_told(Index rep, Month month) const {
  return std::ranges::any_of(ahead_, [&](const HistoryLine* line) {
    if (!company_.tells(*line, month) || common(line->period->span, month.span()).empty())
      return false;
    if (line->rep) return *line->rep == *facts_.book.reps[rep].id;
    return !line->team || place_of(facts_.book.teams, *line->team) ==
                              facts_.attribution.team_on(rep, month.span().last);
  });
}

}  // namespace plan
