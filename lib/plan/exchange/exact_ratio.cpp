// SPDX-License-Identifier: MIT
#include <utility>

#include "plan/exchange/cell_number.hpp"

namespace plan {

bool ExactRatio::reduce() {
  Int128 a = up_ < 0 ? -up_ : up_, b = down_;
  while (b != 0) a = std::exchange(b, a % b);
  if (a > 1) {
    up_ /= a;
    down_ /= a;
  }
  return true;
}

bool ExactRatio::add(const ExactNumber& other, int sign) {
  const Int128 down = power_of_ten(other.decimals);
  Int128 left, right, both, bottom;
  if (__builtin_mul_overflow(up_, down, &left) ||
      __builtin_mul_overflow(other.digits * sign, down_, &right) ||
      __builtin_add_overflow(left, right, &both) || __builtin_mul_overflow(down_, down, &bottom))
    return false;
  up_ = both;
  down_ = bottom;
  return reduce();
}

bool ExactRatio::multiply(const ExactNumber& other) {
  Int128 up, down;
  if (__builtin_mul_overflow(up_, other.digits, &up) ||
      __builtin_mul_overflow(down_, power_of_ten(other.decimals), &down))
    return false;
  up_ = up;
  down_ = down;
  return reduce();
}

bool ExactRatio::divide(const ExactNumber& other) {
  if (other.digits == 0) return false;
  const Int128 sign = other.digits < 0 ? -1 : 1;
  Int128 up, down;
  if (__builtin_mul_overflow(up_, power_of_ten(other.decimals) * sign, &up) ||
      __builtin_mul_overflow(down_, other.digits * sign, &down))
    return false;
  up_ = up;
  down_ = down;
  return reduce();
}

std::optional<ExactNumber> ExactRatio::rounded(std::size_t decimals) const {
  Int128 up;
  if (__builtin_mul_overflow(up_, power_of_ten(decimals), &up)) return {};
  const Int128 most = power_of_ten(37);
  if (up > most || up < -most || down_ > most) return {};
  ExactNumber number;
  number.digits = divided(up, down_);
  number.decimals = decimals;
  return number;
}

}  // namespace plan
