// SPDX-License-Identifier: MIT
// Where the columns of a table stand when the terminal has an end: in one block, with or without
// the last of them (fit.hpp), or folded into several between groups, each with the columns that say
// what a row is.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "plan/write/sheet.hpp"

namespace plan {

/// What stands between two neighbours: two blanks, three before a sum, a bar between groups.
enum class Gap { narrow, wide, bar };
Gap gap_between(const SheetColumn& left, const SheetColumn& right);
constexpr std::size_t gap_width(Gap gap) {
  return gap == Gap::narrow ? 2 : 3;
}

/// The group of this column as people read it: the title of its sum, else its name; the column's
/// own title where it has no group.
std::string group_title(const std::vector<SheetColumn>& columns, const SheetColumn& column);

struct Block {
  std::string heading{};               // its groups; empty when there is one block only
  std::vector<std::size_t> columns{};  // indices, in order
};

struct Folding {
  std::vector<std::size_t>
      widths;  // of every column; less than its widest cell where cells are cut
  std::vector<Block> blocks;
  std::vector<std::size_t> left_out{};  // indices of columns in no block, in order
};

/// Whether a column may get less room than it wants: a label, and no id, which is there to be taken
/// over as it is, unless it is wider than all that there is.
bool may_be_cut(const SheetColumn& column, std::size_t limit);

inline constexpr std::size_t least_label = 4;  // a label is not cut below this
inline constexpr std::size_t least_text = 12;  // nor one that is broken into lines
inline constexpr std::size_t least_room = 8;  // of one that has a room, rather than to break a word

/// What fits into `width` columns (0: no limit). In blocks labels are cut only where they and a
/// single figure do not fit beside each other, figures never.
Folding fold(const std::vector<SheetColumn>& columns, std::size_t width);
/// The same with all columns, whatever the table: paper has room below.
Folding fold_whole(const std::vector<SheetColumn>& columns, std::size_t width);

}  // namespace plan
