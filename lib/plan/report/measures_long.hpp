// SPDX-License-Identifier: MIT
// The long table of measures: a row per axes and piece, for machines. A part of
// measures_report.hpp.
#pragma once

#include <vector>

#include "plan/report/labels.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/show_columns.hpp"

namespace plan {

/// `rows`: those of the measured rows that are shown, in order.
Table measures_long(Measured& measured, const Labels& names, const ShowColumns& show,
                    const std::vector<std::size_t>& rows, const MeasuresView& view);

}  // namespace plan
