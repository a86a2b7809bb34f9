// SPDX-License-Identifier: MIT
// Amounts as people write them, the currencies, and arithmetic that never wraps.
#include "plan/base/money.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <random>
#include <string>
#include <vector>

namespace plan {
namespace {

constexpr auto biggest = std::numeric_limits<std::int64_t>::max();

std::int64_t minor_of(std::string_view text, std::string_view code = "CNY") {
  const auto amount = parse_amount(text, *find_currency(code));
  REQUIRE_MESSAGE(amount, text);
  return amount->minor();
}

Refusal refusal_of(std::string_view text, std::string_view code = "CNY") {
  const auto amount = parse_amount(text, *find_currency(code));
  REQUIRE_FALSE_MESSAGE(amount, text);
  return amount.refusal();
}

TEST_CASE("an amount is read in the currency's minor units") {
  CHECK(minor_of("0") == 0);
  CHECK(minor_of("-0.00") == 0);
  CHECK(minor_of("1200") == 120'000);
  CHECK(minor_of("1200.5") == 120'050);
  CHECK(minor_of("1200.50") == 120'050);
  CHECK(minor_of("-3") == -300);
  CHECK(minor_of("-0.01") == -1);
  CHECK(minor_of("1200", "JPY") == 1'200);
  CHECK(minor_of("1.234", "KWD") == 1'234);
  CHECK(minor_of("1.2345", "CLF") == 12'345);
}

TEST_CASE("wan and yi scale an amount exactly") {
  CHECK(minor_of("1200万") == 1'200'000'000);
  CHECK(minor_of("1.2亿") == 12'000'000'000);
  CHECK(minor_of("-0.5万") == -500'000);
  CHECK(minor_of("1.234万") == 1'234'000);
  CHECK(minor_of("1.234567万") == 1'234'567);
  CHECK(minor_of("1.2345万", "JPY") == 12'345);
  CHECK(minor_of("1.0123456789亿") == 10'123'456'789);
}

TEST_CASE("zeros beyond the currency's decimals say nothing") {
  const Currency& yuan = *find_currency("CNY");
  CHECK(parse_amount("28000.0000", yuan)->minor() == 2'800'000);
  CHECK(parse_amount("12.50000000000000000000", yuan)->minor() == 1'250);
  CHECK(parse_amount("1.20000万", yuan)->minor() == 1'200'000);
  CHECK(parse_amount("1200.00", *find_currency("JPY"))->minor() == 1'200);
  CHECK(parse_amount("200000000000.0000", yuan)->minor() == 20'000'000'000'000);
  CHECK(parse_foreign_amount("5000.0000 USD", yuan)->amount.minor() == 500'000);
  CHECK(parse_amount("28000.0010", yuan).refusal().code == "too-many-decimals");
  const auto written = parse_written_amount("28000.0000");
  CHECK(amount_in(*written, yuan)->minor() == 2'800'000);
  CHECK_FALSE(amount_in(*parse_written_amount("28000.001"), yuan));
  CHECK(*parse_quantity("3.50000") == 3'500);
}

TEST_CASE("an amount with more decimals than its currency is refused after scaling") {
  const auto plain = refusal_of("1.005");
  CHECK(plain.code == "too-many-decimals");
  CHECK(plain.text.worded() == "\"1.005\" has more decimals than CNY, which has 2");
  CHECK(plain.hint.worded() == "write at most 2 decimals, or keep more in this book: decimals: 3");
  const auto whole = refusal_of("12.5", "JPY");
  CHECK(whole.text.worded() == "\"12.5\" has more decimals than JPY, which has 0");
  CHECK(whole.hint.worded() == "write no decimals, or keep more in this book: decimals: 1");
  CHECK(refusal_of("1.1234567").hint.worded() == "write at most 2 decimals");
  CHECK(refusal_of("1.1234567", "JPY").hint.worded() == "write no decimals");
  const auto large = refusal_of("1.2345678万");
  CHECK(large.code == "too-many-decimals");
  CHECK(large.text.worded() == "\"1.2345678万\" comes to 12345.678, and CNY has 2 decimals");
  CHECK(refusal_of("1.00001万", "JPY").code == "too-many-decimals");
  CHECK(refusal_of("0." + std::string(60, '1') + "万").code == "too-many-decimals");
}

TEST_CASE("an amount ends at ten to the fifteenth minor units") {
  CHECK(minor_of("10000000000000") == max_amount_minor);
  CHECK(minor_of("-10000000000000.00") == -max_amount_minor);
  CHECK(minor_of("1000000000000000", "JPY") == max_amount_minor);
  for (const std::string text : {"10000000000000.01", "-10000000000000.01", "100001亿",
                                 "99999999999999999999999999999999999999999999999999"}) {
    const auto refusal = refusal_of(text);
    CHECK_MESSAGE(refusal.code == "amount-overflow", text);
    CHECK(refusal.hint.worded() == "write at most 10000000000000.00");
  }
}

TEST_CASE("each usual slip in an amount has its own text and its mended form as the hint") {
  struct Slip {
    std::string written;
    const char* text;
    const char* hint;
    std::size_t offset;
  };
  const Slip slips[] = {
      {"1,200", "\"1,200\" holds a comma", "write 1200", 1},
      {"1,200,000.50", "\"1,200,000.50\" holds a comma", "write 1200000.50", 1},
      {"1,5", "\"1,5\" holds a comma", "write 15, or 1.5 if that was meant", 1},
      {"12,80", "\"12,80\" holds a comma", "write 1280, or 12.80 if that was meant", 2},
      {"12,8000", "\"12,8000\" holds a comma", "write 128000", 2},
      {"1,2000,0000", "\"1,2000,0000\" holds a comma", "write 120000000", 1},
      {"-12,8000万", "\"-12,8000万\" holds a comma", "write -128000万", 3},
      {"12,5万", "\"12,5万\" holds a comma", "write 125万, or 12.5万 if that was meant", 2},
      {"1,200,00", "\"1,200,00\" holds a comma", "write 120000, or 1200.00 if that was meant", 1},
      {"12345,678", "\"12345,678\" holds a comma", "write 12345678, or 12345.678 if that was meant",
       5},
      {"1,20,000", "\"1,20,000\" holds a comma", "write 120000", 1},
      {"0,5", "\"0,5\" holds a comma", "write 0.5", 1},
      {",5", "\",5\" holds a comma", "write 0.5", 0},
      {"1.234,50", "\"1.234,50\" holds a comma", "write 1234.50", 5},
      {"1.200.000", "\"1.200.000\" is not a number", "write 1200000", 0},
      {"12_8000", "\"12_8000\" holds an underscore", "write 128000", 2},
      {"1_200", "\"1_200\" holds an underscore", "write 1200", 1},
      {"1e3", "\"1e3\" is written with an exponent", "write 1000", 1},
      {"1.5E+3", "\"1.5E+3\" is written with an exponent", "write 1500", 3},
      {".5", "\".5\" has no digit before the point", "write 0.5", 0},
      {"-.5", "\"-.5\" has no digit before the point", "write -0.5", 1},
      {"5.", "\"5.\" has no digit after the point", "write 5", 1},
      {"010", "\"010\" begins with a needless 0", "write 10", 0},
      {"00", "\"00\" begins with a needless 0", "write 0", 0},
      {"+5", "\"+5\" begins with a plus sign", "write 5", 0},
      {"1 200", "\"1 200\" holds a blank", "write 1200", 1},
      {"1200 万", "\"1200 万\" holds a blank", "write 1200万", 4},
      {" 5", "\" 5\" holds a blank", "write 5", 0},
      {"１２００", "\"１２００\" holds full-width characters", "write 1200", 0},
      {"3千", "\"千\" is not read as a unit here", "write 3000", 1},
      {"1.2百万", "\"百万\" is not read as a unit here", "write 1200000", 3},
      {"2千万", "\"千万\" is not read as a unit here", "write 20000000", 1},
      {"5k", "\"k\" is not read as a unit here", "write 5000", 1},
      {"¥1200", "\"¥1200\" names a currency", "write 1200", 0},
      {"12万元", "\"12万元\" names a currency", "write 12万", 0},
      {"5000 CNY", "\"5000 CNY\" names a currency", "write 5000", 5},
      {"5000 USD", "\"5000 USD\" names a currency", "write the amount in CNY", 5},
      {"−5", "\"−5\" is not a number", "write -5", 0},
  };
  for (const Slip& slip : slips) {
    const auto refusal = refusal_of(slip.written);
    CHECK(refusal.code == "bad-amount");
    CHECK(refusal.text.worded() == slip.text);
    CHECK(refusal.hint.worded() == slip.hint);
    CHECK_MESSAGE(refusal.offset == slip.offset, slip.written);
  }
}

TEST_CASE("what cannot be mended for sure gets the forms of an amount as the hint") {
  for (const std::string text :
       {"", "-", ".", "12:30", "abc", "--3", "1..2", "12%", "$12", "万", "0x1F", "1.2.3", "NaN",
        "inf", "1e400", "1/3", "~", "\x1b[31m", "\xff"}) {
    const auto refusal = refusal_of(text);
    CHECK_MESSAGE(refusal.code == "bad-amount", text);
    CHECK_MESSAGE(refusal.hint.worded() == "write it like 1200, 1200.50, 1200万 or 1.2亿", text);
    CHECK(refusal.text.worded().find('\x1b') == std::string::npos);
  }
  CHECK(refusal_of("12:30").text.worded() == "\"12:30\" is a time, not a number");
  CHECK(refusal_of("").text.worded() == "a number is missing");
}

TEST_CASE("an amount may name another currency") {
  const Currency& cny = *find_currency("CNY");
  const auto dollars = parse_foreign_amount("5000 USD", cny);
  REQUIRE(dollars);
  CHECK(dollars->amount.minor() == 500'000);
  CHECK(dollars->currency == find_currency("USD"));
  const auto yen = parse_foreign_amount("1.5万 JPY", cny);
  REQUIRE(yen);
  CHECK(yen->amount.minor() == 15'000);
  CHECK(parse_foreign_amount("5000", cny)->currency == nullptr);
  CHECK(parse_foreign_amount("5000 CNY", cny)->currency == nullptr);
}

TEST_CASE("an amount of a record is what an amount of a plan is") {
  const Currency& yuan = *find_currency("CNY");
  std::mt19937 random(20261130);
  int read = 0;
  for (int i = 0; i < 50000; ++i) {
    std::string text(random() % 18, '0');
    for (char& c : text) c = "0123456789.-"[random() % (random() % 6 == 0 ? 12 : 10)];
    const auto written = parse_written_amount(text);
    const auto amount = parse_amount(text, yuan);
    const auto meant = written ? amount_in(*written, yuan) : std::nullopt;
    CHECK_MESSAGE(bool(meant) == bool(amount), text);
    if (!meant || !amount) continue;
    ++read;
    CHECK_MESSAGE(meant->minor() == amount->minor(), text);
  }
  CHECK(read > 5000);
  CHECK(parse_written_amount("1200.50")->digits == 120'050);
  CHECK(parse_written_amount("1200.50")->decimals == 2);
  CHECK(parse_written_amount("0.1234567")->decimals == WrittenAmount::unfit);
  for (const char* text : {"", ".", "007", "12.", ".5", "1.2.3", "-", "1 2"})
    CHECK_FALSE_MESSAGE(parse_written_amount(text), text);
}

TEST_CASE("a wrong currency or a wrong order is refused with the right one") {
  const Currency& cny = *find_currency("CNY");
  const auto refusal = [&](std::string_view text) {
    const auto amount = parse_foreign_amount(text, cny);
    REQUIRE_FALSE_MESSAGE(amount, text);
    return amount.refusal();
  };
  CHECK(refusal("5000 usd").code == "unknown-currency");
  CHECK(refusal("5000 usd").hint.worded() == "write USD");
  CHECK(refusal("5000 usd").offset == 5);
  CHECK(refusal("5000 QQQ").text.worded() == "\"QQQ\" is no currency of ISO 4217");
  CHECK(refusal("5000USD").hint.worded() == "write 5000 USD");
  CHECK(refusal("USD 5000").hint.worded() == "write 5000 USD");
  CHECK(refusal("1.5 JPY").code == "too-many-decimals");
  CHECK(refusal("5,000 USD").hint.worded() == "write 5000");
  CHECK(refusal(" USD").code == "bad-amount");
}

TEST_CASE("a quantity is read in thousandths") {
  CHECK(*parse_quantity("12") == 12'000);
  CHECK(*parse_quantity("3.5") == 3'500);
  CHECK(*parse_quantity("-0.125") == -125);
  CHECK(*parse_quantity("999999999999.999") == 999'999'999'999'999);
  CHECK(parse_quantity("0.0001").refusal().code == "too-many-decimals");
  CHECK(parse_quantity("1000000000000").refusal().code == "bad-number");
  CHECK(parse_quantity("1,200").refusal().hint.worded() == "write 1200");
  CHECK(parse_quantity("3万").refusal().hint.worded() == "write 30000");
  CHECK(parse_quantity("x").refusal().hint.worded() == "write it like 12 or 3.5");
}

TEST_CASE("the currencies carry the decimals of ISO 4217") {
  for (const std::string code : {"CNY", "USD", "EUR", "HKD", "TWD", "XCG", "ZWG", "XAD"})
    CHECK_MESSAGE(find_currency(code)->decimals == 2, code);
  for (const std::string code : {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                 "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"})
    CHECK_MESSAGE(find_currency(code)->decimals == 0, code);
  for (const std::string code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
    CHECK_MESSAGE(find_currency(code)->decimals == 3, code);
  for (const std::string code : {"CLF", "UYW"})
    CHECK_MESSAGE(find_currency(code)->decimals == 4, code);
  for (const std::string code : {"", "cny", "CN", "CNYY", "QQQ", "XAU", "XDR", "RMB", "ZZZ", "AAA"})
    CHECK_MESSAGE(find_currency(code) == nullptr, code);
  CHECK(find_currency("JPY")->units_per_major() == 1);
  CHECK(find_currency("CLF")->units_per_major() == 10'000);
}

TEST_CASE("an amount is written with all decimals of its currency, and read back the same") {
  CHECK(to_decimal(Money::minor(120'050), *find_currency("CNY")) == "1200.50");
  CHECK(to_decimal(Money::minor(-5), *find_currency("CNY")) == "-0.05");
  CHECK(to_decimal(Money::minor(0), *find_currency("KWD")) == "0.000");
  CHECK(to_decimal(Money::minor(-7), *find_currency("JPY")) == "-7");
  CHECK(to_decimal(Money::minor(-biggest - 1), *find_currency("CNY")) == "-92233720368547758.08");
  std::mt19937_64 random(7);
  for (int i = 0; i < 20'000; ++i) {
    const auto units =
        static_cast<std::int64_t>(random() % (2 * max_amount_minor)) - max_amount_minor;
    const Currency& currency = *find_currency(i % 3 == 0 ? "JPY" : i % 3 == 1 ? "CNY" : "KWD");
    const auto back = parse_amount(to_decimal(Money::minor(units), currency), currency);
    REQUIRE(back);
    REQUIRE(back->minor() == units);
  }
}

TEST_CASE("a book may keep more decimals than its currency, and never fewer") {
  const Currency& yuan = *find_currency("CNY", 4);
  CHECK(yuan.decimals == 2);
  CHECK(yuan.kept == 4);
  CHECK(yuan.units_per_major() == 10'000);
  CHECK(yuan.units_per_minor() == 100);
  CHECK(yuan.further() == 4);
  CHECK(&yuan == find_currency("CNY", 4));
  for (const int fewer : {0, 1, 2}) CHECK(*find_currency("CNY", fewer) == *find_currency("CNY"));
  CHECK(find_currency("CNY")->further() == 0);
  CHECK(find_currency("KWD", 2)->kept == 3);
  CHECK(find_currency("JPY", 6)->units_per_minor() == 1'000'000);
  CHECK(find_currency("QQQ", 4) == nullptr);
}

TEST_CASE("what is kept is read and written exactly, and shown rounded once") {
  const Currency& yuan = *find_currency("CNY", 4);
  CHECK(parse_amount("0.3333", yuan)->minor() == 3'333);
  const auto fine = parse_amount("1.234567891万", yuan);
  CHECK(fine.refusal().text.worded() ==
        "\"1.234567891万\" comes to 12345.67891, and the book keeps 4 decimals");
  CHECK(fine.refusal().hint.worded() ==
        "write at most 4 decimals, or keep more in this book: decimals: 5");
  CHECK(parse_amount("12", yuan)->minor() == 120'000);
  CHECK(parse_amount("1.00000000000", yuan)->minor() == 10'000);
  CHECK(parse_amount("1.00005", yuan).refusal().text.worded() ==
        "\"1.00005\" has more decimals than the book keeps, 4");
  CHECK(parse_amount("1000亿", yuan)->minor() == max_amount_minor);
  const auto large = parse_amount("1000.000000000001亿", yuan);
  CHECK(large.refusal().code == "amount-overflow");
  CHECK(large.refusal().hint.worded() == "write at most 100000000000.00");
  CHECK(exact_decimal(Money::minor(3'333), yuan) == "0.3333");
  CHECK(exact_decimal(Money::minor(-3'330), yuan) == "-0.333");
  CHECK(exact_decimal(Money::minor(120'000), yuan) == "12.00");
  CHECK(exact_decimal(Money::minor(7), *find_currency("JPY", 1)) == "0.7");
  CHECK(exact_decimal(Money::minor(70), *find_currency("JPY", 1)) == "7");
  CHECK(to_decimal(Money::minor(3'350), yuan) == "0.34");
  CHECK(to_decimal(Money::minor(3'349), yuan) == "0.33");
  CHECK(to_decimal(Money::minor(-3'350), yuan) == "-0.34");
  CHECK(to_decimal(Money::minor(-49), yuan) == "0.00");
  CHECK(to_decimal(Money::minor(biggest), yuan) == "922337203685477.58");
  CHECK(rounded_to_minor(Money::minor(-3'350), yuan).minor() == -3'400);
  CHECK(rounded_to_minor(Money::minor(3'300), yuan).minor() == 3'300);
  CHECK_THROWS_AS(rounded_to_minor(Money::minor(biggest), *find_currency("CNY", 6)), Overflow);
}

TEST_CASE("an amount of another currency has as many digits as the book keeps") {
  const auto dollars = parse_foreign_amount("5000.1234 USD", *find_currency("CNY", 4));
  CHECK(dollars->amount.minor() == 50'001'234);
  CHECK(*dollars->currency == *find_currency("USD", 4));
  CHECK(parse_foreign_amount("5.1234 CNY", *find_currency("CNY", 4))->currency == nullptr);
  const Currency& dinar = *find_currency("KWD");
  CHECK(parse_foreign_amount("1.234 USD", dinar).refusal().code == "too-many-decimals");
  const auto written = parse_written_amount("0.123456 USD");
  CHECK(amount_in(*written, *find_currency("USD", 6))->minor() == 123'456);
  CHECK_FALSE(amount_in(*written, *find_currency("USD", 5)));
  CHECK(parse_written_amount("0.1234567 USD")->decimals == WrittenAmount::unfit);
  CHECK(parse_written_amount("12345678901.20000000")->digits == 123'456'789'012);
}

TEST_CASE("what is written exactly is read back the same, whatever is kept") {
  std::mt19937_64 random(11);
  for (int i = 0; i < 20'000; ++i) {
    const auto units =
        static_cast<std::int64_t>(random() % (2 * max_amount_minor)) - max_amount_minor;
    const Currency& currency = *find_currency(i % 3 == 0   ? "JPY"
                                              : i % 3 == 1 ? "CNY"
                                                           : "KWD",
                                              i % (most_kept + 1));
    const auto back = parse_amount(exact_decimal(Money::minor(units), currency), currency);
    REQUIRE(back);
    REQUIRE(back->minor() == units);
  }
}

TEST_CASE("sums that leave 64 bits throw and change nothing") {
  Money most = Money::minor(biggest);
  CHECK_THROWS_AS(most += Money::minor(1), Overflow);
  CHECK(most.minor() == biggest);
  Money least = Money::minor(-biggest - 1);
  CHECK_THROWS_AS(least -= Money::minor(1), Overflow);
  CHECK_THROWS_AS(-least, Overflow);
  CHECK(least.minor() == -biggest - 1);
  CHECK((most + least).minor() == -1);
}

TEST_CASE("an amount times a rate is rounded half away from zero") {
  CHECK(scaled(Money::minor(5), Rate(1, 2)).minor() == 3);
  CHECK(scaled(Money::minor(-5), Rate(1, 2)).minor() == -3);
  CHECK(scaled(Money::minor(5), Rate(-1, 2)).minor() == -3);
  CHECK(scaled(Money::minor(10), Rate(1, 3)).minor() == 3);
  CHECK(scaled(Money::minor(10), Rate(2, 3)).minor() == 7);
  CHECK(scaled(Money::minor(biggest), Rate(biggest - 1, biggest)).minor() == biggest - 1);
  CHECK(scaled(Money::minor(-biggest), Rate(biggest, biggest - 1)).minor() == -biggest - 1);
  CHECK_THROWS_AS(scaled(Money::minor(biggest), Rate(biggest, 1)), Overflow);
  CHECK_THROWS_AS(scaled(Money::minor(biggest), Rate(3, 2)), Overflow);
}

}  // namespace
}  // namespace plan
