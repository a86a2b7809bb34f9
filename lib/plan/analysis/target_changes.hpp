// SPDX-License-Identifier: MIT
// What two books make of a year's target differently: who gains or loses how much in which month,
// and by which rule. Splits both, and the first once more for each rule that it takes over from the
// second, one after the other: so that what the rules do adds up to the whole.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "plan/split/split.hpp"

namespace plan {

/// A book and what it takes to split its year.
struct PlannedSide {
  const Book* book = nullptr;       // never null
  const Year* year = nullptr;       // null: it has no such year, or no target for it
  const PastSales* past = nullptr;  // for a learned season; null: history alone
};

/// What a change can come from, in the order in which they are taken over.
enum class TargetRule { people, target, calendar, season, shares, pins };
inline constexpr std::size_t target_rules = 6;
/// English, shown through tr().
std::string_view to_string(TargetRule rule);

/// What a rule does to the year's target of each who is concerned. Several, where the book between
/// them cannot be split.
struct RuleEffect {
  std::vector<TargetRule> rules{};
  Money company{};
  std::vector<std::pair<std::string, Money>> reps{};  // ids, ascending; none is 0
};

/// A rep's or, with an empty id, the company's months.
struct MonthsOfTarget {
  std::string rep{};
  std::array<Money, 12> before{}, after{};
  Money total_before() const;
  Money total_after() const;
};

struct TargetChanges {
  int year = 0;
  Month first{};  // of the twelve
  MonthsOfTarget company{};
  std::vector<MonthsOfTarget> reps{};  // those whose months differ, ascending by id
  std::vector<RuleEffect> rules{};     // those that do something
  bool differs() const;
};

/// A side without the year counts as one whose targets are all 0. Errors: those of split(), of each
/// book as it is; the figures are then not to be used. Range: books of one currency, whose fiscal
/// years are the same.
TargetChanges target_changes(const PlannedSide& before, const PlannedSide& after,
                             Diagnostics& of_before, Diagnostics& of_after);

}  // namespace plan
