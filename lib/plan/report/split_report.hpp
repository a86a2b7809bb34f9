// SPDX-License-Identifier: MIT
// The report of `plan split`: targets and quotas on any axes, long (a row per axes and period) or
// wide (a column per period). Numbers come from split/grid.hpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/document/row_stream.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

struct SplitView {
  std::vector<Axis> axes;
  Step each = Step::month;
  Layout layout = Layout::wide;
  bool quota = false;   // wide: the quota's figures in place of the target's
  std::string tier{};   // whose figures the target's are; "" = the commitment's
  FactFilter filter{};  // of axes that have targets
  std::vector<Show> shows{};
  bool for_people = true;  // names alone, teams as a tree; else ids with plain names beside them
};

/// What there is to show. `quota` is null without over-assign; products are null unless asked for.
struct SplitFigures {
  const Split* target = nullptr;
  const Split* quota = nullptr;
  const ProductMonths* target_products = nullptr;
  const ProductMonths* quota_products = nullptr;
};

/// `rows`: where it is given and the layout is long, the table has none, and these are they. All
/// that is handed in must outlive them.
Document split_report(const Book& book, const Year& year, const SplitFigures& figures,
                      const SplitView& view, RowStream* rows = nullptr);

}  // namespace plan
