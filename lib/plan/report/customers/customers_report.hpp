// SPDX-License-Identifier: MIT
// The reports of `plan customers`: all customers of a period, and one customer's file and story.
// Figures come from facts/customers.hpp.
#pragma once

#include "plan/analysis/customers.hpp"
#include "plan/document/document.hpp"

namespace plan {

/// `for_people`: names alone, else ids with names beside them.
Document customers_report(const Book& book, const Records& records, const CustomerFacts& facts,
                          const Period& period, bool for_people);
/// `records` with their texts.
Document customer_report(const Book& book, const Records& records, const CustomerStory& story,
                         const CustomerRow& row, Day as_of, bool for_people);

}  // namespace plan
