// SPDX-License-Identifier: MIT
// The one form in which a book writes numbers, and what to tell those who wrote another. For the
// readers of amounts, rates and quantities: a book's values themselves are Money and Rate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/result.hpp"

namespace plan {

__extension__ typedef __int128 Int128;

/// `-1200.50` in its parts; no zeros lead, digits stand on both sides of the point.
struct Decimal {
  bool negative = false;
  std::string_view whole;
  std::string_view fraction;
};
/// The number, if the whole text is one.
std::optional<Decimal> read_decimal(std::string_view text);
/// The number without zeros at its end beyond `most` decimals, which say nothing.
Decimal trimmed(Decimal number, std::size_t most);
/// Its digits as one signed integer: 12.50 -> 1250. Range: at most 38 digits.
Int128 digits(const Decimal& number);
/// Range: 0 to 38.
Int128 power_of_ten(std::size_t zeros);
/// a / b to the nearest integer, halves away from zero. Range: b > 0, |a| + b within 127 bits.
Int128 divided(Int128 a, Int128 b);
/// "-12.50" for -1250 and 2 decimals.
std::string decimal_string(Int128 units, std::size_t decimals);
/// What a number with commas may have been meant as, the largest first: 12,8000 is 128000, since
/// commas separate groups of three or four digits; 12,80 may be 1280 or 12.80. The text itself when
/// it has no comma; nothing when nobody can tell.
std::vector<std::string> comma_readings(std::string_view text);
/// "write 1280, or 12.80 if that was meant". Range: one reading or two.
Said hint_of(const std::vector<std::string>& readings);
/// The text in quotation marks, escaped.
std::string quoted(std::string_view text);

/// What a reader takes, for the hint of a refusal.
struct NumberForm {
  std::string_view code;                   // of the refusal
  bool (*accepts)(std::string_view text);  // whether a mended text may be proposed
  Said general_hint;                       // where no mended text can be
};
/// Why the text is not a number; the hint is the text mended, where that can be done, in both ways
/// where it is not sure.
Refusal not_a_number(std::string_view text, const NumberForm& form);

}  // namespace plan
