// SPDX-License-Identifier: MIT
// Years that do not agree with themselves.
#include <doctest/doctest.h>

#include "written.hpp"

namespace plan {
namespace {

using test::document;
using test::findings_of;
using test::Lines;

Lines year(const std::string& keys) {
  return findings_of(
      "reps: [{id: li.na}], teams: [{id: east}], categories: [{id: travel}],\n"
      "years: {2026: {target: 1200万, " +
      keys + "}}");
}

TEST_CASE("a year with everything in it is right") {
  CHECK(year("season: {months: [6, 4, 9, 8, 8, 9, 7, 7, 9, 10, 11, 12], days: {mon: 1}}, round: "
             "100, over-assign: 5%, tiers: {stretch: 110%}, revisions: [{from: 2026-07, target: "
             "1300万}, {from: 2026-10, target: 1250万}], goals: [{measure: visits, each: 2, per: "
             "workday, team: east}], reports: [{report: weekly, type: summary, within: 1}], "
             "budget: [{category: travel, amount: 300000, season: sales, team: east}, {category: "
             "travel, rate: 1.2%}], currencies: {USD: [{from: 2026-01-01, rate: 7.10}, {from: "
             "2026-07-01, rate: 7}], JPY: 0.05}") == Lines{});
}

TEST_CASE("a year that says how to share a target needs one") {
  for (const auto* keys :
       {"season: {even: true}", "pins: [{period: 2026-01, target: 5}]", "round: 100",
        "over-assign: 5%", "tiers: {a: 110%}", "revisions: [{from: 2026-07, target: 5}]"})
    CHECK(findings_of("years: {2026: {" + std::string(keys) + "}}") ==
          Lines{"2:9 year-without-target: the year 2026 has no target | add target: AMOUNT to it"});
  CHECK(findings_of("years: {2026: {summary: text, goals: []}, 2025: }") == Lines{});
  CHECK(findings_of("years: {2026: {target: x, round: 100}}").size() == 1);
}

TEST_CASE("a season has twelve weights, of which one is above 0") {
  CHECK(year("season: {months: [6, 4, 9, 8, 8, 9, 7, 7, 9, 10, 11]}") ==
        Lines{"3:49 twelve-weights: there are 11 weights for 12 months | write one for each month "
              "of the fiscal year"});
  CHECK(year("season: {months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}") ==
        Lines{"3:49 no-weight: all weights are 0 | give at least one month a weight above 0"});
  CHECK(year("season: {months: [6, 4, x, 8, 8, 9, 7, 7, 9, 10, 11, 12]}").size() == 1);
}

TEST_CASE("a season is given in one way") {
  CHECK(year("season: {even: true, months: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}") ==
        Lines{"3:61 season-twice: a season is one of months, learn, even | keep one of them | "
              "3:46"});
  CHECK(year("season: {even: true, learn: 2025}").size() == 1);
  CHECK(year("season: {even: false}") ==
        Lines{"3:46 season-twice: even: false says what the season is not | write months or learn "
              "instead"});
  CHECK(year("season: {even: true}") == Lines{});
}

TEST_CASE("a season is learned from closed fiscal years") {
  CHECK(year("season: {learn: 2023..2025}") == Lines{});
  CHECK(year("season: {learn: 2025}") == Lines{});
  CHECK(year("season: {learn: 2025-07..2026-06}") ==
        Lines{"3:47 learn-closed-years: a season is learned from whole fiscal years before 2026 | "
              "write years, such as 2023..2025"});
  CHECK(year("season: {learn: 2026}").size() == 1);
  CHECK(year("season: {learn: 2024-H2..2025}").size() == 1);
  CHECK(year("season: {learn: 2024-01-01..2025-12-31}") == Lines{});
}

TEST_CASE("weekdays need a weight above 0") {
  CHECK(year("season: {days: {mon: 0, tue: 0}}") ==
        Lines{"3:46 no-weight: all weights are 0 | give at least one weekday a weight above 0"});
  CHECK(year("season: {days: {mon: x}}").size() == 1);
  CHECK(year("season: {days: {}}").size() == 1);
}

TEST_CASE("revisions ascend, each from a month of the year on") {
  CHECK(year("revisions: [{from: 2026-07, target: 1}, {from: 2026-04, target: 2}]") ==
        Lines{"3:78 dates-out-of-order: this date is not after the one before it | sort the list "
              "by date, each date once | 3:50"});
  CHECK(year("revisions: [{from: 2025-07, target: 1}]") ==
        Lines{"3:50 outside-year: 2025-07 is not within the fiscal year 2026 (2026-01-01 to "
              "2026-12-31) | move it to its own year, or mend the period"});
  CHECK(year("revisions: [{from: 2026-07-15, target: 1}]") ==
        Lines{"3:50 not-whole-months: 2026-07-15 is not made of whole months | write a month, "
              "quarter, half, year, or MONTH..MONTH"});
  CHECK(year("revisions: [{from: 2026-07..2026-09, target: 1}]") ==
        Lines{"3:50 not-whole-months: 2026-07..2026-09 is a range; a new target begins with a "
              "month | write 2026-07"});
  CHECK(year("revisions: [{from: 2026-Q3, target: 1}]") == Lines{});
}

TEST_CASE("amounts are whole multiples of round, or told a unit that fits") {
  CHECK(year("round: 1000, pins: [{rep: li.na, period: 2026-Q1, target: 800050}]") ==
        Lines{"3:89 not-whole-round: 800050.00 is no whole number of round: 1000.00 | mend the "
              "amount, or write round: 50.00 | 3:38"});
  CHECK(findings_of("years: {2026: {target: 12345678, round: 100, revisions: [{from: 2026-07, "
                    "target: 12345670}]}}") ==
        Lines{"2:24 not-whole-round: 12345678.00 is no whole number of round: 100.00 | mend the "
              "amount, or write round: 2.00 | 2:41",
              "2:82 not-whole-round: 12345670.00 is no whole number of round: 100.00 | mend the "
              "amount, or write round: 2.00 | 2:41"});
  CHECK(findings_of("products: [{id: p}], years: {2026: {target: 100, round: 100, pins: "
                    "[{product: p, period: 2026, target: 7}]}}") == Lines{});
  CHECK(year("round: x, pins: [{period: 2026, target: 0.01}]").size() == 1);
}

TEST_CASE("a budget line is an amount or a rate, of a known category") {
  CHECK(year("budget: [{category: travel, amount: 1, rate: 1%}]") ==
        Lines{"3:40 budget-amount: a budget line has an amount or a rate of the target | write one "
              "of the two"});
  CHECK(year("budget: [{category: travel}]").size() == 1);
  CHECK(year("budget: [{category: travel, rate: x}]").size() == 1);
  CHECK(year("budget: [{category: travell, rate: 1%}]") ==
        Lines{"3:51 unknown-category: there is no category \"travell\" | write travel"});
  CHECK(year("budget: [{category: travel, rate: 1%, season: [1, 2]}]") ==
        Lines{"3:78 twelve-weights: there are 2 weights for 12 months | write one for each month "
              "of the fiscal year"});
}

TEST_CASE("a goal or budget line belongs to a team or to a rep") {
  CHECK(year("goals: [{measure: visits, each: 2, per: month, rep: li.na, team: east}]") ==
        Lines{"3:96 rep-and-team: this belongs to a team or to a rep, not to both | write one of "
              "the two | 3:83"});
  CHECK(year("budget: [{category: travel, rate: 1%, rep: li.na, team: east}]").size() == 1);
  CHECK(year("goals: [{measure: visits, each: 2, per: month, rep: li.nn}]").size() == 1);
  CHECK(year("goals: [{measure: visit, each: 2, per: month}]").size() == 1);
}

TEST_CASE("a goal of a rate is a percentage") {
  CHECK(year("goals: [{measure: close_rate, each: 30%, per: month}]") == Lines{});
  CHECK(year("goals: [{measure: visits, each: 2.5, per: month}]") == Lines{});
  CHECK(year("goals: [{measure: close_rate, each: 30, per: month}]") ==
        Lines{"3:67 out-of-range: a goal of 30 for close_rate is 3000.0% | write 30%"});
  CHECK(year("goals: [{measure: growth, each: 10%, per: month}]").size() == 1);
}

TEST_CASE("currencies are those of ISO 4217, without the book's own") {
  CHECK(year("currencies: {USX: 7.1}") ==
        Lines{"3:44 unknown-currency: USX is no currency of ISO 4217 | write its three letters, "
              "such as USD"});
  CHECK(year("currencies: {CNY: 1}") ==
        Lines{"3:44 unknown-currency: CNY is the book's own currency | take this line out"});
  CHECK(year("currencies: {USD: [{from: 2026-07-01, rate: 7}, {from: 2026-01-01, rate: 7}]}")
            .size() == 1);
  CHECK(year("currencies: {USD: 0}").size() == 1);
}

TEST_CASE("a fiscal year reaches into the next calendar year") {
  const auto found = [](const std::string& pins) {
    Diagnostics findings;
    const Node root = document(
        "{format: 1, book: {currency: CNY, year-start: 4}, years: {2026: {target: 100, "
        "pins: [" +
        pins + "]}}}");
    agree_references(read_book(root, findings), findings);
    return test::lines_of(findings);
  };
  CHECK(found("{period: 2027-03, target: 1}") == Lines{});
  CHECK(found("{period: 2026-03, target: 1}") ==
        Lines{"1:95 outside-year: 2026-03 is not within the fiscal year 2026 (2026-04-01 to "
              "2027-03-31) | move it to its own year, or mend the period"});
}

}  // namespace
}  // namespace plan
