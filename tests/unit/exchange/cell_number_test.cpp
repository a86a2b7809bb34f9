// SPDX-License-Identifier: MIT
// Numbers as other programs write them, and reckoning with them exactly.
#include "plan/exchange/cell_number.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

const NumberMarks plain, english{'.', ","}, german{',', "."}, french{',', " "}, swiss{'.', "'"};

/// `1234.50`, `-5 EUR`, `0.13 %`; `no: HINT` where it is refused.
std::string read(std::string_view cell, const NumberMarks& marks = plain, const char* own = "CNY") {
  const auto number = read_number(cell, marks, *find_currency(own));
  if (!number) {
    CHECK(number.refusal().code == "bad-number");
    return "no: " + number.refusal().hint.worded();
  }
  std::string text = written(*number, number->decimals);
  if (!number->currency.empty()) text += " " + number->currency;
  return text + (number->is_percent ? " %" : "");
}

const std::string comma =
    "no: say in the map what the comma is: thousands: \",\" or decimal: \",\"";
const std::string groups = "no: mend it in the file: groups have three digits";

bool refused(std::string_view cell, const NumberMarks& marks = plain) {
  return read(cell, marks).starts_with("no: ");
}

ExactNumber number(std::string_view text) {
  return *read_number(text, {}, *find_currency("CNY"));
}

}  // namespace

TEST_CASE("plain numbers") {
  CHECK(read("0") == "0");
  CHECK(read("1234.50") == "1234.50");
  CHECK(read("-7") == "-7");
  CHECK(read("+7") == "7");
  CHECK(read(".5") == "0.5");
  CHECK(read("007") == "7");
  CHECK(read("123456789012345678") == "123456789012345678");
  CHECK(read("1234567890123456789").starts_with("no: "));
}

TEST_CASE("marks between thousands are read where the map states them") {
  CHECK(read("1,234.50", english) == "1234.50");
  CHECK(read("2,024,994", english) == "2024994");
  CHECK(read("1234.50", english) == "1234.50");
  CHECK(read("1.234,50", german) == "1234.50");
  CHECK(read("1 234,50", french) == "1234.50");
  CHECK(read("1\u00A0234,50", french) == "1234.50");
  CHECK(read("1\u202F234,50", french) == "1234.50");
  CHECK(read("1'234.50", swiss) == "1234.50");
  CHECK(read("1,5", {',', ""}) == "1.5");
}

TEST_CASE("without that a comma is refused") {
  CHECK(read("1,234.50") == comma);
  CHECK(read("2,024,994") == comma);
  CHECK(read("1,23") == comma);
  CHECK(read("12,8000") == comma);
  CHECK(read("1.234,50") ==
        "no: say in the map how numbers are written, as decimal: \",\" and thousands: \".\"");
  CHECK(read("1.234,50", english) ==
        "no: say in the map how numbers are written, as decimal: \",\" and thousands: \".\"");
}

TEST_CASE("groups have three digits") {
  CHECK(read("12,8000", english) == groups);
  CHECK(read("1,23", english) == groups);
  CHECK(read("1234,567", english) == groups);
  CHECK(read(",123", english) == groups);
  CHECK(read("1,,234", english) == groups);
  CHECK(read("1,234,", english) == groups);
  CHECK(refused("1.234.5", german));
}

TEST_CASE("negative numbers, as books of account write them") {
  CHECK(read("(1,234.50)", english) == "-1234.50");
  CHECK(read("1234.50-") == "-1234.50");
  CHECK(read("−5") == "-5");
  CHECK(read("- 5") == "-5");
  CHECK(read("￥-5") == "-5 CNY");
  CHECK(read("-￥5") == "-5 CNY");
  CHECK(read("(￥5)") == "-5 CNY");
  for (const auto* twice : {"--5", "-(5)", "(-5)", "-5-", "((5))", "(5)-", "+-5"})
    CHECK_MESSAGE(refused(twice), twice);
}

TEST_CASE("currencies beside a number") {
  CHECK(read("￥1,234.50", english) == "1234.50 CNY");
  CHECK(read("¥ 5") == "5 CNY");
  CHECK(read("¥ 5", plain, "JPY") == "5 JPY");
  CHECK(read("5元") == "5 CNY");
  CHECK(read("￥2万元") == "20000 CNY");
  CHECK(read("RMB 5") == "5 CNY");
  CHECK(read("EUR 5") == "5 EUR");
  CHECK(read("5 EUR") == "5 EUR");
  CHECK(read("€5") == "5 EUR");
  CHECK(read("US$5") == "5 USD");
  CHECK(read("HK$ 5") == "5 HKD");
  CHECK(read("$5", plain, "USD") == "5 USD");
  CHECK(read("$5", plain, "CAD") == "5 CAD");
  const std::string which = "no: write the code in place of the sign, or take it out";
  CHECK(read("$5") == which);
  CHECK(read("¥5", plain, "USD") == which);
  for (const auto* word : {"eur 5", "EUR 5 EUR", "EUR", "XYZ 5", "￥￥5"})
    CHECK_MESSAGE(refused(word), word);
}

