// SPDX-License-Identifier: MIT
// The open deals of a day and what presses in them: how long they stand, whom nobody calls, which
// steps were skipped. Sums by stage are the report's.
#pragma once

#include <optional>
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

/// Collects the skips of all open deals, and those of others within a period, as a listener beside
/// others. All that is handed in must outlive this.
class SkipCollector : public Listener {
 public:
  SkipCollector(const Facts& facts, const FactFilter& filter, Span period);
  KindSet kinds() const override;
  void take(const Record& record, const Turn& turn, const Standing& standing) override;
  void end(const Standing& standing) override;

  const std::vector<SkippedStage>& skipped() const { return skipped_; }
  std::int64_t straight() const { return straight_; }

 private:
  const Facts& facts_;
  const FactFilter& filter_;
  Span period_;
  std::vector<SkippedStage> skipped_{};
  std::int64_t straight_ = 0;
};

struct Pipeline {
  std::vector<OpenDeal> open;         // by stage, those without last; then by close, then by name
  std::vector<SkippedStage> skipped;  // of open deals, and those within the period; in time
  std::int64_t straight = 0;  // deals won in the period, with stages left, from where they began
  std::optional<Standing> standing{};  // what it rests on, where it was replayed by itself
};

/// How the deals stand on as-of: `standing` and `skips` are of one replay up to it, `filter` is
/// theirs. Facts and standing must outlive it.
Pipeline pipeline_of(const Facts& facts, const Standing& standing, const FactFilter& filter,
                     const SkipCollector& skips);
/// The same in a replay of its own.
Pipeline pipeline_of(const Facts& facts, const FactFilter& filter, Span period);

/// The open deals that the filter lets in on as-of, in the order of their first record.
std::vector<OpenDeal> open_deals(const Facts& facts, const Standing& standing,
                                 const FactFilter& filter);

}  // namespace plan
