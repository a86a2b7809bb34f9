// SPDX-License-Identifier: MIT
// What each day of a fiscal year weighs within its month: working days, calendar days, or weekdays'
// weights of the book's own.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "plan/book/book.hpp"

namespace plan {

class DayWeights {
 public:
  /// Errors: weights-too-fine, when weekdays' weights need more than 15 digits.
  DayWeights(const Book& book, const Year& year, Diagnostics& findings);

  const Span& span() const { return span_; }
  Month first() const { return first_; }
  Month month(int index) const { return first_ + index; }
  /// The weight of one day. A month whose days all weigh 0 counts each calendar day as 1.
  std::int64_t operator[](Day day) const { return reached_[at(day) + 1] - reached_[at(day)]; }
  /// The sum over a stretch of the year's days; 0 when it is empty.
  std::int64_t weight(Span days) const;
  /// The sum over a whole month (0 to 11), above 0.
  std::int64_t month_weight(int index) const { return weight(month(index).span()); }
  /// Working days of the month, whatever the rule: what learned seasons are evened out by.
  int workdays(int index) const { return workdays_[static_cast<std::size_t>(index)]; }

 private:
  std::size_t at(Day day) const { return static_cast<std::size_t>((day - span_.first).count()); }

  Span span_;
  Month first_;
  std::vector<std::int64_t> reached_;  // running totals; one more than there are days
  std::array<int, 12> workdays_{};
};

}  // namespace plan
