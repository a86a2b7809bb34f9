// SPDX-License-Identifier: MIT
#include "plan/analysis/sales_forecast.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <future>
#include <map>

#include "plan/base/cores.hpp"
#include "plan/book/history.hpp"
#include "plan/split/season_weights.hpp"

namespace plan {
namespace {

constexpr std::size_t months_a_year = 12;

/// The months of which history tells the company's sales, and whether a line is of one alone.
using ToldMonths = std::map<Month, bool>;

ToldMonths told_months(const Book& book) {
  const CompanyHistory company(book);
  ToldMonths result;
  for (const HistoryLine& line : book.history) {
    if (!line.sales) continue;
    const std::vector<Month> months = months_of(line);
    for (const Month month : months)
      if (company.tells(line, month)) result[month] |= months.size() == 1;
  }
  return result;
}

class Forecaster {
 public:
  Forecaster(const Facts& facts, const ToldMonths& by_itself, const MonthlySales& past)
      : facts_(facts),
        by_itself_(by_itself),
        past_(past),
        open_(first_open_month(facts.as_of)),
        whole_(static_cast<double>(facts.book.currency().units_per_major())) {}

  SalesForecast run(std::size_t horizon, std::string_view method) {
    SalesForecast result;
    result.first = first_sale();
    forecasting::Series series = evened_out(result.first);
    // months that are over and not known are forecast too, and passed over
    const std::size_t known = series.values.size();
    const std::size_t passed = size(open_ - (result.first + static_cast<int>(known)));
    series.spread = spread(result.first, known);
    result.found = forecasting::forecast(series, {horizon + passed, method, season(result.first)});
    result.known = known - result.found.series.filled.size() - series.spread;
    for (const std::size_t place : result.found.series.filled)
      result.filled.push_back(result.first + static_cast<int>(place));
    const auto& found = result.found;
    for (std::size_t i = passed; i < found.expected.size(); ++i)
      result.months.push_back(month(open_ + static_cast<int>(i - passed), found, i));
    return result;
  }

 private:
  static std::size_t size(int count) { return static_cast<std::size_t>(count); }

  /// What was before the first sale was no business yet.
  Month first_sale() const {
    const auto sold = [](const std::optional<Money>& sales) { return sales && *sales != Money(); };
    const auto known = [](const std::optional<Money>& sales) { return sales.has_value(); };
    auto first = std::ranges::find_if(past_.months, sold);
    if (first == past_.months.end()) first = std::ranges::find_if(past_.months, known);
    return past_.first + static_cast<int>(first - past_.months.begin());
  }

  double workdays(Month month) const { return facts_.workdays.count(month.span()); }

  /// From the first month that is known to the last; moves `first` to it.
  forecasting::Series evened_out(Month& first) const {
    forecasting::Series series{{}, months_a_year};
    auto& values = series.values;
    for (std::size_t i = size(first - past_.first); i < past_.months.size(); ++i) {
      const double days = workdays(past_.first + static_cast<int>(i));
      std::optional<double> value;
      if (past_.months[i] && days > 0) value = static_cast<double>(past_.months[i]->minor()) / days;
      if (values.empty() && !value)
        first = first + 1;
      else
        values.push_back(value);
    }
    while (!values.empty() && !values.back()) values.pop_back();
    return series;
  }

  /// How many of the months are told by lines of several months alone.
  std::size_t spread(Month first, std::size_t count) const {
    std::size_t result = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const Month month = first + static_cast<int>(i);
      const auto told = by_itself_.find(month);
      const auto& sales = past_.months[size(month - past_.first)];
      if (told != by_itself_.end() && !told->second && sales) ++result;
    }
    return result;
  }

  /// The year's plan of as-of; null where there is none.
  const YearTargets* plan() const {
    const int number = fiscal_year_of(facts_.as_of, facts_.book.fiscal());
    const auto year = std::ranges::find(facts_.years, number, &YearTargets::number);
    return year == facts_.years.end() ? nullptr : &*year;
  }

