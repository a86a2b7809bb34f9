// SPDX-License-Identifier: MIT
#include "plan/analysis/sales_outlook.hpp"

#include <algorithm>

#include "plan/analysis/sales_forecast.hpp"
#include "plan/base/rounding.hpp"
#include "plan/facts/days_ahead.hpp"

namespace plan {
namespace {

using std::chrono::days;

MeasureRequest sales_of(std::vector<Axis> axes, Span span, std::vector<Period> pieces) {
  MeasureRequest request;
  request.measures = {find_measure("sales")};
  request.axes = std::move(axes);
  request.whole = {"", {}, span};
  request.pieces = std::move(pieces);
  return request;
}

/// Whose sales of some days are known, by rep.
std::vector<Money> sold_by_rep(Measured& recent, std::size_t reps) {
  std::vector<Money> sold(reps);
  for (const std::size_t row : recent.rows()) {
    const Index rep = recent.key(row).front();
    const Figure figure = recent.figures({row}, 0).front();
    const auto* amount = std::get_if<Money>(&figure);
    if (rep != absent && amount && *amount > Money()) sold[rep] = *amount;
  }
  return sold;
}

class Sharing {
 public:
  Sharing(const Facts& facts, const std::vector<Money>& sold, Span recent)
      : facts_(facts), ahead_(facts), sold_(sold) {
    for (Index rep = 0; rep < sold.size(); ++rep) weights_.push_back(ahead_.weight(rep, recent));
  }

  /// Each rep's part of what the month's days bring, in minor units.
  std::vector<Money> parts(Money rest, Month month) const {
    const Span whole = month.span();
    const Span open{std::max(whole.first, facts_.as_of + days(1)), whole.last};
    std::vector<Exact> shares = by_run_rate(open);
    if (sum_of(shares) == 0)
      for (Index rep = 0; rep < shares.size(); ++rep) shares[rep] = ahead_.weight(rep, open);
    const Exact all = sum_of(shares);
    for (Index rep = 0; rep < shares.size(); ++rep)
      if (ahead_.is_told(rep, month)) shares[rep] = 0;
    std::vector<Money> result(shares.size());
    const Exact left = sum_of(shares);
    if (left == 0) return result;
    const std::int64_t unit = facts_.book.currency().units_per_minor();
    const std::int64_t amount = static_cast<std::int64_t>(Exact(rest.minor() / unit) * left / all);
    const auto parts = largest_remainder(std::abs(amount), shares);
    for (Index rep = 0; rep < parts.size(); ++rep)
      result[rep] = Money::minor((amount < 0 ? -parts[rep] : parts[rep]) * unit);
    return result;
  }

 private:
  static Exact sum_of(const std::vector<Exact>& shares) {
    Exact sum = 0;
    for (const Exact& share : shares) sum += share;
    return sum;
  }

  /// Of a common scale, since each has days of its own behind it.
  std::vector<Exact> by_run_rate(Span open) const {
    constexpr std::int64_t scale = 1'000'000;
    std::vector<Exact> result;
    for (Index rep = 0; rep < sold_.size(); ++rep)
      result.push_back(weights_[rep] > 0 ? Exact(sold_[rep].minor()) * ahead_.weight(rep, open) *
                                               scale / weights_[rep]
                                         : Exact(0));
    return result;
  }

  const Facts& facts_;
  DaysAhead ahead_;
  const std::vector<Money>& sold_;
  std::vector<std::int64_t> weights_;
};

std::string method_of(const forecasting::Forecast& found) {
  switch (found.rule) {
    case forecasting::Rule::methods: return std::string(found.candidates[found.chosen].key);
    case forecasting::Rule::zeros: return "zeros";
    default: return "run_rate";
  }
}

Outlook shared(const SalesForecast& forecast, const Sharing& sharing, std::size_t reps) {
  Outlook outlook{method_of(forecast.found), forecast.months.front().month, {}};
  outlook.rests.resize(reps);
  for (const ForecastMonth& month : forecast.months) {
    const std::vector<Money> parts = sharing.parts(month.rest, month.month);
    for (std::size_t rep = 0; rep < parts.size(); ++rep) outlook.rests[rep].push_back(parts[rep]);
  }
  return outlook;
}

}  // namespace

std::optional<Outlook> sales_outlook(const Facts& facts, Month last) {
  const Month open = first_open_month(facts.as_of);
  if (last < open) return {};
  const Day year_ago = (month_of(facts.as_of) + -12).span().first;
  const Span recent{std::min(std::max(facts.known, year_ago), facts.as_of), facts.as_of};
  const Span basis = forecast_basis(facts.as_of);
  Survey found = survey(
      facts, {sales_of({Axis::company}, basis, pieces(basis, Step::month, facts.book.fiscal())),
              sales_of({Axis::rep}, recent, {{"", {}, recent}})});
  const MonthlySales past = monthly_sales(found.measured[0], found.measured[0].rows());
  const std::size_t horizon = static_cast<std::size_t>(last - open) + 1;
  const SalesForecast forecast = forecast_sales(facts, past, horizon, {});
  if (forecast.months.empty()) return {};
  const std::vector<Money> sold = sold_by_rep(found.measured[1], facts.book.reps.size());
  return shared(forecast, Sharing(facts, sold, recent), sold.size());
}

}  // namespace plan
