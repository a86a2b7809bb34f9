// SPDX-License-Identifier: MIT
// The dashboard: a summary with the reports that stand around it, each a part of its own.
#pragma once

#include "plan/query/facts.hpp"

namespace plan {

/// What the parts need, for those who read records once.
std::vector<MeasureRequest> dashboard_needs(const Options& options, Session& session);

/// Adds how this month stands, the open deals, what is due, and the customers.
void add_dashboard(const Options& options, Session& session, const Facts& facts,
                   Document& document);

}  // namespace plan
