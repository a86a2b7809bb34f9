// SPDX-License-Identifier: MIT
// What the reports on customers say alike: states, what a file lacks.
#pragma once

#include <string>
#include <vector>

#include "plan/analysis/customers.hpp"
#include "plan/document/document.hpp"

namespace plan {

/// The state in words.
std::string shown_to_people(CustomerState state);
/// The keys that the file lacks, with blanks between.
std::string lacking_in(const FileState& file, bool for_people);
/// Adds a row that ends with a text, on further rows where it is wider; width 0: on one row.
void add_lines(std::vector<Cell> cells, const std::string& last, std::size_t width, Table& table);

}  // namespace plan
