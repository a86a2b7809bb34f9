// SPDX-License-Identifier: MIT
#include "plan/report/annual/annual_forecast.hpp"

#include <algorithm>
#include <numeric>

#include "plan/analysis/sales_forecast.hpp"
#include "plan/report/labels.hpp"
#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

MeasureRequest by_month(std::string_view measure, Span span, const Book& book) {
  return {{find_measure(measure)},
          {Axis::company},
          {"", {}, span},
          pieces(span, Step::month, book.fiscal()),
          {},
          {}};
}

class AnnualForecast {
 public:
  AnnualForecast(const Facts& facts, const AnnualRequest& request)
      : of_(survey(facts, annual_forecast_needs(facts.book, request)).measured) {
    const Month open = first_open_month(facts.as_of), last = month_of(request.period.span.last);
    const MonthlySales past = monthly_sales(of_[0], of_[0].rows());
    if (last >= open)
      forecast_ = forecast_sales(facts, past, static_cast<std::size_t>(last - open) + 1, {});
  }

  Table table(const std::array<Money, 12>& targets) {
    Table table{"forecast", text("expected sales"), {}, {}};
    table.columns = {
        {"month", text("month"), Unit::id},          {"target", text("target"), Unit::money},
        {"expected", text("expected"), Unit::money}, {"attainment", text("attainment"), Unit::rate},
        {"low80", text("low 80%"), Unit::money},     {"high80", text("high 80%"), Unit::money}};
    if (forecast_.months.empty()) return table;
    const auto& months = of_[1].request().pieces;
    for (std::size_t i = 0; i < months.size(); ++i) {
      table.rows.push_back(row(months[i].name, targets[i], i));
      add_bounds(month_of(months[i].span.first), table.rows.back());
    }
    table.total = row(text("total"), std::accumulate(targets.begin(), targets.end(), Money()),
                      of_[1].whole());
    table.total->kind = Row::Kind::subtotal;
    table.total->cells.insert(table.total->cells.end(), 2, Blank());
    table.charts = {{Chart::Kind::columns,
                     text("target and expected sales of each month"),
                     "month",
                     {"target", "expected"}}};
    return table;
  }

 private:
  Row row(std::string name, Money target, std::size_t piece) {
    const Figure expected = of_[1].figures(of_[1].rows(), piece).front();
    const auto* amount = std::get_if<Money>(&expected);
    Cell attainment = NotAvailable{text("the target is 0")};
    if (!amount) attainment = cell_of(expected);
    if (amount && target > Money()) attainment = Rate(amount->minor(), target.minor());
    return {{std::move(name), target, cell_of(expected), std::move(attainment)}};
  }

  /// Of months that are over there is nothing to be unsure of.
  void add_bounds(Month month, Row& row) const {
    const auto found = std::ranges::find(forecast_.months, month, &ForecastMonth::month);
    const bool sure = found == forecast_.months.end() || !found->bounds;
    row.cells.push_back(sure ? Cell(Blank()) : Cell(found->bounds->low80));
    row.cells.push_back(sure ? Cell(Blank()) : Cell(found->bounds->high80));
  }

  std::vector<Measured> of_;
  SalesForecast forecast_{};
};

}  // namespace

std::vector<MeasureRequest> annual_forecast_needs(const Book& book, const AnnualRequest& request) {
  return {by_month("sales", forecast_basis(request.as_of), book),
          by_month("projection", request.period.span, book)};
}

Table annual_forecast(const Facts& facts, const AnnualRequest& request,
                      const std::array<Money, 12>& targets) {
  return AnnualForecast(facts, request).table(targets);
}

}  // namespace plan
