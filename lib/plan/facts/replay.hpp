// SPDX-License-Identifier: MIT
// The one way through the records: in order of time, with how deals, customers, tasks and requests
// stand after each. What is made of them is the listeners'. (Sums that need no past:
// count_own.hpp.)
#pragma once

#include <span>

#include "plan/facts/facts.hpp"
#include "plan/facts/standing.hpp"
#include "plan/records/kind_set.hpp"

namespace plan {

/// Somebody who makes something of the records as they go by, beside others.
class Listener {
 public:
  virtual ~Listener() = default;
  /// The kinds of records that it is told of.
  virtual KindSet kinds() const { return every_kind; }
  virtual void take(const Record& record, const Turn& turn, const Standing& standing) = 0;
  /// Told before the first record of each day, and once after the last record.
  virtual void before(Day day, const Standing& standing);
  /// How all stands in the end.
  virtual void end(const Standing& standing);
};

/// One replay for all of them, up to and with the day. Returns how all stands at its end. Range:
/// the records hold all days up to it (asserted).
Standing replay(const Facts& facts, Day until, std::span<Listener* const> listeners);

/// The same for one alone: calls visit(record, turn, standing) after each record.
template <class Visit>
Standing replay(const Facts& facts, Day until, Visit visit) {
  class Alone : public Listener {
   public:
    explicit Alone(Visit& visit) : visit_(visit) {}
    void take(const Record& record, const Turn& turn, const Standing& standing) override {
      visit_(record, turn, standing);
    }

   private:
    Visit& visit_;
  };
  Alone alone(visit);
  Listener* const listeners[] = {&alone};
  return replay(facts, until, std::span<Listener* const>(listeners));
}

}  // namespace plan
