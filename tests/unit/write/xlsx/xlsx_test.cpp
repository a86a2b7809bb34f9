// SPDX-License-Identifier: MIT
// What tests/sheets cannot see from outside: number formats, numbers that stay texts, same bytes.
#include <doctest/doctest.h>
#include <sys/resource.h>

#include <csignal>

#include "made_up.hpp"
#include "plan/write/writer.hpp"
#include "plan/write/xlsx/xlsx_number.hpp"

using namespace plan;

namespace {

std::string format(const Cell& cell, Unit unit, const Display& how) {
  const auto number = xlsx_number(cell, unit, how);
  return number ? number->format : "text";
}

}  // namespace

TEST_CASE("a number of a sheet looks as display() shows it") {
  Display how = made_up::yuan();
  CHECK(format(Money::minor(123456), Unit::money, how) == "#,##0.00;[Red]-#,##0.00");
  CHECK(format(Rate(1, 3), Unit::rate, how) == "0.0%;[Red]-0.0%");
  CHECK(format(Rate(-1, 3), Unit::points, how) == "+0.0;[Red]-0.0;0.0");
  CHECK(format(Rate(5, 4), Unit::factor, how) == "0.00;[Red]-0.00");
  CHECK(format(Quantity{12500}, Unit::quantity, how) == "#,##0.0;[Red]-#,##0.0");
  CHECK(format(std::int64_t{2026}, Unit::id, how) == "0;[Red]-0");
  how.unit = "万";
  const auto amount = xlsx_number(Money::minor(1'234'560'000), Unit::money, how);
  REQUIRE(amount);
  CHECK(amount->value == 1234.56);
  CHECK(amount->format == "#,##0.00;[Red]-#,##0.00");
}

TEST_CASE("a sheet holds amounts rounded to the currency, in a larger unit as they are kept") {
  Display how = made_up::yuan();
  how.currency = find_currency("CNY", 4);
  const auto value = [&](std::int64_t units) {
    return xlsx_number(Money::minor(units), Unit::money, how)->value;
  };
  CHECK(value(3'350) == 0.34);
  CHECK(value(-3'350) == -0.34);
  CHECK(value(12'000'000) == 1200);
  // sums over 10^15 of what is kept still have 15 digits in cents
  CHECK(value(50'000'000'000'000'000) == 5e12);
  how.unit = "万";
  CHECK(value(1'499'999) == 0.01499999);
}

TEST_CASE("what a sheet would round or show otherwise stays a text") {
  const Display how = made_up::yuan();
  CHECK(format(Money::minor(999'999'999'999'999), Unit::money, how) != "text");
  CHECK(format(Money::minor(1'000'000'000'000'000), Unit::money, how) == "text");
  CHECK(format(Day(Date(std::chrono::year(1900) / 2 / 28)), Unit::date, how) == "text");
  const auto day = xlsx_number(Day(Date(std::chrono::year(2026) / 11 / 23)), Unit::date, how);
  REQUIRE(day);
  CHECK(day->value == 46349);
  CHECK(format(std::string("12"), Unit::text, how) == "text");
  CHECK(format(NotAvailable{"x"}, Unit::rate, how) == "text");
}

TEST_CASE("the same document is the same file, with charts and without rows too") {
  Document document = made_up::year();
  document.tables.reserve(document.tables.size() + 4);  // `table` stays where it is
  Table& table = document.tables.front();
  for (int kind = 0; kind <= static_cast<int>(Chart::Kind::fan); ++kind)
    table.charts.push_back({static_cast<Chart::Kind>(kind), "=1+1", "rep", {"2026-01", "year"}});
  document.tables.push_back({"empty", table.title, table.columns, {}});
  document.tables.push_back({"empty", "[history]:*?/\\'", table.columns, {}});
  document.tables.push_back({"empty", std::string(100, 'x'), table.columns, {}});
  document.tables.push_back({"empty", std::string(100, 'X'), table.columns, {}});
  const std::string once = made_up::written("xlsx", document, made_up::yuan());
  CHECK(once.starts_with("PK"));
  CHECK(once == made_up::written("xlsx", document, made_up::yuan()));
}

TEST_CASE("a sheet needs no room for temporary files") {
  Table table{"rows", "rows", {{"who", "who"}, {"what", "what"}}, {}};
  for (int i = 0; i < 30'000; ++i)
    table.rows.push_back({{std::string("ann"), std::string("meeting")}});
  const Document document{.name = "one", .title = "one", .tables = {table}};
  const auto made = [&] { return find_writer("xlsx")->render(document, made_up::yuan()); };
  const std::string whole = made();
  rlimit usual{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
  const rlimit less{whole.size() + 1, usual.rlim_max};
  std::signal(SIGXFSZ, SIG_IGN);
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &less) == 0);
  const std::string limited = made();
  ::setrlimit(RLIMIT_FSIZE, &usual);
  CHECK(whole.size() < 1'000'000);  // the sheet itself, unpacked, is larger than what memory takes
  CHECK(limited == whole);
}
