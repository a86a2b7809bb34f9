// SPDX-License-Identifier: MIT
// What records say of each other. A part of Records::settle.
#pragma once

#include <cstddef>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/records/book_ids.hpp"
#include "plan/records/record.hpp"

namespace plan {

/// Judges the records, in order of time, takes those with an error out of the list and turns
/// amounts that wait for their order's rate. `whole`: absent else was ever recorded.
/// `complete`: no record was left out before, so that what is missing is the book's own lack.
/// The number taken out. Errors: see Records::settle.
std::size_t check_records(std::vector<Record*>& records, const Names& names, const BookIds& ids,
                          bool whole, bool complete, Diagnostics& findings);

}  // namespace plan
