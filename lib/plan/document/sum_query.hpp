// SPDX-License-Identifier: MIT
// Sums of contributions by place and stretches of days, as they are asked of an engine: raw, so
// that the program's own code makes figures of them. How an engine is asked is write/sql's.
#pragma once

#include <string>
#include <vector>

#include "plan/document/figure_query.hpp"

namespace plan {

struct SumQuery {
  std::vector<std::string> keys{};     // columns of the contributions, none twice
  std::vector<QueryFilter> filters{};  // all of them hold
  std::vector<Span> days{};            // apart from each other: what happens on others is not asked
  std::vector<Day> cuts{};             // ascending: where stretches begin; the last is behind all
  std::vector<std::string> sums{};     // that happen on days
  std::vector<std::string> standing{};  // of which all changes before the last cut are asked
};

}  // namespace plan
