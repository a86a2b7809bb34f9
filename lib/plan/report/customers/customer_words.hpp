// SPDX-License-Identifier: MIT
// What the reports on customers say alike: states, what a file lacks.
#pragma once

#include <string>

#include "plan/analysis/customers.hpp"

namespace plan {

/// The state in words.
std::string shown_to_people(CustomerState state);
/// The keys that the file lacks, with blanks between.
std::string lacking_in(const FileState& file, bool for_people);

}  // namespace plan
