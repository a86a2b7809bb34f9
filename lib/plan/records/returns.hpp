// SPDX-License-Identifier: MIT
// What returns take back: in the book's currency, by the rate of their order, and no more than was
// sold. A part of Records::settle.
#pragma once

#include <span>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/records/book_ids.hpp"
#include "plan/records/order_numbers.hpp"

namespace plan {

class Returns {
 public:
  /// `returned`: the numbers that returns name, or more. All must outlive this.
  Returns(const Names& names, std::span<const Index> returned, const BookIds& ids,
          Diagnostics& findings);

  /// Comes to know a line of an order, in order of time.
  void add(const Record& line) { sums_.order(line); }
  /// Turns the return's amounts that wait for the rate of the order's day (null: of its own), and
  /// takes them off the order. False: with an error. Errors: amount-overflow, returned-too-much.
  bool take(Record& record, const Record* order);

 private:
  bool leaves_enough(const Record& record, const Record& order);
  bool exchange(const Record& record, std::int64_t& amount, std::uint8_t& currency, Day day) const;

  const Names& names_;
  const BookIds& ids_;
  Diagnostics& findings_;
  std::vector<const Currency*> currencies_;
  ReturnedSums sums_;
};

}  // namespace plan
