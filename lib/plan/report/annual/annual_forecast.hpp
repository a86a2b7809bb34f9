// SPDX-License-Identifier: MIT
// What a year's plan is likely to come to: months of target beside what was sold and is forecast.
#pragma once

#include <array>

#include "plan/report/annual/annual_plan.hpp"

namespace plan {

/// Sales by month of all that a forecast looks at, then projections of the plan's months.
std::vector<MeasureRequest> annual_forecast_needs(const Book& book, const AnnualRequest& request);

/// Table `forecast`; no rows where nothing is expected of the year, or it is over.
/// `targets`: by fiscal month.
Table annual_forecast(const Facts& facts, const AnnualRequest& request,
                      const std::array<Money, 12>& targets);

}  // namespace plan
