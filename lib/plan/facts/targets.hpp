// SPDX-License-Identifier: MIT
// The plan's figures beside the facts: targets and quotas of any days into a tally.
#pragma once

#include "plan/facts/count.hpp"

namespace plan {

/// Whether targets are split by the axis: company, team, rep, product, and own axes of reps.
bool has_targets(Axis axis, const Book& book);

/// The rows of a grid on these axes, of the people whom the filter lets in. Range: has_targets() of
/// all axes; what else the filter names is passed over.
GridAxes grid_axes(const std::vector<Axis>& axes, const FactFilter& filter,
                   const Attribution& attribution, const Book& book);

/// Adds target, quota and target to date to the cells of a tally whose axes can have them, and
/// marks who is present. `spans`: the days of each series' pieces whose target counts (those of a
/// period that is compared with are not cut, though its facts are). Years without a plan are marked
/// as gaps.
void add_targets(const Facts& facts, const CountRequest& request,
                 const std::vector<std::vector<Span>>& spans, Tally& tally);

/// Marks what has a row in each piece of the first series: by company, team and rep who is employed
/// then; by other axes whatever has something in any piece, its rep being employed.
void mark_present(const Facts& facts, const FactFilter& filter, Tally& tally);

}  // namespace plan
