// SPDX-License-Identifier: MIT
// plan rates --sql: the statement that gives a report from the tables of plan export. What SQL is
// made of is write/sql's, what measures are made of exchange/star's.
#pragma once

#include "plan/query/query.hpp"

namespace plan {

/// Prints the statement in the dialect that --sql names. Always 0. Errors: UsageError for what no
/// statement gives: a measure, --show, a format.
int print_statement(const Query& query, const MeasureRequest& request, Session& session);

}  // namespace plan
