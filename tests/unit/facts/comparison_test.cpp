// SPDX-License-Identifier: MIT
#include "plan/facts/comparison.hpp"

#include <doctest/doctest.h>

#include "plan/base/spring_festival.hpp"

namespace plan {
namespace {

const Workdays workdays(&china(), {});

Day day(std::string_view text) {
  return Day(*parse_date(text));
}
Period period(std::string_view text) {
  return *parse_period(text, {});
}
std::string days(const Span& span) {
  return span.empty() ? "none" : to_string(Date(span.first)) + ".." + to_string(Date(span.last));
}
ComparisonContext at(std::string_view as_of, Align align = Align::calendar) {
  return {{}, workdays, day(as_of), align};
}
std::string growth_text(const Figure& figure) {
  if (const auto* none = std::get_if<NotAvailable>(&figure)) return none->reason;
  return to_percent(std::get<Rate>(figure));
}

TEST_CASE("a period that is over is compared whole, one that is not with as many days") {
  CHECK(days(beside_previous(period("2026-03"), at("2026-12-31")).base_days) ==
        "2026-02-01..2026-02-28");
  CHECK(days(beside_previous(period("2026-03"), at("2026-03-10")).base_days) ==
        "2026-02-01..2026-02-10");
  CHECK(days(beside_previous(period("2026-03"), at("2026-03-30")).base_days) ==
        "2026-02-01..2026-02-28");
  CHECK(days(beside_previous(period("2026-03"), at("2026-02-10")).base_days) == "none");
  CHECK(days(beside_last_year(period("2026-Q4"), at("2026-11-23")).base_days) ==
        "2025-10-01..2025-11-23");
  CHECK(days(beside(period("2026-10"), period("2025-02"), at("2026-12-31")).base_days) ==
        "2025-02-01..2025-02-28");
}

TEST_CASE("last year's twin: 29 February, weeks by number, week 53, free ranges") {
  CHECK(days(beside_last_year(period("2024-02-29"), at("2026-01-01")).base_days) == "none");
  CHECK(beside_last_year(period("2026-W12"), at("2026-12-31")).base.name == "2025-W12");
  CHECK(days(beside_last_year(period("2026-W53"), at("2027-12-31")).base_days) == "none");
  CHECK(days(beside_last_year(period("2026-03-05..2026-04-09"), at("2026-12-31")).base_days) ==
        "2025-03-05..2025-04-09");
}

TEST_CASE("what ends with a month ends with that month the year before: 29 February is in it") {
  const auto base = [](std::string_view of, std::string_view as_of) {
    return days(beside_last_year(period(of), at(as_of)).base_days);
  };
  CHECK(base("2029-02", "2029-03-01") == "2028-02-01..2028-02-29");
  CHECK(base("2029-01-01..2029-02-28", "2029-03-01") == "2028-01-01..2028-02-29");
  CHECK(base("2028-02-15..2028-02-29", "2029-03-01") == "2027-02-15..2027-02-28");
  CHECK(base("2028-02-29..2028-03-05", "2029-03-01") == "2027-03-01..2027-03-05");
  CHECK(base("2029", "2029-02-28") == "2028-01-01..2028-02-29");
  CHECK(base("2029-02-28", "2029-03-01") == "2028-02-28..2028-02-28");
  CHECK(base("2028-02-28", "2029-03-01") == "2027-02-28..2027-02-28");
}

TEST_CASE(
    "what is not over lies beside the same stretch: to the same day of the month, or its last") {
  const auto previous = [](std::string_view of, std::string_view as_of) {
    return days(beside_previous(period(of), at(as_of)).base_days);
  };
  CHECK(previous("2026-Q1", "2026-02-10") == "2025-10-01..2025-11-10");
  CHECK(previous("2026-Q2", "2026-05-31") == "2026-01-01..2026-02-28");
  CHECK(previous("2026-Q1", "2026-02-28") == "2025-10-01..2025-11-30");
  CHECK(previous("2026-W12", "2026-03-18") == "2026-03-09..2026-03-11");
  CHECK(previous("2026-03-11..2026-03-20", "2026-03-14") == "2026-03-01..2026-03-04");
}

TEST_CASE("mtd, ytd, wtd are this month, year, week so far, and lie beside the one before") {
  const auto base = [](std::string_view word, std::string_view as_of, bool last_year) {
    const Period so_far = *parse_period(word, {}, day(as_of));
    const Comparison made =
        last_year ? beside_last_year(so_far, at(as_of)) : beside_previous(so_far, at(as_of));
    return made.base.name + " " + days(made.base_days);
  };
  CHECK(base("mtd", "2026-03-10", false) == "2026-02 2026-02-01..2026-02-10");
  CHECK(base("mtd", "2026-03-31", false) == "2026-02 2026-02-01..2026-02-28");
  CHECK(base("qtd", "2026-05-10", false) == "2026-Q1 2026-01-01..2026-02-10");
  CHECK(base("ytd", "2029-02-28", true) == "2028 2028-01-01..2028-02-29");
  CHECK(base("ytd", "2026-03-10", false) == "2025 2025-01-01..2025-03-10");
  CHECK(base("wtd", "2026-03-18", false) == "2026-W11 2026-03-09..2026-03-11");
  CHECK(base("wtd", "2026-03-18", true) == "2025-W12 2025-03-17..2025-03-19");
}

TEST_CASE("a piece cut out of a week is compared with the same days of the other") {
  const auto weeks = pieces(period("2026-11").span, Step::week, {});
  REQUIRE(weeks.front().name == "2026-W44");  // 1 November alone
  CHECK(days(beside_last_year(weeks.front(), at("2026-12-31")).base_days) ==
        "2025-11-02..2025-11-02");
  CHECK(days(beside_previous(weeks.front(), at("2026-12-31")).base_days) ==
        "2026-10-25..2026-10-25");
}

TEST_CASE("as many working days, and festivals laid over each other") {
  // 1 to 9 October 2026 are holidays and a weekend but for two days
  const auto by_workdays = beside_previous(period("2026-11"), at("2026-11-06", Align::workdays));
  CHECK(workdays.count(by_workdays.days) == workdays.count(by_workdays.base_days));
  CHECK(by_workdays.base_days.first == day("2026-10-01"));
  const auto festival =
      beside_last_year(period("2026-02"), at("2026-12-31", Align::spring_festival));
  // 17 February 2026 meets 29 January 2025
  CHECK(days(festival.base_days) == "2025-01-13..2025-02-09");
}

TEST_CASE("festivals are laid over each other only where one of them is near") {
  const auto base = [](std::string_view of, std::string_view as_of) {
    const Comparison made = beside_last_year(period(of), at(as_of, Align::spring_festival));
    return days(made.base_days) + (made.align == Align::calendar ? "" : " *");
  };
  // the week of 17 February 2026, the festival's; that of 29 January 2025
  CHECK(base("2026-W08", "2026-12-31") == "2025-01-28..2025-02-03 *");
  // from 2 February on 19 days back; January 2026 because January 2025 is the festival's
  CHECK(base("2026-01", "2026-12-31") == "2024-12-13..2025-01-12 *");
  // so far it holds half the season, in the end both hold it whole
  CHECK(base("2026-Q1", "2026-02-20") == "2024-12-13..2025-02-01 *");
  CHECK(base("2026-Q1", "2026-12-31") == "2025-01-01..2025-03-31");
  CHECK(base("2026", "2026-12-31") == "2025-01-01..2025-12-31");
  CHECK(base("2026-11", "2026-12-31") == "2025-11-01..2025-11-30");
  // not a year apart: nothing to meet
  const auto previous = [](std::string_view of) {
    return days(beside_previous(period(of), at("2026-12-31", Align::spring_festival)).base_days);
  };
  CHECK(previous("2026-W08") == "2026-02-09..2026-02-15");
  CHECK(previous("2025-01") == "2024-12-01..2024-12-31");
  CHECK(previous("2026") == "2025-01-01..2025-12-31");
}

TEST_CASE(
    "festivals meet in a later year as in an earlier one, and within a fortnight of it alone") {
  const auto base = [](std::string_view of, std::string_view with) {
    const Comparison made =
        beside(period(of), period(with), at("2028-12-31", Align::spring_festival));
    return days(made.base_days) + (made.align == Align::calendar ? "" : " *");
  };
  // from three days behind 29 January 2025 to three behind 17 February 2026 and 10 February 2024
  CHECK(base("2025-02", "2026-02") == "2026-02-20..2026-03-19 *");
  CHECK(base("2025-02", "2024-02") == "2024-02-13..2024-03-11 *");
  CHECK(base("2024-02", "2026-02") == "2026-02-08..2026-03-08 *");
  // 15 and 16 days off a year, either way, and off four, which are days without a rest
  CHECK(base("2026-02-01..2026-02-10", "2025-01-17..2025-01-26") == "2025-01-13..2025-01-22 *");
  CHECK(base("2026-02-01..2026-02-10", "2025-01-16..2025-01-25") == "2025-01-16..2025-01-25");
  CHECK(base("2025-01-17..2025-01-26", "2026-02-01..2026-02-10") == "2026-02-05..2026-02-14 *");
  CHECK(base("2025-01-16..2025-01-25", "2026-02-01..2026-02-10") == "2026-02-01..2026-02-10");
  CHECK(base("2026-02-01..2026-02-10", "2025-02-15..2025-02-24") == "2025-01-13..2025-01-22 *");
  CHECK(base("2026-02-01..2026-02-10", "2025-02-16..2025-02-25") == "2025-02-16..2025-02-25");
  CHECK(base("2028-02-01..2028-02-10", "2024-01-17..2024-01-26") == "2024-02-16..2024-02-25 *");
  CHECK(base("2028-02-01..2028-02-10", "2024-01-16..2024-01-25") == "2024-01-16..2024-01-25");
}

TEST_CASE("working days take the days of rest behind them along, where the period has its own") {
  const auto base = [](std::string_view of, std::string_view with, std::string_view as_of) {
    return days(beside(period(of), period(with), at(as_of, Align::workdays)).base_days);
  };
  // 18 of 23 working days end on a Friday; 20 of them on a Monday, with work on the day after
  CHECK(base("2025-10", "2026-07", "2026-12-31") == "2026-07-01..2026-07-26");
  CHECK(base("2025-11", "2026-07", "2026-12-31") == "2026-07-01..2026-07-28");
  // 21 of 21, the last on Friday the 29th; more than there are
  CHECK(base("2026-01", "2025-08", "2026-12-31") == "2025-08-01..2025-08-31");
  CHECK(base("2026-11", "2025-11", "2026-12-31") == "2025-11-01..2025-11-30");
  // what is not over: the base's weekend counts once its own has come
  CHECK(base("2026-11", "2026-06", "2026-11-06") == "2026-06-01..2026-06-05");
  CHECK(base("2026-11", "2026-06", "2026-11-08") == "2026-06-01..2026-06-07");
  CHECK(base("2026-10", "2025-08", "2026-10-29") == "2025-08-01..2025-08-25");
  // days of rest at the beginning: laid beside those of the base, if it begins with any
  CHECK(base("2026-11", "2025-11", "2026-11-01") == "2025-11-01..2025-11-02");
  CHECK(base("2026-11", "2026-06", "2026-11-01") == "none");
  CHECK(base("2026-06", "2025-11", "2026-06-01") == "2025-11-01..2025-11-03");
}

TEST_CASE("the Spring Festival lies within the holiday that China published for it") {
  for (int year = china().first_year; year <= china().last_year; ++year) {
    const auto festival = spring_festival(year);
    REQUIRE(festival);
    const SpecialDay* special = workdays.special(*festival);
    REQUIRE_MESSAGE(special != nullptr, year);
    CHECK_MESSAGE(special->name == "春节", year);
    CHECK_FALSE(special->work);
  }
  CHECK_FALSE(spring_festival(1999));
  CHECK_FALSE(spring_festival(2051));
}

TEST_CASE("difference and growth") {
  const auto money = [](std::int64_t minor) { return Figure(Money::minor(minor)); };
  CHECK(growth_text(growth(money(0), money(10000))) == "-100.0%");
  CHECK(growth_text(growth(money(5000), money(0))) == "new: the base is 0");
  CHECK(std::get<Money>(difference(money(5000), money(0))).minor() == 5000);
  CHECK(growth_text(growth(money(0), money(0))) == "both are 0");
  CHECK(growth_text(growth(money(1), money(-1))) == "the base is under 0");
  const Figure half = Rate(1, 2), third = Rate(1, 3);
  CHECK(std::get<Rate>(difference(half, third)) == Rate(1, 6));
  CHECK(growth_text(growth(half, third)) == "50.0%");
  const Rate large(4'611'686'018'427'387'903, 4'611'686'018'427'387'901);
  const Rate other(4'611'686'018'427'387'847, 4'611'686'018'427'387'901);
  CHECK(to_decimal(std::get<Rate>(difference(Figure(large), Figure(other))), 6) == "0.000000");
  CHECK(growth_text(difference(Figure(NotAvailable{"why"}), half)) == "why");
}

}  // namespace
}  // namespace plan
