// SPDX-License-Identifier: MIT
#include "plan/split/day_weights.hpp"

#include <algorithm>
#include <numeric>

#include "plan/base/rounding.hpp"

namespace plan {
namespace {

constexpr std::int64_t most = 1'000'000'000'000'000;

/// Weekdays' weights as whole numbers in the same proportions; Monday first. Empty: too fine.
std::vector<std::int64_t> whole_weights(const WeekWeights& week) {
  Exact common = 1;
  for (const auto& day : week.days) common = lcm(common, Exact(day->denominator()));
  std::vector<Exact> exact;
  Exact shared = 0;
  for (const auto& day : week.days) {
    exact.emplace_back(common / day->denominator() * day->numerator());
    shared = gcd(shared, exact.back());
  }
  std::vector<std::int64_t> whole;
  for (const Exact& weight : exact) {
    if (shared == 0 || weight / shared > most) return {};
    whole.push_back((weight / shared).convert_to<std::int64_t>());
  }
  return whole;
}

std::vector<std::int64_t> weekday_weights(const Season& season, Diagnostics& findings) {
  const std::vector<std::int64_t> every_day(7, 1);
  if (!season.week.at) return every_day;
  auto weights = whole_weights(season.week);
  if (!weights.empty()) return weights;
  findings.error("weights-too-fine", season.week.at,
                 said("the weekdays' weights need more than 15 digits"),
                 said("write simpler numbers, such as {mon: 1, sat: 0.5}"));
  return every_day;
}

}  // namespace

DayWeights::DayWeights(const Book& book, const Year& year, Diagnostics& findings)
    : span_(fiscal_year(year.number, book.fiscal()).span), first_(month_of(span_.first)) {
  const Workdays calendar = book.workdays();
  const auto by_weekday = weekday_weights(year.season, findings);
  const bool by_workdays =
      !year.season.week.at && year.season.days.value_or(DayRule::workdays) == DayRule::workdays;
  const bool holidays_off = year.season.week.at && !year.season.week.holidays.value_or(true);
  reached_.push_back(0);
  for (int index = 0; index < 12; ++index) {
    const Span days = month(index).span();
    workdays_[static_cast<std::size_t>(index)] = calendar.count(days);
    std::vector<std::int64_t> weights;
    for (Day day = days.first; day <= days.last; day += std::chrono::days(1)) {
      const auto weekday = std::chrono::weekday(day).iso_encoding() - 1;
      const SpecialDay* special = holidays_off ? calendar.special(day) : nullptr;
      if (by_workdays)
        weights.push_back(std::int64_t(calendar.is_workday(day)));
      else
        weights.push_back(special && !special->work ? 0 : by_weekday[weekday]);
    }
    if (std::all_of(weights.begin(), weights.end(), [](auto weight) { return weight == 0; }))
      std::fill(weights.begin(), weights.end(), 1);
    for (const std::int64_t weight : weights) reached_.push_back(reached_.back() + weight);
  }
}

std::int64_t DayWeights::weight(Span days) const {
  const Span inside = common(days, span_);
  return inside.empty() ? 0 : reached_[at(inside.last) + 1] - reached_[at(inside.first)];
}

}  // namespace plan
