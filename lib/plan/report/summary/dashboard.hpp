// SPDX-License-Identifier: MIT
// The dashboard: a summary with the reports that stand around it, each a part of its own.
#pragma once

#include "plan/document/document.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// What stands around a summary, for the same people as it.
struct DashboardRequest {
  MeasureRequest status{};    // this month's
  MeasureRequest coverage{};  // this quarter's; its filter is that of the other parts
  Period year{};              // of the customers: to date
};

/// Adds how this month stands, the open deals, what is due, and the customers; the coverage and
/// what is due join the key figures, and the summary's own tables stand in chapters. The facts hold
/// what the two requests need, records with their texts. Takes replays of its own.
void add_dashboard(const Facts& facts, const DashboardRequest& request, Document& document);

/// Adds the coverage and what is due to the summary's table of key figures alone, for machines.
void add_key_figures(const Facts& facts, const DashboardRequest& request, Document& document);

}  // namespace plan
