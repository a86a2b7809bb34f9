// SPDX-License-Identifier: MIT
#include "plan/facts/replay.hpp"

#include <array>
#include <cassert>
#include <vector>

#include "plan/records/fetch.hpp"

namespace plan {

void Listener::before(Day, const Standing&) {}
void Listener::end(const Standing&) {}

Standing replay(const Facts& facts, Day until, std::span<Listener* const> listeners) {
  std::array<std::vector<Listener*>, most_kinds> told;
  for (Listener* listener : listeners)
    for (std::size_t kind = 0; kind < most_kinds; ++kind)
      if (listener->kinds() & kind_bit(static_cast<RecordKind>(kind)))
        told[kind].push_back(listener);
  assert(facts.records.covers({first_day(), until}));
  Standing standing(facts.book, facts.records);
  std::int32_t today = INT32_MIN;
  const auto begin = [&](Day day) {
    for (Listener* listener : listeners) listener->before(day, standing);
  };
  const auto& records = facts.in_time();
  for (std::size_t i = 0; i < records.size(); ++i) {
    const Record* record = records[i];
    fetch_ahead(records, i);
    if (record->day() > until) break;
    if (record->day_number != today) {
      today = record->day_number;
      begin(record->day());
    }
    const Turn turn = standing.take(*record);
    for (Listener* listener : told[static_cast<std::size_t>(record->kind)])
      listener->take(*record, turn, standing);
  }
  begin(last_day());
  standing.close(until);
  for (Listener* listener : listeners) listener->end(standing);
  return standing;
}

}  // namespace plan
