// SPDX-License-Identifier: MIT
// Exact ratios: what is read, how they compare, how they are written.
#include "plan/base/rate.hpp"

#include <doctest/doctest.h>

#include <limits>

namespace plan {
namespace {

constexpr auto biggest = std::numeric_limits<std::int64_t>::max();

Rate rate_of(std::string_view text) {
  const auto rate = parse_rate(text);
  REQUIRE_MESSAGE(rate, text);
  return *rate;
}

TEST_CASE("a ratio stands in lowest terms over a positive denominator") {
  CHECK(Rate(6, 4) == Rate(3, 2));
  CHECK(Rate(6, -4) == Rate(-3, 2));
  CHECK(Rate(-6, -4) == Rate(3, 2));
  CHECK(Rate(0, -7) == Rate());
  CHECK(Rate(6, 4).numerator() == 3);
  CHECK(Rate(6, 4).denominator() == 2);
  CHECK(Rate(std::numeric_limits<std::int64_t>::min(), 2).numerator() == -4611686018427387904);
}

TEST_CASE("a rate is read as percent, decimal or weight") {
  CHECK(rate_of("12.5%") == Rate(1, 8));
  CHECK(rate_of("0.125") == Rate(1, 8));
  CHECK(rate_of("3") == Rate::whole(3));
  CHECK(rate_of("0").is_zero());
  CHECK(rate_of("100%") == Rate::whole(1));
  CHECK(rate_of("-5%") == Rate(-1, 20));
  CHECK(rate_of("0.000000001%") == Rate(1, 100'000'000'000));
  CHECK(rate_of("999999999999") == Rate::whole(999'999'999'999));
  CHECK(rate_of("0.1250000000000") == Rate(1, 8));  // zeros at the end say nothing
}

TEST_CASE("a rate of too many digits is refused") {
  for (const std::string text : {"1000000000000", "0.1234567891", "999999999999.999999999"}) {
    const auto rate = parse_rate(text);
    REQUIRE_FALSE_MESSAGE(rate, text);
    CHECK(rate.refusal().code == "bad-number");
    CHECK(rate.refusal().hint.worded() ==
          "write at most 12 digits before the point and 9 after it");
  }
}

TEST_CASE("each usual slip in a rate is refused with its mended form") {
  struct Slip {
    std::string written;
    const char* hint;
  };
  const Slip slips[] = {{"1,5", "write 15, or 1.5 if that was meant"},
                        {"0,125", "write 0.125"},
                        {"12,5%", "write 125%, or 12.5% if that was meant"},
                        {".5", "write 0.5"},
                        {"1e3", "write 1000"},
                        {"010", "write 10"},
                        {"１２.５％", "write 12.5%"},
                        {"12.5 %", "write 12.5%"},
                        {"1_000", "write 1000"},
                        {"+3", "write 3"},
                        {"1万", "write 10000"},
                        {"1/3", "write it like 12.5%, 0.125 or 3"},
                        {"%", "write it like 12.5%, 0.125 or 3"},
                        {"", "write it like 12.5%, 0.125 or 3"},
                        {"5%%", "write it like 12.5%, 0.125 or 3"},
                        {"12:30", "write it like 12.5%, 0.125 or 3"}};
  for (const Slip& slip : slips) {
    const auto rate = parse_rate(slip.written);
    REQUIRE_FALSE_MESSAGE(rate, slip.written);
    CHECK(rate.refusal().code == "bad-number");
    CHECK_MESSAGE(rate.refusal().hint.worded() == slip.hint, slip.written);
  }
}

TEST_CASE("ratios compare exactly where a double could not") {
  CHECK(Rate(1, 3) < Rate(2, 5));
  CHECK(Rate(-1, 3) > Rate(-2, 5));
  CHECK(Rate(biggest - 1, biggest) > Rate(biggest - 2, biggest - 1));
  CHECK(Rate(biggest, 1) > Rate(biggest - 1, 1));
  CHECK(Rate(-biggest, 2) < Rate(biggest, 2));
}

TEST_CASE("a rate is written with the decimals asked, halves away from zero") {
  CHECK(to_decimal(Rate(1, 8), 6) == "0.125000");
  CHECK(to_decimal(Rate(1, 8), 2) == "0.13");
  CHECK(to_decimal(Rate(-1, 8), 2) == "-0.13");
  CHECK(to_decimal(Rate(2, 3), 3) == "0.667");
  CHECK(to_decimal(Rate(5, 2), 0) == "3");
  CHECK(to_decimal(Rate(-1, 1000), 2) == "0.00");
  CHECK(to_decimal(Rate(biggest, 1), 18) == "9223372036854775807.000000000000000000");
  CHECK(to_decimal(Rate(1, biggest), 18) == "0.000000000000000000");
  CHECK(to_decimal(Rate(biggest - 1, biggest), 18) == "1.000000000000000000");
}

TEST_CASE("a percentage has one decimal unless more are asked") {
  CHECK(to_percent(Rate(1, 8)) == "12.5%");
  CHECK(to_percent(Rate(1, 3)) == "33.3%");
  CHECK(to_percent(Rate(1, 3), 3) == "33.333%");
  CHECK(to_percent(Rate(-1, 2000)) == "-0.1%");
  CHECK(to_percent(Rate(9995, 10000), 0) == "100%");
  CHECK(to_percent(Rate(biggest, 1), 0) == "922337203685477580700%");
}

TEST_CASE("the shortest exact form is a decimal where there is one, else a fraction") {
  CHECK(to_string(Rate::whole(3)) == "3");
  CHECK(to_string(Rate(1, 8)) == "0.125");
  CHECK(to_string(Rate(-7, 20)) == "-0.35");
  CHECK(to_string(Rate(1, 3)) == "1/3");
  CHECK(to_string(Rate(1, std::int64_t{1} << 18)) == "0.000003814697265625");  // 18 decimals
  CHECK(to_string(Rate(1, std::int64_t{1} << 19)) == "1/524288");              // 19
  CHECK(to_string(Rate(1, std::int64_t{1} << 62)) == "1/4611686018427387904");
}

}  // namespace
}  // namespace plan
