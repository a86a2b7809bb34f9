// SPDX-License-Identifier: MIT
#include "plan/base/number.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <tuple>

namespace plan {

TEST_CASE("a number of units is written with its decimals, of any size") {
  CHECK(decimal_string(0, 0) == "0");
  CHECK(decimal_string(0, 2) == "0.00");
  CHECK(decimal_string(-5, 2) == "-0.05");
  CHECK(decimal_string(-1250, 2) == "-12.50");
  CHECK(decimal_string(INT64_MAX, 0) == "9223372036854775807");
  CHECK(decimal_string(INT64_MIN, 18) == "-9.223372036854775808");
  CHECK(decimal_string(Int128(INT64_MAX) + 1, 0) == "9223372036854775808");
  CHECK(decimal_string(Int128(INT64_MIN) - 1, 0) == "-9223372036854775809");
  const Int128 many = Int128(98'765'432'109'876) * 1'000'000'000'000'000 + 543'210'987'654'321;
  CHECK(decimal_string(many, 0) == "98765432109876543210987654321");
  CHECK(decimal_string(-many, 20) == "-987654321.09876543210987654321");
}

TEST_CASE("a division goes to the nearest whole number, halves away from zero") {
  for (const auto& [a, b, wanted] : {std::tuple(4, 10, 0),
                                     {5, 10, 1},
                                     {6, 10, 1},
                                     {14, 10, 1},
                                     {15, 10, 2},
                                     {2, 5, 0},
                                     {3, 5, 1},
                                     {20, 10, 2},
                                     {0, 7, 0}}) {
    CHECK(divided(a, b) == wanted);
    CHECK(divided(-a, b) == -wanted);
  }
}

TEST_CASE("a decimal is digits, a sign before and a point within, nothing else") {
  for (const char* text : {"0", "-0", "7", "10", "-12.50", "0.05"}) CHECK(read_decimal(text));
  CHECK(digits(*read_decimal("-12.50")) == -1250);
  for (const char* text :
       {"", "-", "00", "01", "+1", ".5", "5.", "1.2.3", "1,5", "1e3", " 1", "1 ", "0x1"})
    CHECK_FALSE(read_decimal(text));
}

}  // namespace plan
