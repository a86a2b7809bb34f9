// SPDX-License-Identifier: MIT
// How many customers there are in each state and class, with their sales.
#pragma once

#include <string>

#include "plan/analysis/customers.hpp"
#include "plan/document/document.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// A state as the table's readers want it: in words for people, as its key for programs.
std::string name_of(CustomerState state, const Labels& names);
/// Sales are n/a in a state where none is known.
Table customer_counts(const Book& book, const CustomerFacts& customers, const Labels& names);

}  // namespace plan
