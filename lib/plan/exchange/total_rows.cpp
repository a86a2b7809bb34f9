// SPDX-License-Identifier: MIT
#include "plan/exchange/total_rows.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "plan/base/ascii.hpp"
#include "plan/exchange/bound_value.hpp"

namespace plan {
namespace {

constexpr std::array totals = {"total", "grand total", "subtotal", "sum",  "合计", "总计",
                               "小计",  "合計",        "總計",     "小計", "共计"};

/// Whether some cell of the row says that it adds up others.
bool is_total(const CsvRow& row) {
  return std::ranges::any_of(row.cells,
                             [](const CsvCell& cell) { return is_word_of_total(cell.text); });
}

}  // namespace

Place RowAt::place(std::size_t column) const {
  if (column >= row.cells.size()) return {file, row.line, 0};
  return row.place(file, row.cells[column].offset);
}

bool is_word_of_total(std::string_view cell) {
  std::string word = lowered(bare_cell(cell).substr(0, 40));
  while (word.ends_with(':') || word.ends_with(' ')) word.pop_back();
  if (word.ends_with("：")) word.resize(word.size() - 3);
  return std::ranges::find(totals, word) != totals.end();
}

Said hint_if_total(const RowAt& at, Said hint) {
  if (!is_total(at.row)) return hint;
  return said("the row seems to be a total: leave it out with unless: or until: in the map");
}

void refuse(const Refusal& refusal, std::size_t column, const RowAt& at) {
  at.findings.error(refusal.code, at.place(column), refusal.text, hint_if_total(at, refusal.hint));
}

bool judge_shape(const RowAt& at, std::size_t columns, char delimiter) {
  const CsvRow& row = at.row;
  if (row.fault) {
    at.findings.error("csv-syntax", row.place(at.file, row.fault_at), fault_text(*row.fault),
                      fault_hint(*row.fault));
    return false;
  }
  const bool fits =
      row.cells.size() >= columns &&
      std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(columns), row.cells.end(),
                  [](const CsvCell& cell) { return bare_cell(cell.text).empty(); });
  if (fits) return true;
  at.findings.error(
      "row-length", {at.file, row.line, 0},
      said("the row has {} cells, but there are {} headings", row.cells.size(), columns),
      hint_if_total(at, said("quote a cell that holds \"{}\", or mend the row",
                             delimiter == '\t' ? std::string("TAB") : std::string(1, delimiter))));
  return false;
}

}  // namespace plan
