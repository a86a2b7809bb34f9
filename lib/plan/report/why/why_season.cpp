// SPDX-License-Identifier: MIT
// What a learned season was learned from: the sales and working days of each month.
#include <numeric>

#include "plan/base/tr.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/why/why_steps.hpp"
#include "plan/split/season_weights.hpp"

namespace plan {
namespace {

std::string names_of(const std::vector<Given<Period>>& learn) {
  std::string names;
  for (const Given<Period>& years : learn) names += (names.empty() ? "" : ", ") + years->name;
  return names;
}

/// To the nearest of numerator / denominator minor units.
Money amount(const Exact& numerator, const Exact& denominator) {
  const Exact size = (2 * abs(numerator) + denominator) / (2 * denominator);
  return Money::minor((numerator < 0 ? Exact(-size) : size).convert_to<std::int64_t>());
}

/// To twelve digits: the exact weights of learned months have hundreds.
Rate part_of(const Exact& weight, const Exact& sum) {
  const Exact digits = 1'000'000'000'000;
  const Exact part = (2 * weight * digits + sum) / (2 * sum);
  return {part.convert_to<std::int64_t>(), digits.convert_to<std::int64_t>()};
}

}  // namespace

std::vector<Table> why_season(const WhyQuestion& question) {
  const SeasonWeights& season = *question.told().season;
  if (season.learned.empty()) return {};
  Table table{"season",
              tr("the season, learned from {}", names_of(question.year.season.learn)),
              {{"month", text("month"), Unit::id},
               {"sales", text("sales then"), Unit::money},
               {"workdays", text("working days then"), Unit::count},
               {"per_day", text("a day"), Unit::money},
               {"own_workdays", text("working days"), Unit::count},
               {"weight", text("weight"), Unit::rate}},
              {}};
  const Exact sum = std::accumulate(season.months.begin(), season.months.end(), Exact(0));
  Money sales;
  std::int64_t then = 0, now = 0;
  for (std::size_t i = 0; i < season.months.size(); ++i) {
    const LearnedMonth& month = season.learned[i];
    const Money sold = amount(month.sales.numerator, month.sales.denominator);
    table.rows.push_back(
        {{to_string(question.split.month(static_cast<int>(i))), sold, std::int64_t(month.workdays),
          amount(month.sales.numerator, month.sales.denominator * month.workdays),
          std::int64_t(month.own_workdays), part_of(season.months[i], sum)}});
    sales += sold;
    then += month.workdays;
    now += month.own_workdays;
  }
  table.total = Row{{text("total"), sales, then, Blank(), now, Rate::whole(1)}};
  return {std::move(table)};
}

}  // namespace plan
