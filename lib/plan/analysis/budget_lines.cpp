// SPDX-License-Identifier: MIT
#include "plan/analysis/budget_lines.hpp"

#include <algorithm>
#include <numeric>

#include "plan/base/rounding.hpp"
#include "plan/base/tr.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

using Months = std::array<Money, 12>;
using Weights = std::array<Exact, 12>;

/// Whose targets the line's rate and season are of.
bool is_of(const Book& book, const BudgetLine& line, const Seat& seat) {
  if (line.rep) return *seat.rep->id == *line.rep;
  return is_within(book, seat.team, book.team(*line.team));
}

Months target_of(const Book& book, const BudgetLine& line, const Split& target) {
  if (!line.rep && !line.team) return target.company;
  Months months;
  for (std::size_t seat = 0; seat < target.seats.size(); ++seat)
    if (is_of(book, line, target.seats[seat]))
      for (int month = 0; month < 12; ++month)
        months[static_cast<std::size_t>(month)] += target.cell(seat, month);
  return months;
}

Weights weights_of(const Months& months) {
  Weights weights;
  for (std::size_t month = 0; month < 12; ++month) weights[month] = months[month].minor();
  return weights;
}

/// As whole numbers in the same proportions.
Weights weights_of(const std::vector<Given<Rate>>& rates) {
  Exact both = 1;
  for (const Given<Rate>& rate : rates) both = lcm(both, Exact(rate->denominator()));
  Weights weights;
  for (std::size_t month = 0; month < std::min<std::size_t>(12, rates.size()); ++month)
    weights[month] = Exact(rates[month]->numerator()) * (both / rates[month]->denominator());
  return weights;
}

bool weighs_nothing(const Weights& weights) {
  return std::ranges::all_of(weights, [](const Exact& weight) { return weight == 0; });
}

}  // namespace

YearBudget::YearBudget(const Book& book, const Year& year, const Split* target)
    : book_(book), year_(year), target_(target), days_([&] {
        Diagnostics told_elsewhere;
        return DayWeights(book, year, told_elsewhere);
      }()) {
  for (const BudgetLine& line : year.budget) add(line);
}

void YearBudget::add(const BudgetLine& line) {
  BudgetOfLine made{&line, place_of(book_.categories, *line.category)};
  if (line.team) made.team = place_of(book_.teams, *line.team);
  if (line.rep) made.rep = place_of(book_.reps, *line.rep);
  const Months scope = target_ ? target_of(book_, line, *target_) : Months();
  if (line.rate && !target_)
    made.none = NotAvailable{tr("{} has no target that it could be a rate of", year_.number)};
  else
    made.amount = amount_of(line, scope);
  spread(scope, made);
  lines_.push_back(std::move(made));
}

Money YearBudget::amount_of(const BudgetLine& line, const Months& scope) const {
  if (!line.rate) return *line.amount;
  const Money target = std::accumulate(scope.begin(), scope.end(), Money());
  // a target is whole in minor units, and so is a part of it
  const std::int64_t minor = book_.currency().units_per_minor();
  return Money::minor(scaled(Money::minor(target.minor() / minor), *line.rate).minor() * minor);
}

void YearBudget::spread(const Months& scope, BudgetOfLine& line) const {
  const bool as_target = line.line->season && *line.line->season == "sales";
  Weights weights = as_target ? weights_of(scope) : weights_of(line.line->months);
  // nobody of the line has a target: as that of all
  if (as_target && target_ && weighs_nothing(weights)) weights = weights_of(target_->company);
  if (weighs_nothing(weights)) weights.fill(1);
  const std::int64_t minor = book_.currency().units_per_minor();
  const std::int64_t unit = line.amount.minor() % minor == 0 ? minor : 1;
  const auto parts = running_totals(line.amount.minor() / unit, weights);
  for (std::size_t month = 0; month < 12; ++month)
    line.months[month] = Money::minor(parts[month] * unit);
}

Money YearBudget::up_to(const BudgetOfLine& line, int month, Day last) const {
  const Span span = days_.month(month).span();
  const Money whole = line.months[static_cast<std::size_t>(month)];
  if (last >= span.last) return whole;
  if (last < span.first) return {};
  const Int128 passed = days_.weight({span.first, last});
  return Money::minor(
      static_cast<std::int64_t>(whole.minor() * passed / days_.month_weight(month)));
}

Money YearBudget::within(const BudgetOfLine& line, Span days) const {
  Money sum;
  if (days.empty()) return sum;
  for (int month = 0; month < 12; ++month)
    sum += up_to(line, month, days.last) - up_to(line, month, days.first - std::chrono::days(1));
  return sum;
}

}  // namespace plan
