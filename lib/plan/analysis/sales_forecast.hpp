// SPDX-License-Identifier: MIT
// What is likely to be sold in the months to come: months of sales evened out by working days into
// a series, its forecast, and the way back to amounts.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "plan/analysis/forecast/forecast.hpp"
#include "plan/facts/facts.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// Net sales of months in a row. Nothing: they are not known.
struct MonthlySales {
  Month first{};
  std::vector<std::optional<Money>> months{};
  std::optional<Money> begun{};  // of the month of as-of so far, where it is not over
};

/// The days whose sales a forecast looks at: ten years of months and the month of as-of.
Span forecast_basis(Day as_of);

/// The sales of rows together, month by month up to as-of. Range: the request's first measure is
/// sales, its pieces are months in a row. Without rows, and in a book without a record and without
/// history, nothing is known.
MonthlySales monthly_sales(Measured& of, const std::vector<std::size_t>& rows);

/// Amounts between which a month's sales lie in four cases of five, and in nineteen of twenty.
struct SalesBounds {
  Money low80, high80, low95, high95;
};

struct ForecastMonth {
  Month month{};
  Money expected;     // the whole month, with what is sold of it already
  Money rest{};       // without that
  bool told = false;  // history tells what was expected of it: there is nothing to forecast
  std::optional<SalesBounds> bounds{};
};

struct SalesForecast {
  forecasting::Forecast found;          // per working day
  Month first{};                        // of the series
  std::vector<Month> filled{};          // months between that are not known
  std::size_t known = 0;                // months of the series that are, by themselves
  std::vector<ForecastMonth> months{};  // from the first that is not over; none with no series
};

/// The first month that is not over on as-of: its last day ends it.
Month first_open_month(Day as_of);

/// The forecast of `horizon` months from the first open one. `method`: a key of the methods, empty
/// for the best choice.
/// Formula: a month's sales / its working days; the forecast x the working days of its month; of a
/// month that is begun x those left, with what is sold. A month without a working day is not known;
/// the series begins with the first sale. Months that history tells in sums of several alone are
/// spread evenly and make no month of the 24 that the methods ask for. The run rate's season is
/// that of the year's plan over its working days. What is to come is rounded to whole ones of the
/// currency: cents would feign to be known. Errors: Overflow.
SalesForecast forecast_sales(const Facts& facts, const MonthlySales& past, std::size_t horizon,
                             std::string_view method);
/// The same of many, in as many threads as the machine has.
std::vector<SalesForecast> forecast_sales(const Facts& facts, std::span<const MonthlySales> past,
                                          std::size_t horizon, std::string_view method);

}  // namespace plan
