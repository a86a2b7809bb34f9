// SPDX-License-Identifier: MIT
// The sums that contributions are of, by name, and what measures make of them: found by asking the
// measures themselves, so that no formula stands twice.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "plan/document/figure_view.hpp"
#include "plan/facts/measures.hpp"

namespace plan {

/// A sum of what happens on days: what stands at the end of a piece is none.
struct StarSum {
  Sum sum;
  std::string_view name;
};
std::span<const StarSum> star_sums();
SumSet told_sums();  // all of them

/// What stands at the end of a day: contributions tell how it changes, so that all up to a day add
/// up to it.
std::span<const StarSum> star_standing_sums();
std::string_view standing_name(Sum sum);

/// The measures that are made of such sums: those that add up, those that count each thing once,
/// and the rates of two of these.
const std::vector<ViewFigure>& star_figures();

/// The figures at ready grains: of people by day and month, of teams, products, all by month.
std::vector<FigureView> star_views();

}  // namespace plan
