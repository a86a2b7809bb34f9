// SPDX-License-Identifier: MIT
// Records from the text of an activity file, without a disk: for tests of what stands on them.
#pragma once

#include <string_view>

#include "plan/records/records.hpp"

namespace plan {

/// The records of the text, settled as all of the book's. Throws std::runtime_error with the first
/// finding.
Records records_from(const Book& book, std::string_view yaml);

}  // namespace plan
