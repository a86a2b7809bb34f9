// SPDX-License-Identifier: MIT
// A wide table, a column a period: from its rows to entries of history, pins or a budget.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plan/exchange/cell_reader.hpp"
#include "plan/exchange/csv_sheet.hpp"
#include "plan/exchange/record_import.hpp"

namespace plan {

/// An entry as it stands in a plan file: what tells it from others, and what it says.
struct WideEntry {
  int year = 0;  // the fiscal year whose pins or budget it belongs to; of history 0
  std::vector<std::pair<std::string, std::string>> keys{};
  std::vector<std::pair<std::string, std::string>> values{};
  bool operator==(const WideEntry&) const = default;
};

struct WideRows {
  std::vector<WideEntry> entries{};
  std::vector<Rejection> rejections{};
  std::size_t rows = 0, left_out = 0, rejected = 0;
  ExactNumber total{};  // of all cells, as they stand
};

/// Reads all rows. `setup` gets what is wrong with map and file together. `reject` is told of each
/// row that has an error. Errors: unknown-column, unknown-key, bad-period (a heading that the map's
/// form does not fit, or none that is a period), those of CellReader.
WideRows read_wide(const ExportMap& map, CellReader& cells, CsvSheet& sheet, std::uint32_t file,
                   const RecordImport::Reject& reject, Diagnostics& setup);

}  // namespace plan
