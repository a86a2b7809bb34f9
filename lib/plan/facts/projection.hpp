// SPDX-License-Identifier: MIT
// What the days after as-of are likely to bring in a period: by the outlook that was forecast, or
// by the target.
#pragma once

#include <optional>

#include "plan/facts/targets.hpp"

namespace plan {

enum class Projecting { by_target, by_forecast };

/// Adds Sum::rest to the cells of pieces that are not over, for each rep in the team of as-of. Days
/// that history tells of already have no rest: it is what was expected of them. None where nothing
/// was projected.
/// Formula: what the outlook says of the days that are left, a month's part by working days. Where
/// there is none: sales x target of the days left / target to date. Range: the tally's axes are of
/// company, team, rep.
std::optional<Projecting> project(const Facts& facts, const CountRequest& request, Tally& tally);

}  // namespace plan
