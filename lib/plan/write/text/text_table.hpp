// SPDX-License-Identifier: MIT
// A table as lines of text: titles, rules, rows, the picture beside them. Where columns stand is
// fold.hpp's, what a cell says sheet.hpp's.
#pragma once

#include <string>
#include <vector>

#include "plan/write/writer.hpp"

namespace plan {

struct TableText {
  std::string lines;                 // each with its end
  std::vector<std::string> notes{};  // for below: what n/a is for, which columns had no room
};

TableText table_text(const Table& table, const Display& how);

}  // namespace plan
