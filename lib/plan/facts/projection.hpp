// SPDX-License-Identifier: MIT
// What the days after as-of are likely to bring, where less than a forecast is asked for: by the
// run rate of what was sold, or by the target.
#pragma once

#include <optional>
#include <vector>

#include "plan/facts/targets.hpp"

namespace plan {

enum class Projecting { by_target, by_run_rate };

/// Adds Sum::rest to the cells of pieces that are not over, for each rep in the team of as-of. Days
/// that history tells of already have no rest: it is what was expected of them. None where nothing
/// was projected.
/// Formula: with a month of records or more, sales of up to 12 months / their weight x the weight
/// of the days left; a day weighs its month's season / the month's working days. Else sales x
/// target of the days left / target to date. Range: the tally's axes are of company, team, rep.
std::optional<Projecting> project(const Facts& facts, const CountRequest& request, Tally& tally);

}  // namespace plan
