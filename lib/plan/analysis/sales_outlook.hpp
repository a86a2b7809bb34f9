// SPDX-License-Identifier: MIT
// The company's forecast, shared to its people: what a projection rests on.
#pragma once

#include "plan/facts/facts.hpp"
#include "plan/facts/outlook.hpp"

namespace plan {

/// The outlook from the day after as-of to the end of `last`. None where no month of sales is
/// known, or nothing is to come.
/// Formula: the forecast of the company's months, without those days that history tells; shared by
/// the run rate of each person's sales of up to 12 months, by working days and season, where nobody
/// sold by working days alone, largest remainder. Range: the facts hold all records. Errors:
/// Overflow.
std::optional<Outlook> sales_outlook(const Facts& facts, Month last);

}  // namespace plan
