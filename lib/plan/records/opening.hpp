// SPDX-License-Identifier: MIT
// How things stood as a month began, where of the records before it only those are there by which
// that is known. What was paid is told here, as is what was sold before; of an order that is there
// for what is owed alone, its deal and its other lines may not be.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "plan/records/past.hpp"
#include "plan/records/record.hpp"

namespace plan {

/// A record without which it would not be known how things stand as the day begins.
struct LiveRecord {
  const Record* record = nullptr;
  Owed of = Owed::nothing;  // else needed by those alone who ask what of this is owed
  std::int64_t left = 0;    // as LeftOver::minor
};

/// What is left of a record's amount as the day begins: to pay, or under 0 paid ahead.
struct LeftOver {
  Place of{};
  std::int64_t minor = 0;  // units
};

/// What a person's records of a month come to.
struct MonthSales {
  std::int32_t day_number = 0;  // the month's first
  Index rep = absent;
  std::int64_t ordered = 0, returned = 0;  // minor units
};

struct LiveRecords {
  std::vector<LiveRecord> live{};
  std::vector<MonthSales> sold{};
};

struct Opening {
  Day day{};
  Owed owed = Owed::all;           // what can be told of what is owed
  std::vector<LeftOver> left{};    // by place; nothing is left of others
  std::vector<MonthSales> sold{};  // before the day, cancelled orders left out

  std::int64_t left_of(const Record& record) const {
    const auto found = std::ranges::lower_bound(left, record.at, {}, &LeftOver::of);
    return found != left.end() && found->of == record.at ? found->minor : 0;
  }
};

}  // namespace plan
