// SPDX-License-Identifier: MIT
// The records that an appraisal rests on, and what was due and not done.
#pragma once

#include <vector>

#include "plan/analysis/score.hpp"
#include "plan/facts/duties.hpp"

namespace plan {

/// One thing behind some items of a person's card.
struct Evidence {
  Index rep = absent;
  Day day{};
  const Record* record = nullptr;    // null: a customer lost by silence, or a report owed
  const ReportDuty* owed = nullptr;  // not handed in by the day
  Index customer = absent;
  std::vector<std::size_t> items{};  // places on the card
};

/// Collects them beside others in one replay. All that is handed in must outlive this.
class EvidenceCollector : public Listener {
 public:
  EvidenceCollector(const Facts& facts, const Card& card, const FactFilter& filter, Span days);
  void take(const Record& record, const Turn& turn, const Standing& standing) override;
  void end(const Standing& standing) override;
  /// By person, then day.
  std::vector<Evidence> found() &&;

 private:
  std::vector<std::size_t> items_of(const Record& record, const Turn& turn) const;
  std::vector<std::size_t> items_with(SumSet sums) const;
  void add(Evidence one);

  const Facts& facts_;
  const Card& card_;
  const FactFilter& filter_;
  Span days_;
  std::vector<Evidence> found_{};
};

}  // namespace plan