  /// What a working day of each month weighs in that plan, from the month on.
  forecasting::Values season(Month first) const {
    if (!plan()) return {};
    const FiscalYear fiscal = facts_.book.fiscal();
    const Month start = month_of(fiscal_year(plan()->number, fiscal).span.first);
    const std::array<double, months_a_year> weights = weights_of(*plan()->target->season);
    forecasting::Values result(months_a_year, 1);
    double sum = 0;
    for (std::size_t i = 0; i < months_a_year; ++i) {
      const Month month = start + static_cast<int>(i);
      double& index = result[size(((month - first) % 12 + 12) % 12)];
      index = weights[i] / std::max(workdays(month), 1.0);
      sum += index;
    }
    for (double& index : result) index *= static_cast<double>(months_a_year) / sum;
    return result;
  }

  static std::array<double, months_a_year> weights_of(const SeasonWeights& season) {
    constexpr std::int64_t scale = 1'000'000'000;
    Exact all = 0;
    for (const Exact& weight : season.months) all += weight;
    std::array<double, months_a_year> result{};
    for (std::size_t i = 0; i < months_a_year; ++i)
      result[i] = static_cast<double>(static_cast<std::int64_t>(season.months[i] * scale / all));
    return result;
  }

  /// An amount of a month: what a working day brings, over the days that are left, with what is
  /// sold of the month; over all of its days where that is not known.
  Money amount(double a_day, Month month) const {
    constexpr double most = 9e17;
    const Span whole = month.span();
    const bool begun = whole.contains(facts_.as_of) && past_.begun;
    const Span left{begun ? facts_.as_of + std::chrono::days(1) : whole.first, whole.last};
    const double exact = a_day * facts_.workdays.count(left) / whole_;
    const double near = std::clamp(std::round(exact), -most / whole_, most / whole_) * whole_;
    return Money::minor(static_cast<std::int64_t>(near)) + (begun ? *past_.begun : Money());
  }

  ForecastMonth month(Month month, const forecasting::Forecast& found, std::size_t at) const {
    ForecastMonth result{month, amount(found.expected[at], month)};
    const bool begun = month.span().contains(facts_.as_of) && past_.begun;
    result.rest = begun ? result.expected - *past_.begun : result.expected;
    if (at >= found.intervals.size()) return result;
    const forecasting::Interval& one = found.intervals[at];
    result.bounds = SalesBounds{amount(one.low80, month), amount(one.high80, month),
                                amount(one.low95, month), amount(one.high95, month)};
    return result;
  }

  const Facts& facts_;
  const ToldMonths& by_itself_;
  const MonthlySales& past_;
  Month open_;
  double whole_;  // one of the currency
};

}  // namespace

Month first_open_month(Day as_of) {
  const Month month = month_of(as_of);
  return month.span().last == as_of ? month + 1 : month;
}

Span forecast_basis(Day as_of) {
  constexpr int years = 10;
  const Month now = month_of(as_of);
  return {(now + -12 * years).span().first, now.span().last};
}

MonthlySales monthly_sales(Measured& of, const std::vector<std::size_t>& rows) {
  const auto& pieces = of.request().pieces;
  MonthlySales sales{month_of(pieces.front().span.first)};
  const bool nothing =
      rows.empty() || (!of.facts().first_record() && of.facts().book.history.empty());
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Figure figure = nothing ? Figure() : of.figures(rows, i).front();
    const auto* amount = std::get_if<Money>(&figure);
    if (month_of(pieces[i].span.first) < first_open_month(of.facts().as_of))
      sales.months.push_back(amount ? std::optional(*amount) : std::nullopt);
    else if (amount)
      sales.begun = *amount;
  }
  return sales;
}

SalesForecast forecast_sales(const Facts& facts, const MonthlySales& past, std::size_t horizon,
                             std::string_view method) {
  return Forecaster(facts, told_months(facts.book), past).run(horizon, method);
}

std::vector<SalesForecast> forecast_sales(const Facts& facts, std::span<const MonthlySales> past,
                                          std::size_t horizon, std::string_view method) {
  const ToldMonths told = told_months(facts.book);
  std::vector<SalesForecast> made(past.size());
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < past.size(); i = next++)
      made[i] = Forecaster(facts, told, past[i]).run(horizon, method);
  };
  std::vector<std::future<void>> helpers;
  while (helpers.size() + 1 < std::min(cores(), past.size()))
    helpers.push_back(std::async(std::launch::async, work));
  work();
  for (std::future<void>& helper : helpers) helper.get();  // what went wrong there is thrown here
  return made;
}

}  // namespace plan
