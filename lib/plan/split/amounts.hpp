// SPDX-License-Identifier: MIT
// What a year's plan fixes, in whole units of `round`: its target, revisions and pins, as stated or
// raised by a factor (quota, tiers).
#pragma once

#include <cstdint>
#include <vector>

#include "plan/book/book.hpp"

namespace plan {

/// An amount fixed for months `first` to `last` (0 to 11, both in) of the fiscal year.
struct Fixed {
  const Pin* pin = nullptr;  // null: the year's target or a revision's
  int first = 0;
  int last = 11;
  std::int64_t units = 0;
  Place at{};            // of the amount in the book
  bool follows = false;  // a month that is the sum of its pins (follow.hpp); `pin` is around it
};

struct Revised {
  int from = 0;
  Fixed target;
};

struct Amounts {
  std::int64_t minor = 1;  // amounts kept by the book (Money) in a minor unit of its currency
  std::int64_t unit = 1;   // the same in one unit of `round`
  Fixed target;
  std::vector<Revised> revisions;  // ascending
  std::vector<Fixed> pins;         // of company, teams and reps; outer before inner within a row
  std::vector<Fixed> products;     // product pins, in minor units, likewise
};

/// Whether what the target, revisions and pins are raised to is within amounts.
/// Errors: amount-overflow, at what raises them.
bool fits_amounts(const Year& year, const Rate& factor, Diagnostics& findings);

/// Raised amounts go down to a whole unit; a pin that is filled by inner ones of its row is their
/// sum. Range: the year has a target, and fits_amounts().
Amounts amounts_of(const Book& book, const Year& year, const Rate& factor);

/// The pins of one row, in order: outer before inner. Company: all three ids empty.
bool same_row(const Pin& a, const Pin& b);

}  // namespace plan
