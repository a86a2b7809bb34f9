// SPDX-License-Identifier: MIT
// What people write about a number to say that it is money, and how much: £, GBP, million. Nothing
// is read so; hints know what was meant.
#pragma once

#include <string>
#include <string_view>

#include "plan/base/money.hpp"

namespace plan {

/// A sign that a text begins with and the code that it likeliest means; both empty: it has none.
struct MoneySign {
  std::string_view sign, code;
};
MoneySign money_sign(std::string_view text);

/// The text without what says this currency, and with a unit's letter for its word: 1.2M for
/// £1.2 million.
std::string without_own_currency(std::string_view text, const Currency& currency);

}  // namespace plan
