// SPDX-License-Identifier: MIT
// The report of plan pipeline: open deals by stage and one by one, steps skipped, coverage. Which
// deals these are is facts/pipeline.hpp's.
#pragma once

#include <string_view>

#include "plan/analysis/pipeline.hpp"
#include "plan/document/document.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// The measures that the coverage shows.
inline constexpr std::string_view coverage_keys[] = {"target", "sales", "difference", "weighted",
                                                     "coverage"};

struct PipelineView {
  Layout layout = Layout::wide;  // of the coverage
  bool for_people = true;        // names alone, deals under their stage; else ids with names
};

/// Tables `stages`, `deals`, `skipped`, `coverage`. People see no table without rows: a note says
/// so.
Document pipeline_report(const Pipeline& pipeline, Measured& coverage, const PipelineView& view);

}  // namespace plan
