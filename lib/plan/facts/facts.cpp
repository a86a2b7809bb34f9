// SPDX-License-Identifier: MIT
#include "plan/facts/facts.hpp"

#include <algorithm>

namespace plan {
namespace {

Span known_days(const Book& book, const Records& records) {
  Span known{last_day(), first_day()};
  const auto tells = [&](const Span& days) {
    known = {std::min(known.first, days.first), std::max(known.last, days.last)};
  };
  for (const HistoryLine& line : book.history)
    if (line.period) tells(line.period->span);
  const auto& all = records.in_time();
  if (!all.empty()) tells({all.front()->day(), all.back()->day()});
  return known;
}

}  // namespace

Facts::Facts(const Book& of, const Records& done, Day today, std::span<const YearTargets> planned)
    : book(of),
      records(done),
      years(planned),
      as_of(today),
      workdays(of.workdays()),
      attribution(of, done),
      known(known_days(of, done)) {}

}  // namespace plan
