// SPDX-License-Identifier: MIT
#include "plan/analysis/score_evidence.hpp"

#include <algorithm>

#include "plan/facts/count_own.hpp"

namespace plan {

EvidenceCollector::EvidenceCollector(const Facts& facts, const Card& card, const FactFilter& filter,
                                     Span days)
    : facts_(facts),
      card_(card),
      filter_(filter),
      days_(common(days, {first_day(), facts.as_of})) {}

std::vector<std::size_t> EvidenceCollector::items_with(SumSet sums) const {
  std::vector<std::size_t> items;
  for (std::size_t i = 0; i < card_.items.size(); ++i)
    if (card_.items[i].measure && (card_.items[i].measure->needs & sums) != 0) items.push_back(i);
  return items;
}

/// What a record adds to by itself, and what it turned.
std::vector<std::size_t> EvidenceCollector::items_of(const Record& record, const Turn& turn) const {
  SumSet sums = sums_of(record.kind);
  const auto only_if = [&](bool counts, SumSet of) {
    if (!counts) sums &= ~of;
  };
  only_if(turn.won, (Sum::won | Sum::won_amount) | Sum::cycle_days | Sum::cycles);
  only_if(turn.had_ordered, set_of(Sum::visits_existing));
  only_if(turn.lost, (Sum::lost | Sum::lost_amount) | Sum::lost_without_amount);
  switch (record.kind) {
    case RecordKind::report: sums = set_of(Sum::reports_done); break;
    case RecordKind::task_done: sums = set_of(Sum::tasks_done); break;
    case RecordKind::response: sums = set_of(Sum::requests_done); break;
    default: break;
  }
  std::vector<std::size_t> items = items_with(sums);
  if (record.kind != RecordKind::rating || is_of_oneself(record, facts_)) return items;
  const std::string& rated = facts_.records.text(record, RecordKey::item);
  for (std::size_t i = 0; i < card_.items.size(); ++i)
    if (!card_.items[i].measure && card_.items[i].rating == rated) items.push_back(i);
  return items;
}

void EvidenceCollector::add(Evidence one) {
  if (one.rep == absent || one.items.empty() || !days_.contains(one.day)) return;
  if (filter_.admits(facts_.attribution.dims(one.rep, one.day))) found_.push_back(std::move(one));
}

void EvidenceCollector::take(const Record& record, const Turn& turn, const Standing& standing) {
  if (days_.contains(record.day()))
    add({record.rep, record.day(), &record, nullptr, standing.customer_of(record),
         items_of(record, turn)});
}

void EvidenceCollector::end(const Standing& standing) {
  for (Index place = 0; place < standing.customers().size(); ++place)
    if (const Record* record = new_by(facts_.book.customers[place], standing.customers()[place]))
      add({record->rep, record->day(), record, nullptr, place,
           items_with(set_of(Sum::customers_new))});
  for (const Loss& loss : standing.losses())
    add({at(facts_.attribution.dims(loss), Axis::rep), loss.day(), loss.record, nullptr,
         loss.customer, items_with(set_of(Sum::customers_lost))});
  for (const ReportOwed& owed : reports_owed(facts_, days_))
    if (!owed.handed && owed.due < facts_.as_of)
      add({at(dims_of_duty(facts_, owed), Axis::rep), owed.due, nullptr, owed.duty, absent,
           items_with(set_of(Sum::reports_due))});
  for (const Errand& task : standing.tasks())
    if (task.given->until_number != 0 && (!task.done || task.done->day() > task.given->until()) &&
        task.given->until() < facts_.as_of)
      add({task.given->rep, task.given->until(), task.given, nullptr, absent,
           items_with(set_of(Sum::tasks_due))});
}

std::vector<Evidence> EvidenceCollector::found() && {
  std::ranges::stable_sort(found_, {},
                           [](const Evidence& one) { return std::pair(one.rep, one.day); });
  return std::move(found_);
}

}  // namespace plan
