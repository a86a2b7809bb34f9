// SPDX-License-Identifier: MIT
// Which of the records before a day still say how things stand as it begins: all others of their
// kinds could be left out, and whoever replays what is left would know the same from that day on.
#pragma once

#include <vector>

#include "plan/book/book.hpp"
#include "plan/records/opening.hpp"
#include "plan/records/records.hpp"

namespace plan {

/// With all that they name: the records of the same deals and orders, of what is owed only where
/// somebody asks more than whose it is (LiveRecord::of). One may be named several times, once with
/// what is left of it. Range: all before the day are there but for what Past::without_effect says,
/// and of contacts the latest of each rep with each customer.
LiveRecords live_on(const Book& book, const Records& records, Day day);

}  // namespace plan
