// SPDX-License-Identifier: MIT
#include "plan/base/rounding.hpp"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace plan {
namespace {

Exact floor_divide(const Exact& numerator, const Exact& denominator) {
  Exact quotient = numerator / denominator;  // towards zero
  if (numerator < 0 && quotient * denominator != numerator) --quotient;
  return quotient;
}

std::int64_t narrow(const Exact& value) {
  return value.convert_to<std::int64_t>();
}

}  // namespace

std::vector<std::int64_t> running_totals(std::int64_t whole, std::span<const Exact> weights) {
  const Exact sum = std::accumulate(weights.begin(), weights.end(), Exact(0));
  assert(whole >= 0 && sum > 0);
  std::vector<std::int64_t> parts;
  parts.reserve(weights.size());
  Exact reached = 0;
  std::int64_t given = 0;
  for (const Exact& weight : weights) {
    reached += weight;
    const std::int64_t total = narrow((2 * whole * reached + sum) / (2 * sum));
    parts.push_back(total - given);
    given = total;
  }
  return parts;
}

namespace {

/// The parts, reckoned in a type that has room for whole x sum.
template <class Number>
std::vector<std::int64_t> floors_in(std::int64_t whole, Number sum,
                                    std::span<const std::int64_t> weights) {
  std::vector<std::int64_t> parts;
  parts.reserve(weights.size());
  Number reached = 0;
  std::int64_t given = 0;
  for (const std::int64_t weight : weights) {
    reached += static_cast<Number>(weight);
    const auto total = static_cast<std::int64_t>(static_cast<Number>(whole) * reached / sum);
    parts.push_back(total - given);
    given = total;
  }
  return parts;
}

}  // namespace

std::vector<std::int64_t> running_floors(std::int64_t whole,
                                         std::span<const std::int64_t> weights) {
  const Int128 sum = std::accumulate(weights.begin(), weights.end(), Int128(0));
  assert(sum > 0);
  // Most amounts are small enough for the machine's own division, ten times as fast as a 128-bit
  // one.
  const bool small = sum < (Int128(1) << 31) && whole < (std::int64_t(1) << 32) && whole >= 0;
  return small ? floors_in(whole, static_cast<std::uint64_t>(sum), weights)
               : floors_in(whole, sum, weights);
}

std::vector<std::int64_t> largest_remainder(std::int64_t whole, std::span<const Exact> weights) {
  Carries carries(weights.size());
  std::vector<Carries::Share> pool;
  for (std::size_t i = 0; i < weights.size(); ++i)
    if (weights[i] > 0) pool.push_back({i, weights[i]});
  const auto given = carries.allot(whole, pool);
  std::vector<std::int64_t> parts(weights.size(), 0);
  for (std::size_t i = 0; i < pool.size(); ++i) parts[pool[i].row] = given[i];
  return parts;
}

const Carries::Widened& Carries::widen(std::size_t denominator, const Exact& pool_weight) {
  const auto [found, fresh] = widened_.try_emplace({denominator, pool_weight});
  if (fresh) {
    const Exact& old = denominators_[denominator];
    const Exact both = old / boost::multiprecision::gcd(old, pool_weight) * pool_weight;
    const auto [place, added] = known_.try_emplace(both, denominators_.size());
    found->second = {place->second, both / pool_weight, both / old};
    if (added) denominators_.push_back(both);
  }
  return found->second;
}

bool Carries::less(const Debt& a, const Debt& b) const {
  if (a.denominator == b.denominator) return a.numerator < b.numerator;
  return a.numerator * denominators_[b.denominator] < b.numerator * denominators_[a.denominator];
}

/// Gives `left` units to the largest remainders, or takes them back from the smallest, each row at
/// most one a round.
void Carries::settle(std::vector<Debt>& owed, std::vector<std::int64_t>& parts,
                     std::int64_t left) const {
  const std::int64_t step = left < 0 ? -1 : 1;
  while (left != 0) {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < parts.size(); ++i)
      if (step > 0 || parts[i] > 0) rows.push_back(i);
    const auto before = [&](std::size_t a, std::size_t b) {
      if (less(owed[a], owed[b])) return step < 0;
      if (less(owed[b], owed[a])) return step > 0;
      return a < b;
    };
    const auto count = std::min<std::size_t>(rows.size(), static_cast<std::size_t>(left * step));
    if (count < rows.size())
      std::nth_element(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(count), rows.end(),
                       before);
    for (std::size_t i = 0; i < count; ++i) {
      parts[rows[i]] += step;
      owed[rows[i]].numerator -= step * denominators_[owed[rows[i]].denominator];
    }
    left -= step * static_cast<std::int64_t>(count);
  }
}

std::vector<std::int64_t> Carries::allot(std::int64_t whole, std::span<const Share> pool) {
  assert(whole >= 0 && !pool.empty());
  // Months in which the same people are there with other numbers of days have the same denominator.
  Exact common = pool.front().weight;
  for (const Share& share : pool) {
    if (common == 1) break;
    common = boost::multiprecision::gcd(common, share.weight);
  }
  Exact sum = 0;
  for (const Share& share : pool) sum += share.weight;
  sum /= common;

  std::vector<Debt> owed;
  std::vector<std::int64_t> parts;
  owed.reserve(pool.size());
  parts.reserve(pool.size());
  std::int64_t left = whole;
  for (const Share& share : pool) {
    const Debt& debt = debts_[share.row];
    const Widened& to = widen(debt.denominator, sum);
    const Exact& denominator = denominators_[to.denominator];
    Exact exact = share.weight / common * whole * to.weight_factor;
    exact += debt.numerator * to.debt_factor;
    const std::int64_t part = std::max<std::int64_t>(0, narrow(floor_divide(exact, denominator)));
    owed.push_back({exact - part * denominator, to.denominator});
    parts.push_back(part);
    left -= part;
  }
  settle(owed, parts, left);
  for (std::size_t i = 0; i < pool.size(); ++i) debts_[pool[i].row] = std::move(owed[i]);
  return parts;
}

Ratio Carries::of(std::size_t row) const {
  return {debts_[row].numerator, denominators_[debts_[row].denominator]};
}

}  // namespace plan
