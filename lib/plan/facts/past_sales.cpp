// SPDX-License-Identifier: MIT
#include "plan/facts/past_sales.hpp"

namespace plan {

PastSales past_sales(const Records& records) {
  PastSales sales;
  const auto& all = records.in_time();
  if (all.empty()) return sales;
  const Month last = month_of(all.back()->day());
  for (Month month = month_of(all.front()->day()); month <= last; month = month + 1)
    sales[month] = Money();
  for (const Record* record : all) {
    if (record->kind == RecordKind::order) sales[month_of(record->day())] += record->money();
    if (record->kind == RecordKind::return_) sales[month_of(record->day())] -= record->money();
  }
  return sales;
}

}  // namespace plan
