// SPDX-License-Identifier: MIT
// The pictures of a table as a spreadsheet's own charts: they read the sheet's cells, so that they
// follow when somebody changes one.
#pragma once

#include "plan/write/writer.hpp"
#include "plan/write/xlsx/xlsx_book.hpp"

namespace plan {

/// A table as it stands on a sheet.
struct XlsxTable {
  const Table& table;
  const Display& how;
  lxw_row_t first;  // row of the sheet where the table's rows begin
};

inline constexpr double chart_points = 468;  // the usual width of a chart
/// Puts the chart there, `from` points right of it, no wider than `most` points; the rows that it
/// takes, 0 where there is nothing to draw.
lxw_row_t add_xlsx_chart(XlsxBook& book, lxw_worksheet* sheet, const Chart& chart,
                         const XlsxTable& table, XlsxPlace place, double most = chart_points,
                         double from = 0);

}  // namespace plan
