// SPDX-License-Identifier: MIT
// The report of plan score: the ranking, the grades of the periods before, what each item came to,
// with sheets that a person signs, and the records behind them.
#pragma once

#include <vector>

#include "plan/analysis/score.hpp"
#include "plan/analysis/score_evidence.hpp"
#include "plan/document/document.hpp"

namespace plan {

struct ScoreView {
  bool sheets = false;  // a page for each person, to be signed
  bool for_people = true;
};

/// Tables `scores`, `grades` (of the periods, the latest first; where there are several), `items`
/// (people: one a person where there are sheets), `evidence` where it was collected, `nominations`.
/// `appraisals`: the one asked for first. Range: of the same card's year.
Document score_report(const Facts& facts, const std::vector<Appraisal>& appraisals,
                      const std::vector<Evidence>& evidence, const ScoreView& view);

}  // namespace plan
