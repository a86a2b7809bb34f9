// SPDX-License-Identifier: MIT
// What happened in some days, one by one: deals won and lost, customers won and lost, and what
// people wrote.
#pragma once

#include <vector>

#include "plan/facts/fact_filter.hpp"
#include "plan/facts/standing.hpp"

namespace plan {

/// Something that happened, and where it counts.
struct Event {
  Day day{};
  Dims dims{};
  const Record* record = nullptr;  // null: a customer lost by silence
  std::int64_t amount = 0;         // of a deal: won, the first order's; lost, the last known
};

struct Events {
  std::vector<Event> won, lost;  // deals
  std::vector<Event> customers_new, customers_lost;
  std::vector<Event> feedback, meetings;  // records of these kinds
};

/// Those of the days up to as-of, each list in order of time.
Events events(const Book& book, const Records& records, const Attribution& attribution,
              const FactFilter& filter, Span days, Day as_of);

}  // namespace plan
