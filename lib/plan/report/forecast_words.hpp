// SPDX-License-Identifier: MIT
// What a forecast says of itself: the methods by name and by their errors, the rule that holds,
// what was strange in its months.
#pragma once

#include <string>
#include <string_view>

#include "plan/analysis/sales_forecast.hpp"
#include "plan/document/document.hpp"

namespace plan {

/// By the key of a method or of the combination.
std::string name_of_method(std::string_view method);

/// By what a projection was made.
std::string projection_said(const Outlook& outlook);

/// Table `methods`: how far each was off at earlier ends, and its weight.
/// Range: Rule::methods.
Table methods_compared(const forecasting::Forecast& found);

/// Notes on the rule, on a method that was asked for (its key; empty: none) and cannot be taken, on
/// months that were filled and on those below 0.
void note_forecast(const SalesForecast& forecast, std::string_view asked, Document& document);

}  // namespace plan
