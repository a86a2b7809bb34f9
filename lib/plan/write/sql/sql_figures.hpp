// SPDX-License-Identifier: MIT
// Figures in SQL: from rows of contributions to sums, numbers and rates, as views and reports both
// need them. A part of sql_view.hpp and sql_query.hpp.
#pragma once

#include <string>
#include <vector>

#include "plan/document/figure_view.hpp"
#include "plan/write/sql/sql.hpp"

namespace plan {

/// A sum of what is of that sum; a thing that is named counts once. `condition`: " AND ..." of what
/// else must hold.
std::string sql_sum(const std::string& sum, const std::string& condition = {});
/// The column that such a sum stands in, beside others' of the same name.
std::string sql_sum_column(const std::string& sum, const std::string& prefix = {});
/// The figure from such columns. Range: no rate.
std::string sql_number(const ViewFigure& figure, const std::string& prefix = {});
/// `above` by `below`, rounded half away from zero to whole numbers of 1 / `scale`; none unless
/// `below` is more than 0. All are expressions of whole numbers.
std::string sql_ratio(const std::string& above, const std::string& below, std::int64_t scale,
                      const SqlDialect& dialect);
/// The rate, in millionths, or the mean from columns of the figures that it is made of; `suffix`
/// stands behind their names.
std::string sql_rate(const ViewFigure& figure, const std::string& suffix,
                     const SqlDialect& dialect);

}  // namespace plan
