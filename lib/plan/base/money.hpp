// SPDX-License-Identifier: MIT
// Money as whole minor units, its currencies, and the amounts that people write (1200万, 1.2亿).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "plan/base/number.hpp"
#include "plan/base/rate.hpp"
#include "plan/base/result.hpp"

namespace plan {

/// ISO 4217: the code and how many decimals its minor unit has (JPY 0, CNY 2, KWD 3). A book may
/// keep further ones of its amounts: sums are exact in them, what is shown is rounded to the minor
/// unit.
struct Currency {
  std::string_view code;
  int decimals = 2;     // that are shown
  int kept = decimals;  // that amounts have: `decimals` or more
  /// Of the smallest amounts that are kept, how many make one of the currency, and its minor unit.
  std::int64_t units_per_major() const;
  std::int64_t units_per_minor() const;
  /// The decimals kept beyond the currency's own, counted from the point; 0: none.
  int further() const { return kept > decimals ? kept : 0; }
  bool operator==(const Currency&) const = default;
};
inline constexpr int most_kept = 6;
/// The currency with this code, of which so many decimals are kept and never fewer than its own;
/// null when ISO 4217 has none. It lives as long as the program. Range: keeping is 0 to most_kept.
const Currency* find_currency(std::string_view code, int keeping = 0);

/// A sum left int64. Reported as an error of the book, never wrapped.
class Overflow : public std::overflow_error {
  using std::overflow_error::overflow_error;
};

/// An amount in minor units of the currency that its context names, or in the smallest part of them
/// that the book keeps (Currency::kept). Arithmetic is checked.
/// Range: a single amount of a book is within +-10^15 of these units, so that 9,223 of them sum.
class Money {
 public:
  constexpr Money() = default;
  static constexpr Money minor(std::int64_t units) { return Money(units); }
  constexpr std::int64_t minor() const { return minor_; }
  constexpr auto operator<=>(const Money&) const = default;
  Money& operator+=(Money other);
  Money& operator-=(Money other);
  friend Money operator+(Money a, Money b) { return a += b; }
  friend Money operator-(Money a, Money b) { return a -= b; }
  friend Money operator-(Money a) { return Money() -= a; }

 private:
  explicit constexpr Money(std::int64_t units) : minor_(units) {}
  std::int64_t minor_ = 0;
};
inline constexpr std::int64_t max_amount_minor = 1'000'000'000'000'000;

/// The amount written `1200`, `1200.50`, `-3`, `1200万`, `1.2亿`.
/// Errors: `bad-amount` (other forms, with a hint), `too-many-decimals` (after scaling),
/// `amount-overflow`.
Result<Money> parse_amount(std::string_view text, const Currency& currency);

/// An amount as it is written, of a currency that may not be known yet: 12.50 is 1250 with two
/// decimals, 1.5万 is 15000 with none.
struct WrittenAmount {
  static constexpr std::uint8_t unfit = 255;  // decimals: too many, or too many digits, for any
  std::int64_t digits = 0;
  std::uint8_t decimals = 0;
  const Currency* currency = nullptr;  // null: it names none
};
/// `1200.50`, `1.2亿`, `5000 USD`. Errors: `bad-amount`, `unknown-currency`; all else that may be
/// wrong depends on the currency.
Result<WrittenAmount> parse_written_amount(std::string_view text);
/// The amount in minor units of the currency; nothing when it has more decimals, or is too large.
std::optional<Money> amount_in(const WrittenAmount& written, const Currency& currency);

/// An amount that may name its currency: `5000 USD`. `currency` is null for the book's own.
struct ForeignAmount {
  Money amount;
  const Currency* currency = nullptr;
};
/// Errors: as parse_amount, and `unknown-currency`.
Result<ForeignAmount> parse_foreign_amount(std::string_view text, const Currency& book);

/// A quantity with up to 3 decimals, in thousandths. Errors: `bad-number`, `too-many-decimals`.
Result<std::int64_t> parse_quantity(std::string_view text);

/// "1200.50": rounded to the currency's decimals, half away from zero, no grouping. For csv, json.
std::string to_decimal(Money amount, const Currency& currency);
/// "1200.50", "0.3333": exact, with the currency's decimals at least. For files, and for messages
/// about what stands in them.
std::string exact_decimal(Int128 units, const Currency& currency);
inline std::string exact_decimal(Money amount, const Currency& currency) {
  return exact_decimal(Int128(amount.minor()), currency);
}
/// The nearest whole number of the currency's minor units, half away from zero. Errors: Overflow.
Money rounded_to_minor(Money amount, const Currency& currency);

/// amount x rate, half away from zero. Errors: Overflow.
Money scaled(Money amount, const Rate& rate);

}  // namespace plan
