// SPDX-License-Identifier: MIT
// Who owes what, by age: a table of the report of customers.
#pragma once

#include "plan/analysis/customers.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// A row for each customer with something to pay or paid ahead, what is late first, and what names
/// no customer last; no row where no payment is recorded. Both must outlive this.
Table customer_receivables(const CustomerFacts& customers, const Labels& names);

}  // namespace plan
