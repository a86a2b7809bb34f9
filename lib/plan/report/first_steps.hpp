// SPDX-License-Identifier: MIT
// What a report of figures tells while nothing has been recorded: what to do first, in a sentence,
// in place of tables of 0 and n/a.
#pragma once

#include "plan/document/document.hpp"
#include "plan/facts/facts.hpp"

namespace plan {

/// Whether the book holds no record up to as-of, and no history.
bool knows_nothing(const Facts& facts);

/// Where it knows nothing: notes what to do first, and but for `keeps_tables` takes out the tables
/// whose every figure is 0 or n/a, with the chapters that are left empty. `days`: of the report.
void tell_first_steps(const Facts& facts, Span days, bool keeps_tables, Document& document);

}  // namespace plan
