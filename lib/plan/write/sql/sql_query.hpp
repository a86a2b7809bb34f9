// SPDX-License-Identifier: MIT
// A report's figures as one statement over the contributions, to be pasted into another program:
// the same additions as the program's own, in whole numbers, each rate rounded once.
#pragma once

#include <string>

#include "plan/document/figure_query.hpp"
#include "plan/write/sql/sql.hpp"

namespace plan {

/// The statement. Columns: the keys, "period", each figure; where the query has a base
/// FIGURE_base, FIGURE_difference and FIGURE_growth behind it. A row is there where anything
/// counted. All that the query names stands in it as literals.
std::string sql_query(const FigureQuery& query, const SqlDialect& dialect);

}  // namespace plan
