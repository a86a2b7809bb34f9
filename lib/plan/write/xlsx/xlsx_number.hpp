// SPDX-License-Identifier: MIT
// Cells as the numbers of a spreadsheet, each with the number format that shows it as display()
// does.
#pragma once

#include <optional>
#include <string>

#include "plan/write/writer.hpp"

namespace plan {

struct XlsxNumber {
  double value;  // amounts in the unit asked for, points of rates x 100, dates as Excel counts
  std::string format;  // "#,##0.00;[Red]-#,##0.00"
};

/// Nothing for texts, blanks and n/a, and for what a spreadsheet would round or show otherwise:
/// numbers of more than 15 digits, days before March 1900. Those stay texts.
std::optional<XlsxNumber> xlsx_number(const Cell& cell, Unit unit, const Display& how);

}  // namespace plan
