// SPDX-License-Identifier: MIT
// Working days against figures counted from the State Council's notices by others, and a company's
// own days over them.
#include "plan/base/workdays.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "data.hpp"
#include "plan/base/period.hpp"
#include "plan/base/tr.hpp"

using namespace plan;

namespace {

Day day(std::string_view text) {
  return *parse_date(text);
}

Span span(std::string_view period) {
  return parse_period(period, {})->span;
}

int counted_one_by_one(const Workdays& workdays, Span days) {
  int count = 0;
  for (Day at = days.first; at <= days.last; at += std::chrono::days(1))
    count += workdays.is_workday(at);
  return count;
}

/// The rows of numbers of a csv file beside the project; none, and said so, where it is not there.
std::vector<std::vector<int>> expected(const std::string& name) {
  const auto path = plan::test_data() / "expected" / name;
  std::ifstream file(path);
  if (!file) plan::skipped("working days: no " + name);
  std::vector<std::vector<int>> rows;
  std::string line, cell;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream cells(line);
    rows.emplace_back();
    while (std::getline(cells, cell, ',')) rows.back().push_back(std::stoi(cell));
  }
  return rows;
}

const Workdays& chinese() {
  static const Workdays workdays(&china(), {});
  return workdays;
}

}  // namespace

TEST_CASE("China's working days of every month from 2007 to 2026 are the published ones") {
  const auto rows = expected("cn_workdays_by_month.csv");
  if (!rows.empty()) CHECK(rows.size() == 240);
  for (const auto& row : rows) {
    CAPTURE(row[0]);
    CAPTURE(row[1]);
    const Span month = Month{row[0] * 12 + row[1] - 1}.span();
    CHECK(month.days() == row[2]);
    CHECK(Workdays().count(month) == row[3]);
    CHECK(chinese().count(month) == row[4]);
    int off = 0, made_up = 0;
    for (const SpecialDay& special : chinese().specials(month)) {
      const bool weekday = Workdays().is_workday(special.day);
      off += weekday && !special.work;
      made_up += !weekday && special.work;
    }
    CHECK(off == row[5]);
    CHECK(made_up == row[6]);
  }
}

TEST_CASE("China's working days of every year and quarter are the published ones") {
  const auto rows = expected("cn_workdays_by_year.csv");
  if (!rows.empty()) CHECK(rows.size() == 20);
  for (const auto& row : rows) {
    CAPTURE(row[0]);
    const Span year = fiscal_year(row[0], {}).span;
    CHECK(chinese().count(year) == row[1]);
    CHECK(Workdays().count(year) == row[2]);
    const auto quarters = pieces(year, Step::quarter, {});
    for (std::size_t i = 0; i < 4; ++i) CHECK(chinese().count(quarters[i].span) == row[5 + i]);
  }
}

TEST_CASE("the years' totals stand without the file") {
  constexpr std::array totals{249, 251, 250, 250, 250, 249, 250, 250, 249, 250,
                              249, 250, 250, 249, 250, 249, 249, 251, 248, 248};
  for (std::size_t i = 0; i < totals.size(); ++i)
    CHECK(chinese().count(fiscal_year(2007 + static_cast<int>(i), {}).span) == totals[i]);
}

TEST_CASE("holidays and make-up days are named") {
  const SpecialDay* new_year = chinese().special(day("2026-02-17"));
  REQUIRE(new_year);
  CHECK(new_year->name == "春节");
  CHECK_FALSE(new_year->work);
  const SpecialDay* make_up = chinese().special(day("2026-02-14"));  // a Saturday
  REQUIRE(make_up);
  CHECK(make_up->name == "春节");
  CHECK(make_up->work);
  CHECK(chinese().special(day("2026-03-02")) == nullptr);
}

TEST_CASE("a notice reaches into the December before its year, and a year's changes count") {
  CHECK(chinese().is_workday(day("2006-12-30")));        // a Saturday, made up for New Year 2007
  CHECK_FALSE(chinese().is_workday(day("2018-12-31")));  // of the notice for 2019
  CHECK_FALSE(chinese().is_workday(day("2020-01-31")));  // the festival was prolonged
  CHECK(chinese().is_workday(day("2020-02-03")));
  CHECK_FALSE(chinese().is_workday(day("2015-09-03")));  // announced in May
  CHECK(chinese().is_workday(day("2015-09-06")));
}

TEST_CASE("special days come ascending and within the span alone") {
  const auto days = chinese().specials(span("2026-02"));
  REQUIRE(days.size() == 11);
  CHECK(to_string(Date(days.front().day)) == "2026-02-14");
  CHECK(to_string(Date(days.back().day)) == "2026-02-28");
  CHECK(std::is_sorted(days.begin(), days.end(),
                       [](const auto& a, const auto& b) { return a.day < b.day; }));
  CHECK(chinese().specials(span("2026-03")).empty());
  CHECK(chinese().specials({day("2026-02-20"), day("2026-02-10")}).empty());
}

TEST_CASE("without a country the week is Monday to Friday") {
  const Workdays plain;
  CHECK(plain.is_workday(day("2026-10-01")));
  CHECK_FALSE(plain.is_workday(day("2026-10-03")));
  CHECK(plain.count(span("2026-W01")) == 5);
  CHECK(plain.count(span("2024")) == 262);
  CHECK(plain.special(day("2026-10-01")) == nullptr);
  CHECK(plain.unknown(span("1990..2030")).empty());
  CHECK(plain.country() == nullptr);
}

