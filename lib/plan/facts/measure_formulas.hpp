// SPDX-License-Identifier: MIT
// The formulas of the measure table that are more than a sum: what the sums of a cell come to, or
// why they come to nothing. A part of measures.cpp.
#pragma once

#include <cstdint>
#include <string_view>

#include "plan/facts/measures.hpp"

namespace plan::formulas {

/// A ratio of two sums; a base of 0 or less gives none.
Figure ratio(std::int64_t part, std::int64_t base, std::string_view zero,
             std::string_view negative = "the base is under 0");

// Minor units
std::int64_t sales(const MeasureContext& of);
std::int64_t profit(const MeasureContext& of);
std::int64_t target_left(const MeasureContext& of);

Figure ratio_to_sales(const MeasureContext& of, std::int64_t part);
/// Whether some cost is not known, and is not to be taken for nothing.
bool lacks_cost(const MeasureContext& of);
NotAvailable without_cost(const MeasureContext& of);
// None while no sale's cost is known.
Figure cost(const MeasureContext& of);
Figure margin(const MeasureContext& of);
Figure margin_rate(const MeasureContext& of);
Figure needed_per_day(const MeasureContext& of);
/// None while a deal that was lost has no amount, as the next.
Figure lost_amount(const MeasureContext& of);
Figure close_rate_value(const MeasureContext& of);
/// None while what is owed is of customers without terms alone.
Figure overdue(const MeasureContext& of);
Figure average_order(const MeasureContext& of);
Figure median(const MeasureContext& of);
Figure retention(const MeasureContext& of);

}  // namespace plan::formulas
