// SPDX-License-Identifier: MIT
// One count by a database: from a request to statements, from their rows to a tally. A part of
// engine_sums.hpp.
#pragma once

#include "plan/engine/engine_sums.hpp"

namespace plan {

/// The tally of the request, as count_records() gives it. Errors: those of Engine.
Tally engine_count(Engine& engine, const EngineFacts& known, const Facts& facts,
                   const CountRequest& request);
/// The sums that it knows.
SumSet engine_sums();

}  // namespace plan
