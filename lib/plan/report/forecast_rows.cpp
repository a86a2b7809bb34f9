// SPDX-License-Identifier: MIT
#include "plan/report/forecast_rows.hpp"

#include <algorithm>

#include "plan/analysis/row_people.hpp"
#include "plan/base/number.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

std::optional<Money> amount_of(const Figure& figure) {
  const auto* amount = std::get_if<Money>(&figure);
  return amount ? std::optional(*amount) : std::nullopt;
}

}  // namespace

ForecastRows::ForecastRows(const ForecastFigures& figures, const ForecastView& view)
    : figures_(figures),
      view_(view),
      facts_(figures.past.facts()),
      ahead_(facts_),
      places_ahead_(places_of(figures.ahead)),
      places_of_year_(places_of(figures.year)) {}

ForecastRows::Places ForecastRows::places_of(const Measured& measured) {
  Places places;
  for (const std::size_t row : measured.rows()) places.emplace(measured.key(row), row);
  return places;
}

Figure ForecastRows::figure(Measured& measured, const std::vector<std::size_t>& rows,
                            std::size_t piece, std::string_view key) const {
  const auto& asked = measured.request().measures;
  const auto at = std::ranges::find(asked, key, &Measure::key);
  if (at == asked.end()) return NotAvailable{std::string(tr("there are no targets by these axes"))};
  const Places& known = &measured == &figures_.ahead ? places_ahead_ : places_of_year_;
  std::vector<std::size_t> places;
  for (const std::size_t row : rows)
    if (const auto found = known.find(figures_.past.key(row)); found != known.end())
      places.push_back(found->second);
  if (places.empty() && (*at)->reach == Reach::plan)
    return NotAvailable{std::string(tr("there is no target here"))};
  if (places.empty()) return Money();
  return measured.figures(places, piece)[static_cast<std::size_t>(at - asked.begin())];
}

std::vector<Index> ForecastRows::people(const std::vector<std::size_t>& rows, Month month) const {
  std::vector<Index> all;
  for (const std::size_t row : rows)
    for (const Index rep :
         people_of(facts_, figures_.past.request(), figures_.past.key(row), month))
      all.push_back(rep);
  return all;
}

bool ForecastRows::is_told(const std::vector<std::size_t>& rows, Month month) const {
  return std::ranges::any_of(people(rows, month),
                             [&](Index rep) { return ahead_.is_told(rep, month); });
}

std::vector<RowForecast> ForecastRows::of(const std::vector<std::vector<std::size_t>>& rows) const {
  std::vector<MonthlySales> sales;
  for (const auto& together : rows) sales.push_back(monthly_sales(figures_.past, together));
  auto forecasts =
      forecast_sales(facts_, sales, figures_.ahead.request().pieces.size(), view_.method);
  std::vector<RowForecast> made;
  for (std::size_t i = 0; i < rows.size(); ++i)
    made.push_back(finished(rows[i], sales[i], std::move(forecasts[i])));
  return made;
}

RowForecast ForecastRows::finished(const std::vector<std::size_t>& rows, const MonthlySales& sales,
                                   SalesForecast forecast) const {
  RowForecast made{std::move(forecast)};
  if (!made.forecast.months.empty()) made.by = RowForecast::By::forecast;
  if (made.forecast.months.empty() && by_pace(rows, sales, made.forecast))
    made.by = RowForecast::By::pace;
  if (rows.empty()) return made;
  tell(rows, sales, made.forecast);
  const bool of_people = std::ranges::all_of(rows, [&](std::size_t row) {
    return is_of_people(figures_.past.request(), figures_.past.key(row));
  });
  if (of_people && !made.forecast.months.empty() && !is_staffed(rows, made.forecast))
    made.by = RowForecast::By::nobody;
  return made;
}

bool ForecastRows::is_staffed(const std::vector<std::size_t>& rows, SalesForecast& forecast) const {
  bool any = false;
  for (ForecastMonth& month : forecast.months) {
    const bool staffed = !people(rows, month.month).empty();
    any = any || staffed;
    if (staffed || month.told) continue;
    const Money sold = month.expected - month.rest;
    month.expected = sold;
    month.rest = Money();
    month.bounds = SalesBounds{sold, sold, sold, sold};
  }
  return any;
}

void ForecastRows::tell(const std::vector<std::size_t>& rows, const MonthlySales& sales,
                        SalesForecast& forecast) const {
  for (std::size_t i = 0; i < forecast.months.size(); ++i) {
    ForecastMonth& month = forecast.months[i];
    if (!is_told(rows, month.month)) continue;
    const auto told = amount_of(figure(figures_.ahead, rows, i, "projection"));
    if (!told) continue;
    const bool begun = month.month.span().contains(facts_.as_of) && sales.begun;
    month = {month.month, *told, begun ? *told - *sales.begun : *told, true, {}};
  }
}

bool ForecastRows::by_pace(const std::vector<std::size_t>& rows, const MonthlySales& sales,
                           SalesForecast& forecast) const {
  const auto sold = amount_of(figure(figures_.year, rows, 0, "sales"));
  const auto passed = amount_of(figure(figures_.year, rows, 0, "target_to_date"));
  if (!sold || !passed || passed->minor() <= 0) return false;
  const std::int64_t whole = facts_.book.currency().units_per_major();
  const auto& pieces = figures_.ahead.request().pieces;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto target = amount_of(figure(figures_.ahead, rows, i, "target"));
    if (!target) break;
    const auto gone = amount_of(figure(figures_.ahead, rows, i, "target_to_date"));
    const Int128 left = Int128(target->minor()) - gone.value_or(Money()).minor();
    const Int128 rest = divided(left * sold->minor(), Int128(passed->minor()) * whole) * whole;
    ForecastMonth month{month_of(pieces[i].span.first), {}, Money::minor(std::int64_t(rest))};
    const bool begun = pieces[i].span.contains(facts_.as_of);
    month.expected = month.rest + (begun ? sales.begun.value_or(Money()) : Money());
    forecast.months.push_back(month);
  }
  return !forecast.months.empty();
}

}  // namespace plan
