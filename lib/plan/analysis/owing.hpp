// SPDX-License-Identifier: MIT
// What a customer owes on a day, by how old it is: of the account that facts/receivables.hpp keeps.
#pragma once

#include <array>
#include <optional>

#include "plan/facts/receivables.hpp"

namespace plan {

/// Minor units. What was paid ahead is a total under 0, and nothing else.
struct Owing {
  std::int64_t total = 0, overdue = 0;
  /// Of lines of orders that are up to 30, 60, 90 days old, and older.
  std::array<std::int64_t, 4> by_age{};
  std::optional<Day> oldest{};          // the first order not paid
  std::optional<std::int64_t> terms{};  // days; none: nothing can be late
  bool is_none() const { return total == 0 && !oldest; }
};

/// Of a customer of the book; `absent`: of what names no customer.
Owing owing_of(const Receivables& receivables, const Book& book, Index customer, Day day);

}  // namespace plan
