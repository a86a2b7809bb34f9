// SPDX-License-Identifier: MIT
// The report of plan check: findings as rows for machines, or as lines with source and caret for
// people.
#pragma once

#include <cstddef>
#include <string>

#include "plan/base/diagnostic.hpp"
#include "plan/document/document.hpp"

namespace plan {

struct CheckView {
  bool whole = true;  // all files were read to their end; else references were not all checked
  bool colour = false;
  bool redact = false;
  bool quiet = false;     // findings alone
  std::size_t width = 0;  // columns of the terminal; 0: no limit
};

/// One table `findings`: file, line, column, severity, code, text, hint, in the order of places.
Document check_report(const Diagnostics& findings, const Sources& sources, const CheckView& view);
/// The findings as people read them, then one line with their number. Not that document in text: a
/// source line with a caret below it, in the colours of the severity, is no cell of a table.
std::string check_text(const Diagnostics& findings, const Sources& sources, const CheckView& view);

}  // namespace plan
