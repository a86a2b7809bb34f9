// SPDX-License-Identifier: MIT
// The reports of `plan customers`: all customers of a period, and one customer's file and story.
// Figures come from facts/customers.hpp.
#pragma once

#include "plan/facts/customers.hpp"
#include "plan/report/document.hpp"

namespace plan {

/// `for_people`: names alone, else ids with names beside them.
Document customers_report(const Book& book, const Records& records, const CustomerFacts& facts,
                          const Period& period, bool for_people);
/// `records` with their texts.
Document customer_report(const Book& book, const Records& records, const CustomerStory& story,
                         const CustomerRow& row, Day as_of, bool for_people);

/// The state in words.
std::string shown_to_people(CustomerState state);
/// The keys that the file lacks, with blanks between.
std::string lacking_in(const FileState& file, bool for_people);
/// Adds a row that ends with a text, on further rows where it is wider; width 0: on one row.
void add_lines(std::vector<Cell> cells, const std::string& last, std::size_t width, Table& table);

}  // namespace plan
