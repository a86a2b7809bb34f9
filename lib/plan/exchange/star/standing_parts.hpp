// SPDX-License-Identifier: MIT
// What one thing that stands comes to on a day, and when that changes without a record: a deal, a
// customer. What customers owe is owed_accounts.hpp's. A part of star_standing.
#pragma once

#include <array>
#include <vector>

#include "plan/facts/facts.hpp"
#include "plan/facts/tally.hpp"

namespace plan {

/// The last three stand for others: the deals of a customer; they and the customer, after a
/// contact; all deals and customers.
enum class StandingKind : std::uint8_t { deal, customer, account, deals_of, met, people };

/// A place in Standing::deals() or book.customers; behind the last customer is the account of none.
struct StandingThing {
  StandingKind kind{};
  Index place = absent;
  auto operator<=>(const StandingThing&) const = default;
};

/// What it comes to in one place on the axes.
struct StandingPart {
  Dims places{};
  std::int32_t due = 0;  // when a deal is expected to close, day number; 0: not known
  std::array<std::int64_t, 4> values{};

  bool is_before(const StandingPart& other) const {
    return places != other.places ? places < other.places : due < other.due;
  }
};
using StandingParts = std::vector<StandingPart>;

struct StandingNow {
  StandingParts parts;       // in order, no two in one place
  std::vector<Day> changes;  // from when on something is too long ago, perhaps
};

/// Range: a deal or a customer; after all records of the day.
StandingNow standing_parts(const Facts& facts, const Standing& standing, const StandingThing& thing,
                           Day day);
/// What the values of the part are of; of Sum::end nothing.
const std::array<Sum, 4>& sums_of_parts(StandingKind kind, const StandingPart& part);

}  // namespace plan