TEST_CASE("ten thousands, hundred millions, per cent") {
  CHECK(read("1.2万") == "12000");
  CHECK(read("1.23456万") == "12345.6");
  CHECK(read("￥3亿") == "300000000 CNY");
  CHECK(read("2萬元") == "20000 CNY");
  CHECK(read("13%") == "0.13 %");
  CHECK(read("-0.5 %") == "-0.005 %");
  for (const auto* word : {"万", "1.2.3万", "5万万", "5%%"}) CHECK_MESSAGE(refused(word), word);
}

TEST_CASE("full-width digits and marks") {
  CHECK(read("１２３４．５") == "1234.5");
  CHECK(read("１，２３４．５", english) == "1234.5");
  CHECK(read("（５）") == "-5");
  CHECK(read("－５") == "-5");
  CHECK(read("１３％") == "0.13 %");
}

TEST_CASE("what is no number") {
  for (const auto* word :
       {"", "—", "-", "–", "N/A", "n.a.", "#REF!", "#DIV/0!", "x", "12a", "1-2", "()", "%", "0x10"})
    CHECK_MESSAGE(refused(word), word);
  const std::string rounded =
      "no: a spreadsheet has rounded it: export the column as a number with its digits";
  CHECK(read("1e3") == rounded);
  CHECK(read("1.2E+15") == rounded);
  CHECK(read("1.2.3") == groups);
}

TEST_CASE("whether a number has marks, or might have, is known") {
  const auto marks = [](std::string_view cell) {
    const auto found = read_number(cell, english, *find_currency("CNY"));
    return std::pair(found->grouped, found->groupable);
  };
  CHECK(marks("1,234") == std::pair(true, false));
  CHECK(marks("1234") == std::pair(false, true));
  CHECK(marks("1234.5-") == std::pair(false, true));
  CHECK(marks("999.9999") == std::pair(false, false));
}

TEST_CASE("an exact number as a book writes it") {
  CHECK(written(number("1200.50")) == "1200.5");
  CHECK(written(number("1200.00")) == "1200");
  CHECK(written(number("1200")) == "1200");
  CHECK(written(number("-0.10")) == "-0.1");
  CHECK(written(number("5"), 2) == "5");
  CHECK(written(number("5.100"), 2) == "5.10");
}

TEST_CASE("an exact number as people read it") {
  CHECK(written_in_groups(number("2363122.79")) == "2,363,122.79");
  CHECK(written_in_groups(number("-100000.50")) == "-100,000.5");
  CHECK(written_in_groups(number("-999")) == "-999");
  CHECK(written_in_groups(number("1000")) == "1,000");
  CHECK(written_in_groups(number("0.12345")) == "0.12345");
}

TEST_CASE("reckoning is exact and rounded once, halves away from zero") {
  ExactRatio ratio(number("100"));
  CHECK(ratio.divide(number("3")));
  CHECK(ratio.multiply(number("3")));
  CHECK(written(*ratio.rounded(2)) == "100");
  ExactRatio half(number("0.125"));
  CHECK(written(*half.rounded(2)) == "0.13");
  half.negate();
  CHECK(written(*half.rounded(2)) == "-0.13");
  CHECK(half.add(number("0.1"), 1));
  CHECK(half.add(number("0.005"), -1));
  CHECK(written(*half.rounded(2)) == "-0.03");
  ExactRatio negative(number("5"));
  CHECK(negative.divide(number("-2")));
  CHECK(written(*negative.rounded(1)) == "-2.5");
}

TEST_CASE("what cannot be reckoned exactly is refused") {
  ExactRatio ratio(number("1"));
  CHECK_FALSE(ratio.divide(number("0")));
  ExactNumber large = number("123456789012345678");
  large.digits *= power_of_ten(12);
  ExactRatio huge(large);
  CHECK_FALSE(huge.multiply(large));
  CHECK_FALSE(ExactRatio(large).rounded(9));
}

TEST_CASE("decimals that could be thousands") {
  const auto may_be = [](std::string_view cell) {
    return may_be_thousands(*read_number(cell, {}, *find_currency("EUR")));
  };
  for (const auto* cell : {"12.495", "1.100", "-999.000", "EUR 1.103"})
    CHECK_MESSAGE(may_be(cell), cell);
  for (const auto* cell : {"0.495", "12.50", "12.4950", "1234.495", "12", "12.495%"})
    CHECK_FALSE_MESSAGE(may_be(cell), cell);
}

TEST_CASE("no number of thousands begins with 0") {
  const Currency own = *find_currency("EUR");
  CHECK_FALSE(read_number("0,125", {'.', ","}, own));
  CHECK_FALSE(read_number("0.125", {',', "."}, own));
  CHECK(read_number("0.000", {',', "."}, own)->digits == 0);
  CHECK(read_number("8万", {}, own)->scaled);
}

}  // namespace plan
