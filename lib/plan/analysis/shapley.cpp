// SPDX-License-Identifier: MIT
#include "plan/analysis/shapley.hpp"

#include <algorithm>
#include <bit>
#include <cassert>
#include <numeric>
#include <string>

#include "plan/base/money.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

using boost::multiprecision::cpp_int;

/// Of all orders of so many factors, the part in which exactly these `first` come before one.
Fraction part_of_orders(std::size_t factors, std::size_t first) {
  cpp_int before = 1, after = 1, all = 1;
  for (std::size_t i = 2; i <= first; ++i) before *= i;
  for (std::size_t i = 2; i + first < factors; ++i) after *= i;
  for (std::size_t i = 2; i <= factors; ++i) all *= i;
  return Fraction(before * after, all);
}

cpp_int floor_of(const Fraction& part) {
  const cpp_int above = numerator(part), below = denominator(part);
  const cpp_int quotient = above / below;  // towards 0
  return above < 0 && quotient * below != above ? quotient - 1 : quotient;
}

std::int64_t narrow(const cpp_int& number) {
  if (number > INT64_MAX || number < INT64_MIN)
    throw Overflow(std::string(tr("a sum of the book's records is too large")));
  return static_cast<std::int64_t>(number);
}

}  // namespace

std::vector<Fraction> shapley(std::span<const Fraction> before, std::span<const Fraction> after,
                              const std::function<Fraction(std::span<const Fraction>)>& value) {
  const std::size_t factors = before.size();
  assert(after.size() == factors && factors <= most_factors);
  const std::size_t subsets = std::size_t{1} << factors;
  std::vector<Fraction> values(subsets), mixed(factors), weights, parts(factors);
  for (std::size_t set = 0; set < subsets; ++set) {
    for (std::size_t i = 0; i < factors; ++i) mixed[i] = (set >> i & 1U) ? after[i] : before[i];
    values[set] = value(mixed);
  }
  for (std::size_t first = 0; first < factors; ++first)
    weights.push_back(part_of_orders(factors, first));
  for (std::size_t i = 0; i < factors; ++i)
    for (std::size_t set = 0; set < subsets; ++set)
      if ((set >> i & 1U) == 0)
        parts[i] += weights[static_cast<std::size_t>(std::popcount(set))] *
                    (values[set | std::size_t{1} << i] - values[set]);
  return parts;
}

std::vector<std::int64_t> whole_parts(std::span<const Fraction> parts) {
  Fraction sum = 0;
  std::vector<std::int64_t> whole;
  std::vector<Fraction> remainders;
  std::vector<std::size_t> order(parts.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (const Fraction& part : parts) {
    const cpp_int floor = floor_of(part);
    whole.push_back(narrow(floor));
    remainders.push_back(part - floor);
    sum += remainders.back();
  }
  assert(denominator(sum) == 1);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  const auto left = static_cast<std::size_t>(numerator(sum));
  for (std::size_t i = 0; i < left; ++i) ++whole[order[i]];
  return whole;
}

}  // namespace plan
