// SPDX-License-Identifier: MIT
// How cells are shown: to people in their unit, rounded once; to machines exact. The one place
// where rounding and the form of numbers live.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "plan/base/money.hpp"
#include "plan/document/document.hpp"

namespace plan {

/// How figures are shown to people; csv, tsv and json take only the currency from it.
struct Display {
  const Currency* currency = nullptr;  // never null
  std::string unit{};                  // "", 元, 千, 万, 亿, k, M: amounts are divided by it
  std::optional<int>
      decimals{};         // of amounts; none: all of the currency, 1 in 千 and k, 2 in 万, M, 亿
  std::size_t width = 0;  // columns of the terminal; 0: no limit
  std::size_t fold_at = 0;  // where width is 0: columns at which tables fold, all of them; 0: none
  bool colour = false;
  bool redact = false;  // phones and mails in part only: 138****8000
  bool meta = true;     // with the footer
  std::string table{};  // csv, tsv: the table asked for; "" = the first
  bool bom = false;     // csv, tsv: with a byte order mark before them
};

/// A cell as people read it; the one place where rounding and number form live. NotAvailable is
/// "n/a", Blank ""; control and bidi characters of text are escaped.
/// Formula: amounts and rates are rounded half away from zero; an amount of zero is "0".
std::string display(const Cell& cell, Unit unit, const Display& how);
/// A cell as machines read it: decimal strings, ISO dates; "" for Blank and NotAvailable.
std::string machine(const Cell& cell, Unit unit, const Display& how);
/// The sentence as people read it, its amounts in the unit asked for; its words as they are, not
/// escaped.
std::string worded(const Prose& prose, const Display& how);

/// The decimals that all amounts of a table share: 0 when each is whole in the unit asked for, else
/// those of `how`, so that a zero has them too.
int common_decimals(const Table& table, const Display& how);
/// The unit of the amounts as people write it: "CNY", "元", "万元", "k CNY".
std::string amount_unit(const Display& how);
/// Whether the name is a unit of --unit, and its factor in major units (万 = 10,000).
std::optional<std::int64_t> unit_factor(std::string_view unit);

}  // namespace plan
