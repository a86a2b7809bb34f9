// SPDX-License-Identifier: MIT
// The rows of an export that were rejected, as a CSV that can be mended and imported by the same
// map: each with its line, column, value and reason behind its own cells.
#pragma once

#include <string>

#include "plan/exchange/csv_sheet.hpp"

namespace plan {

class RejectedRows {
 public:
  /// Not `wanted`: nothing is kept.
  RejectedRows(const CsvSheet& sheet, const FileForm& form, bool wanted)
      : delimiter_(sheet.delimiter()),
        columns_(sheet.headings().size()),
        headed_(form.headings.empty()),
        wanted_(wanted) {}

  void add(const CsvRow& row, const Diagnostic& finding, std::uint32_t file);
  /// The whole file: what stands above the rows in the export, the rows, its foot; as UTF-8 with a
  /// mark that says so. Where the export has no headings nothing stands behind the cells.
  std::string text(const CsvSheet& sheet) const;

 private:
  void add_reason(const CsvRow& row, const Diagnostic& finding, std::uint32_t file);
  std::string quoted_cell(std::string_view text) const;

  char delimiter_;
  std::size_t columns_;
  bool headed_;
  bool wanted_;
  std::string rows_{};
};

}  // namespace plan
