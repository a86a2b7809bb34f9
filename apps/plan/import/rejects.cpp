// SPDX-License-Identifier: MIT
#include "plan/import/rejects.hpp"

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/exchange/bound_value.hpp"
#include "plan/exchange/row_records.hpp"

namespace plan {
namespace {

/// Of files that have headings: the columns behind their own.
constexpr std::array added = {"line", "column", "value", "reason"};

/// The cell of the row that the place is in; the count of cells where it is in none.
std::size_t cell_at(const CsvRow& row, Place at, std::uint32_t file) {
  for (std::size_t i = row.cells.size(); i-- > 0;)
    if (const Place begin = row.place(file, row.cells[i].offset); at.column != 0 && begin <= at)
      return i;
  return row.cells.size();
}

}  // namespace

std::string RejectedRows::quoted_cell(std::string_view text) const {
  const bool plain = text.find_first_of("\"\r\n") == std::string_view::npos &&
                     text.find(delimiter_) == std::string_view::npos;
  if (plain) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

void RejectedRows::add(const CsvRow& row, const Diagnostic& finding, std::uint32_t file) {
  if (!wanted_) return;
  if (row.fault) {  // its cells are not known
    std::string_view text = row.text;
    while (text.ends_with('\n') || text.ends_with('\r')) text.remove_suffix(1);
    rows_.append(text);
  } else {
    for (std::size_t i = 0; i < std::max(row.cells.size(), columns_); ++i)
      rows_.append(i == 0 ? "" : std::string(1, delimiter_))
          .append(i < row.cells.size() ? quoted_cell(row.cells[i].text) : std::string());
  }
  if (headed_) add_reason(row, finding, file);
  rows_ += '\n';
}

void RejectedRows::add_reason(const CsvRow& row, const Diagnostic& finding, std::uint32_t file) {
  const std::size_t cell = cell_at(row, finding.place, file);
  const bool in_cell = cell < row.cells.size();
  for (const std::string& text :
       {std::to_string(finding.place.line), in_cell ? std::to_string(cell + 1) : std::string(),
        in_cell ? std::string(bare_cell(row.cells[cell].text)) : std::string(),
        finding.text.worded()})
    rows_.append(1, delimiter_).append(quoted_cell(text));
}

std::string RejectedRows::text(const CsvSheet& sheet) const {
  std::string all = "\xEF\xBB\xBF" + sheet.top();
  if (headed_) {
    while (all.ends_with('\n') || all.ends_with('\r')) all.pop_back();
    for (const char* column : added)
      all.append(1, delimiter_).append(rejected_column).append(column);
    all += '\n';
  }
  return all + rows_ + sheet.foot();
}

}  // namespace plan
