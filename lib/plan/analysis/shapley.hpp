// SPDX-License-Identifier: MIT
// What each of several factors did to a value, whatever the order in which they are taken, and
// whole units out of exact parts. Arithmetic alone: what the factors are is others'.
#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace plan {

using Fraction = boost::multiprecision::cpp_rational;

/// What each factor is to value(after) - value(before): these parts make it, a factor that is the
/// same before and after has 0, and a value's terms may be taken apart. Formula: the Shapley value,
/// the mean over all orders of the factors of what the value changes when this one does. Range:
/// before and after of as many factors, at most most_factors.
inline constexpr std::size_t most_factors = 12;
std::vector<Fraction> shapley(std::span<const Fraction> before, std::span<const Fraction> after,
                              const std::function<Fraction(std::span<const Fraction>)>& value);

/// The parts as whole numbers that make the same whole: each part's floor, and the units left to
/// the largest remainders, ties to the first; a whole part stays as it is. Range: the parts make a
/// whole number (asserted). Errors: Overflow.
std::vector<std::int64_t> whole_parts(std::span<const Fraction> parts);

}  // namespace plan
