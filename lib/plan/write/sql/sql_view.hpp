// SPDX-License-Identifier: MIT
// Figures over contributions as a view in SQL: the same additions as the program's, in whole
// numbers, and rates rounded once.
#pragma once

#include "plan/document/figure_view.hpp"
#include "plan/write/sql/sql.hpp"

namespace plan {

/// The statements that make the view anew.
std::string sql_view(const FigureView& view, const SqlDialect& dialect);

}  // namespace plan
