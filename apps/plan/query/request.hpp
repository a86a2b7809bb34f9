// SPDX-License-Identifier: MIT
// From a query to what is asked of the facts.
#pragma once

#include "plan/query/query.hpp"

namespace plan {

/// The request for the query's measures, else for those of `own` that its axes and filters let in,
/// with their parts if --parts asks for them. Range: the query has a book and a period. Errors:
/// UsageError where a measure asked for by name cannot take an axis, or none is left.
MeasureRequest measure_request(const Query& query, std::span<const std::string_view> own);
/// The same of the verb's own measures.
MeasureRequest measure_request(const Query& query);

/// Which of the verb's own measures that request leaves out, and why; none where it has all of
/// them, or others were asked for by name.
std::optional<Note> note_left_out(const Query& query);

}  // namespace plan
