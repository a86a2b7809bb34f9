// SPDX-License-Identifier: MIT
// Targets of joined books, which have no plan of their own: as sums from the database. A part of
// engine_sums.hpp.
#pragma once

#include "plan/engine/engine_sums.hpp"

namespace plan {

/// Adds them as add_targets() does; pieces of which no book has a target are marked as unplanned.
/// Errors: those of Engine.
void engine_targets(Engine& engine, const EngineFacts& known, const Facts& facts,
                    const CountRequest& request, const std::vector<std::vector<Span>>& spans,
                    Tally& tally);

}  // namespace plan
