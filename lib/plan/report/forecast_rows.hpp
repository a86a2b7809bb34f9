// SPDX-License-Identifier: MIT
// The forecast of a row of the report: by its own months, as far as somebody is there to sell, and
// without those that history tells or the target alone does.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "plan/analysis/sales_forecast.hpp"
#include "plan/facts/days_ahead.hpp"
#include "plan/report/forecast_report.hpp"

namespace plan {

struct RowForecast {
  enum class By { forecast, pace, nobody, nothing };
  SalesForecast forecast;
  By by = By::nothing;
};

/// Rows of the requests at the same places as rows of `past`.
class ForecastRows {
 public:
  /// All that is handed in must outlive this.
  ForecastRows(const ForecastFigures& figures, const ForecastView& view);

  /// Each of some rows of `past` together. Formula: its months' forecast; in months of which
  /// history tells what is expected, the projection; 0 where nobody is there any more. Without a
  /// month of sales what is left of the month's target x sales / target to date, of the year.
  std::vector<RowForecast> of(const std::vector<std::vector<std::size_t>>& rows) const;
  /// A figure of the rows; none where the measure was not asked for. Nothing sold is 0.
  Figure figure(Measured& measured, const std::vector<std::size_t>& rows, std::size_t piece,
                std::string_view key) const;

 private:
  /// The rows of another request by their places on the axes.
  using Places = std::map<std::vector<Index>, std::size_t>;
  static Places places_of(const Measured& measured);
  RowForecast finished(const std::vector<std::size_t>& rows, const MonthlySales& sales,
                       SalesForecast forecast) const;
  std::vector<Index> people(const std::vector<std::size_t>& rows, Month month) const;
  bool is_told(const std::vector<std::size_t>& rows, Month month) const;
  /// Whether somebody is there in any month; nothing is to come in those without anybody.
  bool is_staffed(const std::vector<std::size_t>& rows, SalesForecast& forecast) const;
  void tell(const std::vector<std::size_t>& rows, const MonthlySales& sales,
            SalesForecast& forecast) const;
  bool by_pace(const std::vector<std::size_t>& rows, const MonthlySales& sales,
               SalesForecast& forecast) const;

  const ForecastFigures& figures_;
  const ForecastView& view_;
  const Facts& facts_;
  DaysAhead ahead_;
  Places places_ahead_, places_of_year_;
};

}  // namespace plan
