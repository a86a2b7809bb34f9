// SPDX-License-Identifier: MIT
// The reports of `plan customers`: all customers of a period, and one customer's file and story.
// Figures come from facts/customers.hpp.
#pragma once

#include "plan/analysis/customer_story.hpp"
#include "plan/analysis/customers.hpp"
#include "plan/document/document.hpp"

namespace plan {

/// `for_people`: names alone, else ids with names beside them.
Document customers_report(const Facts& facts, const CustomerFacts& customers, const Period& period,
                          bool for_people);
/// The records with their texts.
Document customer_report(const Facts& facts, const CustomerStory& story, const CustomerRow& row,
                         bool for_people);

}  // namespace plan
