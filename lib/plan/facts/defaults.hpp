// SPDX-License-Identifier: MIT
// The book's habits, with what holds where it says nothing: the key table's defaults.
#pragma once

#include "plan/book/book.hpp"

namespace plan {

/// Days without an order after which a customer counts as lost.
inline std::int64_t dormant_after(const Book& book) {
  return book.profile.dormant_after.value_or(180);
}
/// Days within which a deal or customer should be contacted.
inline std::int64_t follow_up_within(const Book& book) {
  return book.profile.follow_up_within.value_or(14);
}
/// Working days within which a request should be answered.
inline std::int64_t respond_within(const Book& book) {
  return book.profile.respond_within.value_or(3);
}

}  // namespace plan
