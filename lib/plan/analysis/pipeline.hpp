// SPDX-License-Identifier: MIT
// The open deals of a day and what presses in them: how long they stand, whom nobody calls, which
// steps were skipped. Sums by stage are the report's.
#pragma once

#include <vector>

#include "plan/facts/fact_filter.hpp"
#include "plan/facts/replay.hpp"

namespace plan {

/// An open deal at the end of a day.
struct OpenDeal {
  const Deal* deal = nullptr;
  Dims dims{};                      // its lead's; rep, team and stage are those of the day
  Money weighted;                   // amount x the stage's probability
  const Record* contact = nullptr;  // Standing::last_contact()
  std::int64_t days_in_stage = 0, age = 0, days_since_contact = 0;
  bool close_passed = false;   // it was expected to close before
  bool not_contacted = false;  // not within follow-up-within
};

/// A record that takes its deal over a stage. A lead may begin at any, and back is no skip.
struct SkippedStage {
  static constexpr std::uint16_t won = UINT16_MAX;

  const Record* record = nullptr;
  Index deal = absent;     // its name
  Dims dims{};             // the record's
  std::uint16_t from = 0;  // stages of the book
  std::uint16_t to = 0;    // or `won`, by an order
};

struct Pipeline {
  Standing standing;
  std::vector<OpenDeal> open;         // by stage, those without last; then by close, then by name
  std::vector<SkippedStage> skipped;  // of open deals, and those within the period; in time
  std::int64_t straight = 0;  // deals won in the period, with stages left, from where they began
};

/// How the deals stand on as-of. The facts must outlive it.
Pipeline pipeline_of(const Facts& facts, const FactFilter& filter, Span period);

/// The open deals that the filter lets in on as-of, in the order of their first record.
std::vector<OpenDeal> open_deals(const Facts& facts, const Standing& standing,
                                 const FactFilter& filter);

}  // namespace plan
