// SPDX-License-Identifier: MIT
// One row of a CSV file (RFC 4180, any delimiter): its cells, and where each of them stands.
// Strict: what another reader might take otherwise is a fault with its place, never a guess.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// A cell's text, its quotes resolved, and the byte of the row where it begins.
struct CsvCell {
  std::string_view text;
  std::size_t offset = 0;
};

/// What is wrong with a row, and the byte of the row where.
enum class CsvFault {
  open_quote,   // a quoted cell that nothing closes
  stray_quote,  // a quote inside a cell that is not quoted
  after_quote,  // text behind the quote that closes a cell
  lone_return,  // a CR that ends no line
  long_cell,    // more than largest_cell bytes
};
/// What the fault is, and what to do about it.
Said fault_text(CsvFault fault);
Said fault_hint(CsvFault fault);
inline constexpr std::size_t largest_cell = std::size_t{1} << 20;

struct CsvRow {
  std::uint32_t line = 0;   // of the file, from 1, where it begins
  std::uint32_t lines = 1;  // that it takes
  std::string_view text{};  // the whole row without its end
  std::vector<CsvCell> cells{};
  std::optional<CsvFault> fault{};
  std::size_t fault_at = 0;
  std::deque<std::string> unquoted{};  // texts of cells with quotes in them

  /// Whether nothing stands in it.
  bool is_blank() const { return text.empty(); }
  /// Where the byte of the row stands in the file.
  Place place(std::uint32_t file, std::size_t offset) const;
};

/// Reads the row that begins at the text's first byte into `row`, but for its line. Result: the
/// bytes that it takes, with its end; 0: the text ends within it, and is not the file's `last`.
/// After an open quote all of the text is taken. `row` looks at the text. Range: text not empty.
std::size_t read_row(std::string_view text, char delimiter, bool last, CsvRow& row);

}  // namespace plan
