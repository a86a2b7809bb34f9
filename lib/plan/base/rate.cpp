// SPDX-License-Identifier: MIT
#include "plan/base/rate.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

#include "plan/base/number.hpp"
#include "plan/base/said.hpp"

namespace plan {
namespace {

constexpr std::size_t most_whole_digits = 12, most_decimals = 9;

Int128 size_of(Int128 number) {
  return number < 0 ? -number : number;
}

Int128 common_divisor(Int128 a, Int128 b) {
  while (b != 0) {
    const Int128 rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

bool fits(Int128 number) {
  return number >= std::numeric_limits<std::int64_t>::min() &&
         number <= std::numeric_limits<std::int64_t>::max();
}

/// A ratio in lowest terms, still too wide to be sure of.
struct Wide {
  Int128 numerator;
  Int128 denominator;
};

Wide lowest_terms(Int128 numerator, Int128 denominator) {
  Int128 divisor = common_divisor(size_of(numerator), size_of(denominator));
  if (denominator < 0) divisor = -divisor;
  return {numerator / divisor, denominator / divisor};
}

std::string_view without_percent(std::string_view text) {
  if (text.ends_with('%')) text.remove_suffix(1);
  return text;
}

bool is_rate(std::string_view text) {
  return read_decimal(without_percent(text)).has_value();
}

Refusal too_many_digits(std::string_view text) {
  return {"bad-number", said("{} has too many digits", quoted(text)),
          said("write at most {} digits before the point and {} after it", most_whole_digits,
               most_decimals)};
}

/// The ratio times `factor`, in units of the last decimal. The rest is divided by itself, so that
/// nothing leaves 127 bits at 18 decimals.
std::string rounded(const Rate& rate, int factor, int decimals) {
  assert(decimals >= 0 && decimals <= 18);
  const auto places = static_cast<std::size_t>(decimals);
  const Int128 scale = power_of_ten(places);
  const Int128 numerator = Int128{rate.numerator()} * factor;
  const Int128 whole = numerator / rate.denominator();
  const Int128 rest = numerator % rate.denominator();
  return decimal_string(whole * scale + divided(rest * scale, rate.denominator()), places);
}

/// How many decimals write the ratio exactly; more than 18: none that anybody would read.
std::size_t exact_decimals(std::int64_t denominator) {
  std::size_t twos = 0, fives = 0;
  for (; denominator % 2 == 0; denominator /= 2) ++twos;
  for (; denominator % 5 == 0; denominator /= 5) ++fives;
  return denominator == 1 ? std::max(twos, fives) : std::size_t{19};
}

}  // namespace

Rate::Rate(std::int64_t numerator, std::int64_t denominator) {
  assert(denominator != 0);
  const Wide lowest = lowest_terms(numerator, denominator);
  assert(fits(lowest.numerator) && fits(lowest.denominator));
  numerator_ = static_cast<std::int64_t>(lowest.numerator);
  denominator_ = static_cast<std::int64_t>(lowest.denominator);
}

std::strong_ordering Rate::operator<=>(const Rate& other) const {
  return Int128{numerator_} * other.denominator_ <=> Int128{other.numerator_} * denominator_;
}

Rate nearest_rate(Int128 numerator, Int128 denominator) {
  const Wide lowest = lowest_terms(numerator, denominator);
  if (fits(lowest.numerator) && fits(lowest.denominator))
    return Rate(static_cast<std::int64_t>(lowest.numerator),
                static_cast<std::int64_t>(lowest.denominator));
  const std::int64_t scale = 1'000'000'000'000;
  const Int128 whole = lowest.numerator / lowest.denominator;
  if (whole > 1'000'000 || whole < -1'000'000)
    return Rate::whole(fits(whole) ? static_cast<std::int64_t>(whole)
                       : whole < 0 ? std::numeric_limits<std::int64_t>::min()
                                   : std::numeric_limits<std::int64_t>::max());
  // the rest is under the denominator: take both down until it can be scaled
  Int128 top = lowest.numerator % lowest.denominator, bottom = lowest.denominator;
  while (bottom > (Int128(1) << 80)) {
    top /= 2;
    bottom /= 2;
  }
  return Rate(static_cast<std::int64_t>(whole * scale + divided(top * scale, bottom)), scale);
}

Result<Rate> parse_rate(std::string_view text) {
  const std::string_view written = without_percent(text);
  const auto read = read_decimal(written);
  if (!read)
    return not_a_number(text, {"bad-number", is_rate, said("write it like 12.5%, 0.125 or 3")});
  const Decimal number = trimmed(*read, most_decimals);
  if (number.whole.size() > most_whole_digits || number.fraction.size() > most_decimals)
    return too_many_digits(text);
  const std::size_t percent = written.size() < text.size() ? 2 : 0;
  const Wide lowest = lowest_terms(digits(number), power_of_ten(number.fraction.size() + percent));
  if (!fits(lowest.numerator)) return too_many_digits(text);
  return Rate(static_cast<std::int64_t>(lowest.numerator),
              static_cast<std::int64_t>(lowest.denominator));
}

std::string to_decimal(const Rate& rate, int decimals) {
  return rounded(rate, 1, decimals);
}

std::string to_percent(const Rate& rate, int decimals) {
  return rounded(rate, 100, decimals) + "%";
}

std::string to_string(const Rate& rate) {
  const std::size_t decimals = exact_decimals(rate.denominator());
  if (decimals > 18)
    return std::to_string(rate.numerator()) + "/" + std::to_string(rate.denominator());
  return to_decimal(rate, static_cast<int>(decimals));
}

}  // namespace plan
