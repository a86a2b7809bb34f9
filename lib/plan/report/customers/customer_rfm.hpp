// SPDX-License-Identifier: MIT
// Recency, frequency and amount of customers as a table of their report.
#pragma once

#include "plan/analysis/rfm.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// A row for each customer who ordered in the period; none where they are fewer than five. Both
/// must outlive this.
Table customer_rfm(const CustomerFacts& customers, const Labels& names);

}  // namespace plan
