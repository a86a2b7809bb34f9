// SPDX-License-Identifier: MIT
// Exact numbers as texts, and their sums. A part of cell_number.hpp.
#include <algorithm>
#include <cstdint>

#include "plan/base/text.hpp"
#include "plan/exchange/cell_number.hpp"

namespace plan {

const Currency& no_currency() {
  static constexpr Currency none{"-"};
  return none;
}

std::string written(const ExactNumber& number, std::size_t fewest) {
  Int128 digits = number.digits;
  std::size_t decimals = number.decimals;
  if (digits <= INT64_MAX && digits >= INT64_MIN) {
    auto few = static_cast<std::int64_t>(digits);
    for (; decimals > fewest && few % 10 == 0; --decimals) few /= 10;
    return decimal_string(few, decimals);
  }
  for (; decimals > fewest && digits % 10 == 0; --decimals) digits /= 10;
  return decimal_string(digits, decimals);
}

std::string written_in_groups(const ExactNumber& number) {
  constexpr std::size_t group = 3;
  std::string text = written(number);
  const std::size_t first = text.starts_with('-') ? 1 : 0;
  for (std::size_t at = std::min(text.find('.'), text.size()); at > first + group;)
    text.insert(at -= group, ",");
  return text;
}

ExactNumber sum(const ExactNumber& a, const ExactNumber& b) {
  ExactNumber total = a;
  total.decimals = std::max(a.decimals, b.decimals);
  total.digits = a.digits * power_of_ten(total.decimals - a.decimals) +
                 b.digits * power_of_ten(total.decimals - b.decimals);
  return total;
}

}  // namespace plan
