// SPDX-License-Identifier: MIT
// Pins that cannot stand beside each other.
#include <doctest/doctest.h>

#include "written.hpp"

namespace plan {
namespace {

using test::findings_of;
using test::Lines;

Lines pins(const std::string& list) {
  return findings_of(
      "reps: [{id: li.na}], teams: [{id: east}], products: [{id: p}], years: {2026: "
      "{target: 1, pins: [\n" +
      list + "]}}");
}

TEST_CASE("pins of one row may nest or be apart, and rows do not meet") {
  CHECK(pins("{rep: li.na, period: 2026, target: 1}, {rep: li.na, period: 2026-Q1, target: 1}, "
             "{rep: li.na, period: 2026-02, target: 1}, {rep: li.na, period: 2026-Q3, target: 1}, "
             "{team: east, period: 2026-03..2026-04, target: 1}, {product: p, period: "
             "2026-03..2026-04, target: 1}, {period: 2026-02..2026-05, target: 1}") == Lines{});
}

TEST_CASE("two pins of one row that overlap without nesting are named, both") {
  CHECK(pins("{rep: li.na, period: 2026-04..2026-06, target: 1},\n{rep: li.na, period: "
             "2026-01..2026-04, target: 1}") ==
        Lines{"3:22 pins-overlap: two pins of rep li.na overlap: 2026-01..2026-04 and "
              "2026-04..2026-06 | let one hold the other, or keep them apart | 4:22"});
  CHECK(pins("{period: 2026-Q1, target: 1},\n{period: 2026-03..2026-04, target: 1}") ==
        Lines{"4:10 pins-overlap: two pins of company overlap: 2026-Q1 and 2026-03..2026-04 | let "
              "one hold the other, or keep them apart | 3:10"});
  CHECK(pins("{team: east, period: 2026, target: 1}, {team: east, period: 2026-01..2026-04, "
             "target: 1}, {team: east, period: 2026-02, target: 1}, {team: east, period: "
             "2026-04..2026-05, target: 1}")
            .size() == 1);
}

TEST_CASE("the same row is pinned once for the same time, however it is written") {
  CHECK(pins("{rep: li.na, period: 2026-Q1, target: 1},\n{rep: li.na, period: 2026-01..2026-03, "
             "target: 2}") ==
        Lines{"4:22 duplicate-pin: rep li.na is pinned twice for 2026-01..2026-03 | keep one of "
              "them | 3:22"});
}

TEST_CASE("a pin fixes one row") {
  CHECK(pins("{rep: li.na, team: east, period: 2026-Q1, target: 1}") ==
        Lines{"3:1 pin-of-two: a pin fixes one row: a rep, a team, a product or the company | "
              "write two pins"});
}

TEST_CASE("a pin's period is whole months within the year") {
  CHECK(pins("{period: 2026-W12, target: 1}") ==
        Lines{"3:10 not-whole-months: 2026-W12 is not made of whole months | write a month, "
              "quarter, half, year, or MONTH..MONTH"});
  CHECK(pins("{period: 2025-12..2026-01, target: 1}") ==
        Lines{"3:10 outside-year: 2025-12..2026-01 is not within the fiscal year 2026 (2026-01-01 "
              "to 2026-12-31) | move it to its own year, or mend the period"});
  CHECK(pins("{period: 2026-01-01..2026-02-28, target: 1}") == Lines{});
}

TEST_CASE("a pin names known reps, teams and products") {
  CHECK(pins("{rep: li.ma, period: 2026, target: 1}, {team: eest, period: 2026, target: 1},\n"
             "{product: pump, period: 2026, target: 1}") ==
        Lines{"3:7 unknown-rep: there is no rep \"li.ma\" | write li.na",
              "3:47 unknown-team: there is no team \"eest\" | write east",
              "4:11 unknown-product: there is no product \"pump\" | add to products: the line: - "
              "{id: pump, name: ...}; or mend the id"});
}

TEST_CASE("a pin that could not be read is not taken for the company's") {
  CHECK(pins("{period: 2026, target: 1}, {rep: \"a b\", period: 2026, target: 1}").size() == 1);
  CHECK(pins("{target: 1}").size() == 1);
  CHECK(pins("{period: x, target: 1}").size() == 1);
}

TEST_CASE("thousands of pins are swept, not compared by pairs") {
  std::string reps = "reps: [", list = "years: {2026: {target: 1, pins: [";
  for (int i = 0; i < 5000; ++i) {
    const std::string id = "r" + std::to_string(i);
    reps += "{id: " + id + "}, ";
    list += "{rep: " + id + ", period: 2026, target: 1}, {rep: " + id +
            ", period: 2026-Q1, target: 1}, ";
  }
  CHECK(findings_of(reps + "], " + list + "]}}") == Lines{});
}

}  // namespace
}  // namespace plan
