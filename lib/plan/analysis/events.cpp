// SPDX-License-Identifier: MIT
#include "plan/analysis/events.hpp"

#include <algorithm>

#include "plan/facts/duties.hpp"

namespace plan {

EventCollector::EventCollector(const Facts& facts, const FactFilter& filter, Span days)
    : facts_(facts), filter_(filter), days_(common(days, {days.first, facts.as_of})) {}

KindSet EventCollector::kinds() const {
  return kind_bit(RecordKind::order) | kind_bit(RecordKind::lost) | kind_bit(RecordKind::feedback) |
         kind_bit(RecordKind::meeting) | kind_bit(RecordKind::handover) |
         kind_bit(RecordKind::cancel);
}

void EventCollector::take(const Record& record, const Turn& turn, const Standing& standing) {
  if (!days_.contains(record.day())) return;
  if (turn.won) add(record, record.amount, standing, found_.won);
  if (turn.lost) add_loss(record, standing);
  if (record.kind == RecordKind::handover) add(record, 0, standing, found_.handed_over);
  if (record.kind == RecordKind::cancel)
    add(record, facts_.cancelled(record).minor(), standing, found_.cancelled);
  if (record.kind == RecordKind::feedback) add(record, 0, standing, found_.feedback);
  if (record.kind == RecordKind::meeting) add(record, 0, standing, found_.meetings);
}

void EventCollector::add(const Record& record, std::int64_t amount, const Standing& standing,
                         std::vector<Event>& to) {
  const Dims dims = facts_.attribution.dims(record, standing);
  if (filter_.admits(dims)) to.push_back({record.day(), dims, &record, amount});
}

void EventCollector::add_loss(const Record& record, const Standing& standing) {
  const Deal& deal = *standing.deal_of(record);
  const std::size_t before = found_.lost.size();
  add(record, deal.amount, standing, found_.lost);
  if (found_.lost.size() > before) found_.lost.back().has_amount = deal.has_amount;
}

void EventCollector::end(const Standing& standing) {
  // lines of the order may come later
  for (Event& win : found_.won) win.amount = standing.won_amount(*standing.deal_of(*win.record));
  for (Index place = 0; place < standing.customers().size(); ++place) {
    const Record* record = new_by(facts_.book.customers[place], standing.customers()[place]);
    if (record && days_.contains(record->day())) add(*record, 0, standing, found_.customers_new);
  }
  for (const Loss& loss : standing.losses()) {
    if (!days_.contains(loss.day())) continue;
    const Dims dims = facts_.attribution.dims(loss);
    if (!filter_.admits(dims)) continue;
    Event& event = found_.customers_lost.emplace_back(Event{loss.day(), dims, loss.record});
    event.owner_away = is_owner_away(facts_, loss);
  }
  std::ranges::stable_sort(found_.customers_new, {}, &Event::day);
  std::ranges::stable_sort(found_.customers_lost, {}, &Event::day);
}

Events events(const Facts& facts, const FactFilter& filter, Span days) {
  EventCollector collector(facts, filter, days);
  Listener* const listeners[] = {&collector};
  replay(facts, facts.as_of, std::span<Listener* const>(listeners));
  return collector.events();
}

}  // namespace plan
