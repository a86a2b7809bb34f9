// SPDX-License-Identifier: MIT
// Activities as a season is learned from them.
#pragma once

#include "plan/records/records.hpp"
#include "plan/split/season.hpp"

namespace plan {

/// Net sales of each month of the days, from that of the first record to that of the last: orders
/// less returns, each by its own date.
PastSales past_sales(const Records& records, Span days = {first_day(), last_day()});

}  // namespace plan
