// SPDX-License-Identifier: MIT
// Rows that are none: of another shape than the headings; such as add up others, told by their
// words.
#pragma once

#include <cstdint>
#include <string_view>

#include "plan/base/result.hpp"
#include "plan/exchange/csv_row.hpp"

namespace plan {

/// A row at hand: findings about it are put at its cells.
struct RowAt {
  const CsvRow& row;
  std::uint32_t file;
  Diagnostics& findings;

  /// Where the column's cell stands; without one the row.
  Place place(std::size_t column) const;
};

/// Whether the row can be read and has as many cells as there are columns, or further ones that are
/// blank. Errors: csv-syntax, row-length.
bool judge_shape(const RowAt& at, std::size_t columns, char delimiter);
/// Whether the cell says that its row adds up others: Total, 合计.
bool is_word_of_total(std::string_view cell);
/// The hint, or what to do about a row that seems to add up others.
Said hint_if_total(const RowAt& at, Said hint);
/// Tells of it at the column's cell.
void refuse(const Refusal& refusal, std::size_t column, const RowAt& at);

}  // namespace plan
