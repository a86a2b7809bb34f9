// SPDX-License-Identifier: MIT
// What an export says of its money, for the book that is made from it: its currency, whether its
// amounts are with tax.
#pragma once

#include <optional>
#include <string>

#include "plan/book/book.hpp"
#include "plan/import/export_file.hpp"

namespace plan {

/// Empty: nothing says it.
struct FirstMoney {
  std::string currency{};  // ISO 4217
  std::string told_by{};   // the heading of the column that says the currency
  std::optional<Tax> tax{};
  std::string taxed_by{};  // the heading that says so
};

/// By the columns that the map reads as amounts: the signs and codes in their cells, the words in
/// their headings.
FirstMoney first_money(const ExportMap& map, ExportFile& file);

}  // namespace plan
