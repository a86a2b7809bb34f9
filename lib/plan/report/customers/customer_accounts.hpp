// SPDX-License-Identifier: MIT
// What is planned for the key accounts, beside what was done.
#pragma once

#include "plan/analysis/customers.hpp"
#include "plan/document/document.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// Table `accounts`, the largest sales first: potential and sales, open deals, the last contact and
/// the next step, and what is planned.
Table customer_accounts(const Book& book, const CustomerFacts& customers, const Labels& names);

}  // namespace plan
