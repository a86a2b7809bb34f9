// SPDX-License-Identifier: MIT
#include "plan/exchange/filled_columns.hpp"

namespace plan {

FilledColumns::FilledColumns(const std::vector<ColumnName>& names, Columns& columns) {
  for (const ColumnName& name : names) columns_.push_back({columns.find(name)});
}

void FilledColumns::fill(CsvRow& row) {
  for (Filled& filled : columns_) {
    if (filled.column >= row.cells.size()) continue;
    const std::string_view cell = bare_cell(row.cells[filled.column].text);
    if (cell.empty())
      row.cells[filled.column].text = filled.above;
    else
      filled.above = cell;
  }
}

}  // namespace plan
