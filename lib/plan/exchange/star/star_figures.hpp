// SPDX-License-Identifier: MIT
// What each measure makes of the sums that an engine can add up: found by asking the measures
// themselves, so that no formula stands twice.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "plan/exchange/star/star_views.hpp"

namespace plan {

/// How figures are made where it is not the same everywhere.
struct FigureWay {
  bool unknown_cost_zero = false;  // in profit a cost that is not known counts as 0
  std::int64_t minor_unit = 1;     // of amounts in the currency's: what a mean is rounded to
};

/// The figures of some measures, with those that they are made of.
struct MeasureFigures {
  std::vector<ViewFigure> figures;     // parts before what is made of them
  std::vector<const Measure*> others;  // of the measures: those that no such sums make
};
/// `told`: the sums that there are.
MeasureFigures measure_figures(std::span<const Measure* const> measures, SumSet told,
                               const FigureWay& way = {});

/// The column of the contributions that tells the axis; of the company the book.
std::string star_column(Axis axis, const Book& book);

}  // namespace plan