TEST_CASE("an empty span has no working day") {
  CHECK(chinese().count({day("2026-03-03"), day("2026-03-02")}) == 0);
}

TEST_CASE("counting by arithmetic is counting one by one") {
  for (const auto* period :
       {"1900-01-01", "1899-12-30..1900-01-10", "1969-12-20..1970-01-20", "2006..2027",
        "2026-02-10..2026-02-28", "2026-02-14", "2999-12-25..2999-12-31"}) {
    const auto found = parse_period(period, {});
    if (!found) continue;
    CAPTURE(period);
    CHECK(chinese().count(found->span) == counted_one_by_one(chinese(), found->span));
    CHECK(Workdays().count(found->span) == counted_one_by_one(Workdays(), found->span));
  }
  for (Day first = day("2025-12-20"); first < day("2026-03-10"); first += std::chrono::days(1))
    for (int length = 1; length < 40; ++length) {
      const Span days{first, first + std::chrono::days(length - 1)};
      REQUIRE(chinese().count(days) == counted_one_by_one(chinese(), days));
    }
}

TEST_CASE("a company's own days stand over the country's") {
  const Workdays own(&china(), {{day("2026-10-08"), false, "店庆"},
                                {day("2026-02-14"), false, "免调休"},
                                {day("2026-10-01"), true, "值班"}});
  CHECK(own.count(span("2026")) == 248 - 1 - 1 + 1);
  CHECK(own.special(day("2026-02-14"))->name == "免调休");
  CHECK(own.special(day("2026-10-01"))->work);
  CHECK(own.special(day("2026-10-02"))->name == "国庆节");
  CHECK(own.specials(span("2026-02")).size() == 11);
  CHECK(own.specials(span("2026-10")).size() == 9);
  CHECK(own.count(span("2026-10")) == counted_one_by_one(own, span("2026-10")));
}

TEST_CASE("own days need no country, no order, and the later of two counts") {
  const Workdays own(nullptr, {{day("2026-07-04"), true, "a Saturday worked"},
                               {day("2026-01-01"), true, "first said"},
                               {day("2026-01-01"), false, "said again"}});
  CHECK(own.count(span("2026")) == 261 + 1 - 1);
  CHECK(own.special(day("2026-01-01"))->name == "said again");
  CHECK(own.unknown(span("2030")).empty());
}

TEST_CASE("an own day that says what the week says changes nothing") {
  const Workdays own(nullptr, {{day("2026-03-02"), true, ""}, {day("2026-03-01"), false, ""}});
  CHECK(own.count(span("2026-03")) == Workdays().count(span("2026-03")));
}

TEST_CASE(
    "years without a notice are named until the book says that its own days are all of them") {
  const auto named = [](const Workdays& workdays, std::string_view days) {
    std::vector<std::string> found;
    for (const UnknownYears& years : workdays.unknown(span(days)))
      found.push_back(workdays.said_unknown(years).worded());
    return found;
  };
  using Said = std::vector<std::string>;
  CHECK(named(chinese(), "2007..2026").empty());
  CHECK(named(chinese(), "2026-12..2028-01") ==
        Said{"2027..2028: no notice of holidays yet, Monday to Friday are counted"});
  CHECK(named(chinese(), "2005-12..2007-01") ==
        Said{"2005..2006: before 2007, the first year of known holidays, Monday to Friday are "
             "counted"});
  const std::vector<SpecialDay> days{{day("2027-02-05"), false, "除夕"}};
  CHECK(named(Workdays(&china(), days), "2027").size() == 1);
  CHECK(named(Workdays(&china(), days, usual_week, {2027}), "2026..2028") ==
        Said{"2028: no notice of holidays yet, Monday to Friday are counted"});
  CHECK(named(Workdays(&china(), {}, {true}), "2028") ==
        Said{"2028: no notice of holidays yet, the working week is counted"});
}

TEST_CASE("a working week of the book's own, with the country's days over it") {
  constexpr WorkWeek six{true, true, true, true, true, true, false};
  const Workdays plain(nullptr, {}, six), chinese(&china(), {}, six);
  CHECK(plain.count(span("2026-03")) == 26);  // 31 days less the Sundays 1, 8, 15, 22, 29
  CHECK(plain.is_workday(day("2026-03-07")));
  CHECK_FALSE(chinese.is_workday(day("2026-10-03")));  // a Saturday in the National Day's week
  CHECK(chinese.is_workday(day("2026-10-10")));        // a Saturday that is made up, and usual here
  for (const Workdays* one : {&plain, &chinese})
    for (const auto* period : {"2026", "2026-02-13..2026-02-28", "2026-10-10"})
      CHECK(one->count(span(period)) == counted_one_by_one(*one, span(period)));
}

TEST_CASE("no Monday to Friday is a make-up day in China") {
  for (const SpecialDay& special : china().days)
    if (special.work) {
      CAPTURE(to_string(Date(special.day)));
      CHECK_FALSE(Workdays().is_workday(special.day));
    }
  CHECK(chinese().special(day("2020-02-03")) == nullptr);  // the Monday after the long festival
}
