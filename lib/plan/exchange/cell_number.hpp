// SPDX-License-Identifier: MIT
// Numbers as other programs write them: 1,234.50, 1.234,50, (12.00), 12.50-, ￥1,200.00. Read
// exactly and strictly by the marks that the map states; what could be read in two ways is refused.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "plan/base/money.hpp"
#include "plan/base/number.hpp"
#include "plan/base/result.hpp"

namespace plan {

/// The marks of a column's numbers.
struct NumberMarks {
  char decimal = '.';
  std::string thousands{};  // between groups of three digits; empty: none
};

/// digits / 10^decimals, as it stands in a file.
struct ExactNumber {
  Int128 digits = 0;
  std::size_t decimals = 0;
  bool grouped = false;    // has thousands marks
  bool groupable = false;  // is large enough to have some, and has none
  std::string currency{};  // ISO 4217, where a sign or code stands beside it; empty: none
  bool is_percent = false;
  bool scaled = false;  // a unit such as 万 stands behind it
};

/// Whether what is read as its decimals could be a group of thousands: 12.495, not 0.495 or 12.5.
bool may_be_thousands(const ExactNumber& number);

/// The number of a cell without blanks around it. `own`: the currency whose signs may stand beside
/// it ("¥" is CNY's and JPY's). Errors: bad-number, with a hint how it may have been meant.
Result<ExactNumber> read_number(std::string_view cell, const NumberMarks& marks,
                                const Currency& own);

/// That of a number which is no money: no sign may stand beside it.
const Currency& no_currency();

/// "-1234.5": as a book writes it, without zeros at the end of its decimals beyond `fewest`.
/// Range: as power_of_ten().
std::string written(const ExactNumber& number, std::size_t fewest = 0);

/// The same to be read by people: "-1,234.5".
std::string written_in_groups(const ExactNumber& number);

/// Range: as power_of_ten().
ExactNumber sum(const ExactNumber& a, const ExactNumber& b);

/// A quotient that is exact until it is rounded.
class ExactRatio {
 public:
  explicit ExactRatio(const ExactNumber& number)
      : up_(number.digits), down_(power_of_ten(number.decimals)) {}
  /// False: it leaves what can be reckoned exactly; or a division by 0.
  bool add(const ExactNumber& other, int sign);
  bool multiply(const ExactNumber& other);
  bool divide(const ExactNumber& other);
  void negate() { up_ = -up_; }
  /// Rounded once, halves away from zero; none where it is too large.
  std::optional<ExactNumber> rounded(std::size_t decimals) const;

 private:
  bool reduce();

  Int128 up_;
  Int128 down_;  // above 0
};

}  // namespace plan
