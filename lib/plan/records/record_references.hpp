// SPDX-License-Identifier: MIT
// What records say of each other. A part of Records::settle.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/records/book_ids.hpp"
#include "plan/records/record.hpp"

namespace plan {

struct CheckedRecords {
  std::size_t refused = 0;  // taken out
  std::size_t orders = 0;   // of a number, as Record::order counts them
  bool aside_are_sound = true;
};

/// What is known of the records as a whole.
struct RecordsKnown {
  const Names& names;
  std::span<const Index> returned;  // the numbers that returns name, or more
  bool whole = false;               // what is not here was never recorded
  bool complete =
      false;  // none was left out before, so that what is missing is the book's own lack
};

/// Finds the orders of records that are known to be sound, in order of time, and turns amounts as
/// check_records() does. Errors: amount-overflow, returned-too-much, where it was not known after
/// all.
CheckedRecords find_orders(std::vector<Record*>& records, const RecordsKnown& known,
                           const BookIds& ids, Diagnostics& findings);

/// Judges the records, in order of time, takes those with an error out of the list, finds
/// the orders that they belong to (order_numbers.hpp) and turns amounts that wait for their order's
/// rate. Of those set aside, in any order, it is only found out whether something may be wrong.
/// Errors: see Records::settle.
CheckedRecords check_records(std::vector<Record*>& records, std::span<const AsideRecord> aside,
                             const RecordsKnown& known, const BookIds& ids, Diagnostics& findings);

}  // namespace plan
