// SPDX-License-Identifier: MIT
// What somebody needs of records that are dated on other days than those that he looks at. Who asks
// may be given more.
#pragma once

#include <algorithm>
#include <cstdint>

#include "plan/base/date.hpp"
#include "plan/records/kind_set.hpp"

namespace plan {

/// Of which orders somebody asks what is left to pay.
enum class Owed : std::uint8_t {
  nothing,
  with_terms,   // of customers with terms, and no more than whose they are
  by_customer,  // of all customers, as above
  all,          // with all that is known of the orders
};

struct Past {
  enum class How : std::uint8_t {
    none,
    linked,    // those of the same deals, orders, requests and tasks, whenever they are
    standing,  // all by which it is known how things stand on the first of the days
    all,
  };
  How how = How::none;
  // of kinds of how things stand
  KindSet without_effect = 0;  // what they did is over
  KindSet latest_alone = 0;    // the latest of a rep's with a customer says all
  KindSet while_open = 0;      // over with the deal or the order, once that is closed and paid
  Day seen_from = last_day();  // the first day on which those of while_open are looked at even so
  // before it the latest contacts say all, on the days too, but where deals were handed over
  Day contacts_from = first_day();
  Owed owed = Owed::all;

  /// Whether what is read for the other is enough for this, the days apart. Range: how is no more.
  bool is_within(const Past& other) const {
    if (other.how != How::standing) return true;
    return contacts_from >= other.contacts_from &&
           (how != How::standing || (seen_from >= other.seen_from && owed <= other.owed));
  }
  /// What is enough for both.
  Past with(const Past& other) const {
    Past both = how < other.how ? other : *this;
    both.contacts_from = std::min(contacts_from, other.contacts_from);
    if (how == How::standing && other.how == How::standing) {
      both.seen_from = std::min(seen_from, other.seen_from);
      both.owed = std::max(owed, other.owed);
    }
    return both;
  }
};

}  // namespace plan
