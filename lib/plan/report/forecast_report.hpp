// SPDX-License-Identifier: MIT
// The report of plan forecast: months to come with their intervals and the pipeline beside them,
// where the year lands, how far each method was off. What is to come is analysis'.
#pragma once

#include <string_view>

#include "plan/document/document.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// What the report is made of, each of the same axes and filter.
struct ForecastFigures {
  Measured& past;   // sales by month, the month of as-of last
  Measured& ahead;  // weighted, projection, target and target_to_date, by month from the first open
                    // one on; those that the axes and the filter can tell
  Measured& year;   // sales, projection, target and target_to_date of the fiscal year of as-of,
                    // likewise
};

struct ForecastView {
  std::size_t horizon = 12;      // months that are shown
  std::string_view method = {};  // a method's key; empty: the best choice
  bool for_people = true;
};

/// Tables `months`, `landing`, `methods` (of all rows together; none where no method was compared).
Document forecast_report(const ForecastFigures& figures, const ForecastView& view);

}  // namespace plan
