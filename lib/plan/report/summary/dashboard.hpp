// SPDX-License-Identifier: MIT
// The dashboard: a summary with the reports that stand around it, each a part of its own; for
// machines its key figures alone. It takes part in the summary's replay.
#pragma once

#include <span>
#include <vector>

#include "plan/analysis/customers.hpp"
#include "plan/analysis/due.hpp"
#include "plan/report/summary/summary_report.hpp"

namespace plan {

/// The measures that it asks for, the coverage last.
std::vector<MeasureRequest> dashboard_needs(const SummaryRequest& request);

class Dashboard {
 public:
  /// Both must outlive this. Range: the request says what stands around it.
  Dashboard(const Facts& facts, const SummaryRequest& request);
  /// Who listens to the replay that answers dashboard_needs(), and what they have counted there.
  std::vector<Listener*> listeners();
  std::vector<CountRequest> counts() const;

  /// What came of that replay.
  struct Answers {
    std::span<Measured> measured;
    std::vector<Tally> tallies;
    const Standing& standing;
    const Due& due;
  };
  /// Adds how the month stands, the open deals, what is due, and the customers; the coverage and
  /// what is due join the key figures, and the summary's own tables stand in chapters. Where it is
  /// no dashboard, these two key figures are all.
  void add_to(Document& document, Answers answers) const;

 private:
  void add_parts(Document& document, Answers& answers) const;

  const Facts& facts_;
  const SummaryRequest& request_;
  SkipCollector skips_;
  CustomerCounting customers_;
};

}  // namespace plan
