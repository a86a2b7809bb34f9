// SPDX-License-Identifier: MIT
#include "plan/facts/past_sales.hpp"

#include <algorithm>
#include <iterator>

namespace plan {

PastSales past_sales(const Records& records, Span days) {
  PastSales sales;
  const auto& all = records.in_time();
  std::vector<bool> cancelled(records.order_count());
  for (const Record* record : all)
    if (record->kind == RecordKind::cancel && record->order != absent)
      cancelled[record->order] = true;
  const auto first = std::ranges::lower_bound(all, days.first, {}, &Record::day);
  const auto end = std::ranges::upper_bound(first, all.end(), days.last, {}, &Record::day);
  if (first == end) return sales;
  const Month last = month_of((*std::prev(end))->day());
  for (Month month = month_of((*first)->day()); month <= last; month = month + 1)
    sales[month] = Money();
  for (auto at = first; at != end; ++at) {
    const Record& record = **at;
    if (record.order != absent && cancelled[record.order]) continue;
    if (record.kind == RecordKind::order) sales[month_of(record.day())] += record.money();
    if (record.kind == RecordKind::return_) sales[month_of(record.day())] -= record.money();
  }
  return sales;
}

}  // namespace plan
