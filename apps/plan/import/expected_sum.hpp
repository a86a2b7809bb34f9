// SPDX-License-Identifier: MIT
// --expect-sum: the total that another program shows, held against what the rows of its export come
// to.
#pragma once

#include <string>

#include "plan/exchange/imported.hpp"

namespace plan {

/// The number as the map's file writes it, or as a book does. Errors: UsageError where it is none,
/// or may be two.
ExactNumber read_expected_sum(const std::string& text, const ExportMap& map);

/// What was added up, to which sum, how much that is beside what was expected, and which rows are
/// not in it.
std::string told_other_sum(const Imported& imported, const ExactNumber& expected,
                           const ExportMap& map, const Book& book);

}  // namespace plan
