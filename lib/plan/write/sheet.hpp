// SPDX-License-Identifier: MIT
// A table as pieces of text with their widths: what a terminal shows in each cell. Where the cells
// stand on a line is fold.hpp's; how they are coloured is text.cpp's.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "plan/write/writer.hpp"

namespace plan {

struct SheetCell {
  enum class Tone { plain, zero, negative, missing };
  std::string text{};
  std::size_t width = 0;  // columns on a terminal
  Tone tone = Tone::plain;
};

struct SheetRow {
  std::vector<SheetCell> cells{};  // one per column
  bool subtotal = false;
  int indent = 0;
};

struct SheetColumn {
  SheetCell title;
  std::size_t width = 0;  // of the widest cell
  bool label = false;     // says what the row is, not how much: its role
  std::string group{};
  bool total = false;
  Unit unit = Unit::money;
  std::size_t room = 0;  // columns after which a terminal's text goes on below; 0: any
  std::size_t word = 0;  // of the widest piece that lines keep together; 0: not looked for
};

struct Sheet {
  std::vector<SheetColumn> columns{};
  std::vector<SheetRow> rows{};
  std::optional<SheetRow> total{};
  std::vector<std::string> footnotes{};  // each begins with the mark that its cells bear
};

/// The table as text. Two reasons or more for n/a are told apart by a small number.
Sheet make_sheet(const Table& table, const Display& how);

}  // namespace plan
