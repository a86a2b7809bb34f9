// SPDX-License-Identifier: MIT
// The rows of an export of which nothing is known yet: where its headings stand, what parts its
// cells, where its rows end.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "plan/exchange/csv_sheet.hpp"

namespace plan {

/// Opens the file from its beginning. The form must outlive the sheet.
using OpenSheet = std::function<std::unique_ptr<CsvSheet>(const FileForm& form)>;

struct ExportSample {
  Encoding encoding{};
  char delimiter = ',';
  int skip_top = 0;                              // lines above the headings
  int skip_foot = 0;                             // rows at the end that are none
  std::string until{};                           // or the word that begins them
  std::vector<std::string> top{};                // what the lines above the headings say
  std::vector<std::string> headings{};           // as a map names them: `Amount#2`
  std::vector<std::string> totals{};             // words of rows that add up others, taken out
  std::size_t totals_in = 0;                     // the column of those words
  std::vector<std::uint32_t> lines{};            // of the rows in the file
  std::vector<std::vector<std::string>> rows{};  // bare cells, as many as there are headings
  std::size_t count = 0;                         // of all rows, those of the foot too

  std::size_t columns() const { return headings.size(); }
};

/// Empty headings: the file cannot be read, which whom `open` gave findings knows.
ExportSample sample_of(const OpenSheet& open);

}  // namespace plan
