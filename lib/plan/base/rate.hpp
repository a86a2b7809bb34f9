// SPDX-License-Identifier: MIT
// Exact ratios: shares, rates, weights. Never a double.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "plan/base/number.hpp"
#include "plan/base/result.hpp"

namespace plan {

/// numerator / denominator, in lowest terms, denominator > 0.
/// Range: both fit in int64; construction from text allows 12 digits before and 9 after the point.
class Rate {
 public:
  constexpr Rate() = default;
  /// Errors: asserts denominator != 0.
  Rate(std::int64_t numerator, std::int64_t denominator);
  static Rate whole(std::int64_t number) { return Rate(number, 1); }
  std::int64_t numerator() const { return numerator_; }
  std::int64_t denominator() const { return denominator_; }
  bool is_zero() const { return numerator_ == 0; }
  bool is_negative() const { return numerator_ < 0; }
  bool operator==(const Rate&) const = default;
  std::strong_ordering operator<=>(const Rate& other) const;

 private:
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 1;
};

/// numerator / denominator; the nearest of twelve decimals where its digits do not fit, the largest
/// whole number where that does not either. Range: denominator > 0.
Rate nearest_rate(Int128 numerator, Int128 denominator);
/// The rate written `12.5%`, `0.125`, `3`.
/// Errors: `bad-number` for any other form (`1,5`, `.5`, `1e3`, `010`, full-width), with a hint.
Result<Rate> parse_rate(std::string_view text);
/// "0.125000": `decimals` digits, half away from zero.
std::string to_decimal(const Rate& rate, int decimals);
/// "12.5%": one decimal unless more are asked, half away from zero.
std::string to_percent(const Rate& rate, int decimals = 1);
/// The shortest exact form: "3", "0.125", "1/3".
std::string to_string(const Rate& rate);

}  // namespace plan
