// SPDX-License-Identifier: MIT
// What happened in some days, one by one: deals won and lost, customers won and lost, and what
// people wrote.
#pragma once

#include <vector>

#include "plan/facts/fact_filter.hpp"
#include "plan/facts/replay.hpp"

namespace plan {

/// Something that happened, and where it counts.
struct Event {
  Day day{};
  Dims dims{};
  const Record* record = nullptr;  // null: a customer lost by silence
  std::int64_t amount = 0;         // of a deal: won, its order's; lost, the last known; of an order
  bool has_amount = true;          // a deal lost: some amount is known
  bool owner_away = false;         // a customer lost: by silence, while its owner was on leave
};

struct Events {
  std::vector<Event> won, lost;               // deals
  std::vector<Event> handed_over, cancelled;  // deals; orders
  std::vector<Event> customers_new, customers_lost;
  std::vector<Event> feedback, meetings;  // records of these kinds
};

/// Collects the events of some days up to as-of, each list in order of time, as a listener beside
/// others. All that is handed in must outlive this.
class EventCollector : public Listener {
 public:
  EventCollector(const Facts& facts, const FactFilter& filter, Span days);
  KindSet kinds() const override;
  void take(const Record& record, const Turn& turn, const Standing& standing) override;
  void end(const Standing& standing) override;
  const Events& events() const { return found_; }

 private:
  void add_loss(const Record& record, const Standing& standing);
  void add(const Record& record, std::int64_t amount, const Standing& standing,
           std::vector<Event>& to);

  const Facts& facts_;
  const FactFilter& filter_;
  Span days_;
  Events found_{};
};

/// The same in a replay of its own.
Events events(const Facts& facts, const FactFilter& filter, Span days);

}  // namespace plan
