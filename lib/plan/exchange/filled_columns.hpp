// SPDX-License-Identifier: MIT
// Columns whose blank cells mean what stands above them, as grouped reports have them.
#pragma once

#include <string>
#include <vector>

#include "plan/exchange/bound_value.hpp"

namespace plan {

class FilledColumns {
 public:
  FilledColumns(const std::vector<ColumnName>& names, Columns& columns);
  /// Fills the row's blank cells; what it gives them is there until the next row.
  void fill(CsvRow& row);

 private:
  struct Filled {
    std::size_t column;
    std::string above{};
  };
  std::vector<Filled> columns_{};
};

}  // namespace plan
