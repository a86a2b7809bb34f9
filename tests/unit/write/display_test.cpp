// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <limits>

#include "made_up.hpp"
#include "plan/base/tr.hpp"

using namespace plan;

namespace {

std::string shown(std::int64_t minor, const std::string& unit = "", const char* currency = "CNY") {
  Display how;
  how.currency = find_currency(currency);
  how.unit = unit;
  return display(Money::minor(minor), Unit::money, how);
}

std::string kept(std::int64_t units, const std::string& unit = "") {
  Display how;
  how.currency = find_currency("CNY", 4);
  how.unit = unit;
  return display(Money::minor(units), Unit::money, how);
}

std::string shown(const Cell& cell, Unit unit) {
  return display(cell, unit, made_up::yuan());
}

}  // namespace

TEST_CASE("amounts show the currency's decimals, thousands grouped, zero as 0") {
  CHECK(shown(120050) == "1,200.50");
  CHECK(shown(-120050) == "-1,200.50");
  CHECK(shown(5) == "0.05");
  CHECK(shown(0) == "0");
  CHECK(shown(99999) == "999.99");
  CHECK(shown(100'000'000'00) == "100,000,000.00");
  CHECK(shown(1234, "", "JPY") == "1,234");
  CHECK(shown(1234567, "元", "KWD") == "1,234.567");
  CHECK(shown(std::numeric_limits<std::int64_t>::min()) == "-92,233,720,368,547,758.08");
}

TEST_CASE("a unit divides amounts exactly, half away from zero") {
  CHECK(shown(1200'0000'00, "万") == "1,200.00");
  CHECK(shown(50'00, "万") == "0.01");
  CHECK(shown(49'99, "万") == "0.00");
  CHECK(shown(-50'00, "万") == "-0.01");
  CHECK(shown(-49'99, "万") == "0.00");
  CHECK(shown(1'2345'6789'00, "亿") == "1.23");
  CHECK(shown(1'250'00, "千") == "1.3");
  CHECK(shown(-1'250'00, "k") == "-1.3");
  CHECK(shown(2'345'678'00, "M") == "2.35");
  CHECK(shown(1'250, "k", "JPY") == "1.3");
  CHECK(shown(1'999'999, "M", "KWD") == "0.00");
  CHECK(shown(0, "万") == "0");
}

TEST_CASE(
    "of what is kept beyond the currency's decimals people and machines see these, rounded once") {
  CHECK(kept(3'350) == "0.34");
  CHECK(kept(3'349) == "0.33");
  CHECK(kept(-3'350) == "-0.34");
  CHECK(kept(-49) == "0.00");
  CHECK(kept(0) == "0");
  CHECK(kept(12'000'050'000) == "1,200,005.00");
  CHECK(kept(1'499'999, "万") == "0.01");  // 149.9999; by way of 150.00 it were 0.02
  CHECK(kept(1'500'000, "万") == "0.02");
  Display how;
  how.currency = find_currency("CNY", 4);
  CHECK(machine(Money::minor(3'350), Unit::money, how) == "0.34");
  CHECK(machine(Money::minor(-3'349), Unit::money, how) == "-0.33");
}

TEST_CASE("a table whose amounts are all whole needs no decimals") {
  Document document = made_up::year();
  Table& table = document.tables[0];
  Display how = made_up::yuan();
  CHECK(common_decimals(table, how) == 0);
  how.unit = "万";
  CHECK(common_decimals(table, how) == 2);
  how.unit = "";
  table.total->cells[1] = Money::minor(1);
  CHECK(common_decimals(table, how) == 2);
  how.decimals = 2;
  CHECK(display(Money(), Unit::money, how) == "0.00");  // as its neighbours
}

TEST_CASE("rates are percent with one decimal, factors have two") {
  CHECK(shown(Rate(1, 8), Unit::rate) == "12.5%");
  CHECK(shown(Rate(0, 1), Unit::rate) == "0.0%");
  CHECK(shown(Rate(-1, 3), Unit::rate) == "-33.3%");
  CHECK(shown(Rate(5, 4), Unit::factor) == "1.25");
}

TEST_CASE("counts and quantities are grouped, numbers in text columns are not") {
  CHECK(shown(std::int64_t{1234567}, Unit::count) == "1,234,567");
  CHECK(shown(std::int64_t{-1000}, Unit::count) == "-1,000");
  CHECK(shown(std::int64_t{2026}, Unit::text) == "2026");
  CHECK(shown(Quantity{1'234'500}, Unit::quantity) == "1,234.5");
  CHECK(shown(Quantity{3000}, Unit::quantity) == "3");
  CHECK(shown(Quantity{-50}, Unit::quantity) == "-0.05");
}

TEST_CASE("dates, n/a, blanks and unsafe text") {
  CHECK(shown(Day(std::chrono::year{2026} / 3 / 2), Unit::date) == "2026-03-02");
  CHECK(shown(NotAvailable{"no target"}, Unit::rate) == "n/a");
  CHECK(shown(Blank{}, Unit::money) == "");
  CHECK(shown(std::string("a\x1b[31m\u202Eb"), Unit::text) == "a\\x1b[31m\\u{202e}b");
}

TEST_CASE("machines get exact decimals, six for rates, and nothing for no value") {
  const Display how = made_up::yuan();
  CHECK(machine(Money::minor(120050), Unit::money, how) == "1200.50");
  CHECK(machine(Money::minor(0), Unit::money, how) == "0.00");
  CHECK(machine(Rate(1, 3), Unit::rate, how) == "0.333333");
  CHECK(machine(Rate(5, 4), Unit::factor, how) == "1.250000");
  CHECK(machine(Quantity{1'234'500}, Unit::quantity, how) == "1234.5");
  CHECK(machine(std::int64_t{1234567}, Unit::count, how) == "1234567");
  CHECK(machine(Day(std::chrono::year{2026} / 3 / 2), Unit::date, how) == "2026-03-02");
  CHECK(machine(std::string("a\x1b"), Unit::text, how) == "a\x1b");
  CHECK(machine(Blank{}, Unit::money, how) == "");
  CHECK(machine(NotAvailable{"no target"}, Unit::rate, how) == "");
}

TEST_CASE("the unit of amounts is named as people write it") {
  const auto named = [](const char* currency, const char* unit) {
    Display how;
    how.currency = find_currency(currency);
    how.unit = unit;
    return amount_unit(how);
  };
  CHECK(named("CNY", "") == "CNY");
  CHECK(named("CNY", "万") == "万元");
  CHECK(named("CNY", "元") == "CNY");
  CHECK(named("USD", "亿") == "亿美元");
  CHECK(named("KWD", "万") == "万 KWD");
  CHECK(named("CNY", "k") == "k CNY");
  set_language(Language::zh);
  CHECK(named("CNY", "") == "元");
  CHECK(named("USD", "元") == "美元");
  CHECK(named("CHF", "") == "CHF");
  set_language(Language::en);
}

TEST_CASE("units of --unit and their factors") {
  CHECK(unit_factor("元") == 1);
  CHECK(unit_factor("千") == 1'000);
  CHECK(unit_factor("k") == 1'000);
  CHECK(unit_factor("万") == 10'000);
  CHECK(unit_factor("M") == 1'000'000);
  CHECK(unit_factor("亿") == 100'000'000);
  CHECK_FALSE(unit_factor("K"));
  CHECK_FALSE(unit_factor(""));
}
