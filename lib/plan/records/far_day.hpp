// SPDX-License-Identifier: MIT
// Whether a record's day is one that nobody will have meant: the year mistyped, so that it lies
// where the book has nothing. Files and plan log ask the same.
#pragma once

#include <optional>

#include "plan/book/book.hpp"

namespace plan {

class BookDays {
 public:
  explicit BookDays(const Book& book);
  /// What is doubtful about the day; empty: nothing. A record of more than a year after as-of; one
  /// after as-of, or of more than a year before it, that lies outside the days which the book
  /// speaks of: history, the years that it plans, and the one before the first of them, which they
  /// are compared with. A book of neither speaks of all days.
  Said doubt(Day day, Day as_of) const;

 private:
  std::optional<Span> spoken_of_;
};

/// How far ahead a day may be meant: 5 years; of what may hold for a working life 30, and for ever
/// from 2099 on, as some write.
enum class Term { near, lifelong };
/// What is doubtful about a day that is said under a key on another day: it lies too far after it;
/// or over a year before it, as no day does that something is to end by. Empty: nothing.
Said doubt_ahead(std::string_view key, Day day, Day said_on, Term term);
Said doubt_behind(std::string_view key, Day day, Day said_on);

/// The code and the hint of such a day.
inline constexpr const char* far_day_code = "date-far";
inline constexpr std::string_view far_day_hint = "mend the year of the date, or plan that year";

}  // namespace plan
