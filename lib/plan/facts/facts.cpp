// SPDX-License-Identifier: MIT
#include "plan/facts/facts.hpp"

#include <algorithm>

namespace plan {
namespace {

Span known_days(const Book& book, const Records& records) {
  Span known{last_day(), first_day()};
  const auto tells = [&](const Span& days) {
    known = {std::min(known.first, days.first), std::max(known.last, days.last)};
  };
  for (const HistoryLine& line : book.history)
    if (line.period) tells(line.period->span);
  const auto& all = records.in_time();
  if (!all.empty()) tells({all.front()->day(), all.back()->day()});
  return known;
}

std::optional<std::vector<const Record*>> standing_records(const Records& records, Day as_of) {
  std::vector<bool> cancelled(records.order_count());
  bool any = false;
  for (const Record* record : records.in_time())
    if (record->kind == RecordKind::cancel && record->order != absent && record->day() <= as_of)
      any = cancelled[record->order] = true;
  if (!any) return {};
  std::vector<const Record*> kept = records.in_time();
  std::erase_if(kept, [&](const Record* record) {
    const bool is_sale = record->kind == RecordKind::order || record->kind == RecordKind::return_;
    return is_sale && record->order != absent && cancelled[record->order];
  });
  return kept;
}

}  // namespace

Facts::Facts(const Book& of, const Records& done, Day today, std::span<const YearTargets> planned)
    : book(of),
      records(done),
      years(planned),
      as_of(today),
      workdays(of.workdays()),
      attribution(of, done),
      known(known_days(of, done)),
      without_cancelled_(standing_records(done, today)) {}

}  // namespace plan
