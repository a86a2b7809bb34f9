// SPDX-License-Identifier: MIT
// What records say of each other. A part of Records::settle.
#pragma once

#include <cstddef>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/records/book_ids.hpp"
#include "plan/records/record.hpp"

namespace plan {

struct CheckedRecords {
  std::size_t refused = 0;  // taken out
  std::size_t orders = 0;   // of a number, as Record::order counts them
};

/// Judges the records, in order of time, takes those with an error out of the list, finds
/// the orders that they belong to (order_numbers.hpp) and turns amounts that wait for their order's
/// rate. `whole`: absent else was ever recorded.
/// `complete`: no record was left out before, so that what is missing is the book's own lack.
/// Errors: see Records::settle.
CheckedRecords check_records(std::vector<Record*>& records, const Names& names, const BookIds& ids,
                             bool whole, bool complete, Diagnostics& findings);

}  // namespace plan
