// SPDX-License-Identifier: MIT
#include "plan/facts/facts.hpp"

#include <algorithm>

#include "plan/book/history.hpp"
#include "plan/facts/sums_elsewhere.hpp"

namespace plan {
namespace {

using std::chrono::days;

bool tells_sales(const Book& book) {
  return std::ranges::any_of(book.history,
                             [](const HistoryLine& line) { return bool(line.sales); });
}

Day first_kept(const Book& book, const std::optional<Day>& first, Day as_of) {
  if (!first && tells_sales(book)) return as_of + days(1);
  if (!first) return period_of(as_of, Step::year, book.fiscal()).span.first;
  const Day year = period_of(*first, Step::year, book.fiscal()).span.first;
  Day kept = month_of(*first).span().first;
  Day told = year - days(1);
  bool reaches = false;
  for (const HistoryLine& line : book.history)
    if (line.period && line.period->span.last >= told && line.period->span.last < kept) {
      told = line.period->span.last;
      reaches = true;
    }
  return reaches ? told + days(1) : kept;
}

Day first_known(const Book& book, Day kept) {
  const CompanyHistory company(book);
  Month month = month_of(kept);
  while (company.knows(month + -1)) month = month + -1;
  return std::min(kept, month.span().first);
}

std::optional<Facts::Cancels> cancels_of(const Records& records, Day as_of) {
  if (!records.has(RecordKind::cancel)) return {};
  std::vector<bool> cancelled(records.order_count());
  bool any = false;
  for (const Record* record : records.in_time())
    if (record->kind == RecordKind::cancel && record->order != absent && record->day() <= as_of)
      any = cancelled[record->order] = true;
  if (!any) return {};
  Facts::Cancels made{{}, std::vector<Money>(cancelled.size())};
  for (const Record* record : records.in_time()) {
    const bool is_order = record->kind == RecordKind::order;
    const bool is_sale = is_order || record->kind == RecordKind::return_;
    if (!is_sale || record->order == absent || !cancelled[record->order])
      made.standing.push_back(record);
    else if (is_order)
      made.amounts[record->order] += record->money();
  }
  return made;
}

std::vector<RecordedWord> words_of(const SumsElsewhere* elsewhere) {
  return elsewhere ? elsewhere->words() : std::vector<RecordedWord>();
}

}  // namespace

Facts::Facts(const Book& of, const Records& done, Day today, std::span<const YearTargets> planned,
             const SumsElsewhere* sums)
    : book(of),
      records(done),
      elsewhere(sums),
      years(planned),
      as_of(today),
      workdays(of.workdays()),
      attribution(of, done, words_of(sums)),
      kept(first_kept(of, first_record(), today)),
      known(first_known(of, kept)),
      cancels_(cancels_of(done, today)) {}

std::optional<Day> Facts::first_record() const {
  return elsewhere ? elsewhere->first_day() : records.first_day();
}

Money Facts::cancelled(const Record& cancel) const {
  return cancels_ && cancel.order != absent ? cancels_->amounts[cancel.order] : Money();
}

}  // namespace plan
