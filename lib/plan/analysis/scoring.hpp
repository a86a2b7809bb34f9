// SPDX-License-Identifier: MIT
// Appraisals of a period and those before it, in one replay of the records.
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "plan/analysis/score_evidence.hpp"

namespace plan {

/// A period, its scorecard, and what has to be measured for it.
struct ScoreAsked {
  Period period{};
  Card card{};
  std::vector<MeasureRequest> requests{};
};
/// The period asked for, then the three of its kind before it.
std::vector<ScoreAsked> score_asked(const Book& book, const Period& period,
                                    const FactFilter& filter, Day as_of);

struct Scored {
  std::vector<Appraisal> appraisals;  // the period asked for first; those of which nothing is known
                                      // are left out at the end
  std::vector<Evidence> evidence;     // of the period asked for, where it is wanted
};
/// The appraisals as a part of a survey that others share. What it is made of must outlive it.
class Scoring {
 public:
  Scoring(const Facts& facts, const std::vector<ScoreAsked>& asked, bool evidence);
  /// What has to be measured, and who has to listen.
  std::vector<MeasureRequest> requests() const;
  std::vector<Listener*> listeners();
  /// Range: `of` of requests(), once the listeners have been told.
  Scored scored(std::span<Measured> of) &&;

 private:
  const Facts& facts_;
  const std::vector<ScoreAsked>& asked_;
  std::deque<Ratings> ratings_{};
  std::optional<EvidenceCollector> collector_{};
};

/// Range: `asked` of score_asked(), the facts hold what its requests need, with texts.
Scored scored(const Facts& facts, const std::vector<ScoreAsked>& asked, bool evidence);

}  // namespace plan
