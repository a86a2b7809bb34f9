// SPDX-License-Identifier: MIT
// The key figures on top of the dashboard, each with a line on what it rests on.
#pragma once

#include <span>
#include <string>

#include "plan/analysis/due.hpp"
#include "plan/report/summary/summary_figures.hpp"

namespace plan {

/// Table `key_figures`, as tiles: attainment, sales, growth of the first of the outcomes, the close
/// rate. `rates`: of measures_needs() with close_rate, `work` with won and lost; what the request's
/// filter keeps out of them is left out. Range: at least one outcome.
Table key_figures(std::span<const Outcome> outcomes, Measured& rates, Measured& work);

/// The quarter's coverage, then what is due, as further rows of it.
void add_coverage(Measured& coverage, Table& key_figures);
void add_due(const Due& due, Day as_of, Table& key_figures);

}  // namespace plan
