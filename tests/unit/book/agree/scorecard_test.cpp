// SPDX-License-Identifier: MIT
// Scorecards that cannot score.
#include <doctest/doctest.h>

#include "written.hpp"

namespace plan {
namespace {

using test::findings_of;
using test::Lines;

Lines scorecard(const std::string& keys) {
  return findings_of("years: {2026: {scorecard: {" + keys + "}}}");
}

TEST_CASE("rates of a scorecard have their percent signs") {
  CHECK(scorecard("items: [{measure: attainment, weight: 5, target: 90, cap: 120, floor: 50}]") ==
        Lines{"2:77 out-of-range: a goal of 90 for attainment is 9000.0% | write 90%",
              "2:86 out-of-range: \"120\" is out of range | write 120%",
              "2:98 out-of-range: \"50\" is out of range | write 50%"});
}

TEST_CASE("a scorecard with ratings, bounds and grades is right") {
  CHECK(scorecard("items: [{measure: attainment, weight: 40, cap: 150%, floor: 120%}, {measure: "
                  "rating, item: 谈判技巧, weight: 0}, {measure: customers_lost, direction: down, "
                  "weight: 5, target: 2}], grades: [{grade: A, from: 90}, {grade: B, from: 60}, "
                  "{grade: C, from: 0}]") == Lines{});
  CHECK(scorecard("items: [], grades: []") == Lines{});
}

TEST_CASE("weights that are all 0 cannot be shared") {
  CHECK(scorecard("items: [{measure: attainment, weight: 0}, {measure: orders, weight: 0%}]") ==
        Lines{"2:66 no-weight: all weights are 0 | give at least one item a weight above 0"});
  CHECK(scorecard("items: [{measure: attainment, weight: x}]").size() == 1);
  CHECK(scorecard("items: [{measure: attainment}]").size() == 1);
}

TEST_CASE("a rating names its item, and only a rating does") {
  const std::string text =
      "rating-item: a rating names its item, and only a rating does | write {measure: rating, "
      "item: NAME, weight: W}";
  CHECK(scorecard("items: [{measure: rating, weight: 5}]") == Lines{"2:36 " + text});
  CHECK(scorecard("items: [{measure: orders, item: x, weight: 5}]") == Lines{"2:36 " + text});
  CHECK(scorecard("items: [{measure: ordes, item: x, weight: 5}]").size() == 1);
}

TEST_CASE("a floor is not above its cap") {
  CHECK(scorecard("items: [{measure: orders, weight: 5, floor: 130%}]") ==
        Lines{"2:72 floor-over-cap: the floor 130.0% is above the cap 120.0% | mend one of the "
              "two"});
  CHECK(scorecard("items: [{measure: orders, weight: 5, floor: 50%, cap: 40%}]") ==
        Lines{"2:72 floor-over-cap: the floor 50.0% is above the cap 40.0% | mend one of the two "
              "| 2:82"});
}

TEST_CASE("two grades do not begin at the same score") {
  CHECK(scorecard("grades: [{grade: A, from: 60}, {grade: B, from: 90}, {grade: C, from: 60.0}, "
                  "{grade: D, from: 0}]") ==
        Lines{"2:98 duplicate-grade: two grades begin at the same score | keep one of them | "
              "2:54"});
  CHECK(scorecard("grades: [{grade: A, from: 90}, {grade: B, from: 60}]") ==
        Lines{"2:76 grades-gap: a score under 60 has no grade | let the lowest grade begin at 0"});
  CHECK(scorecard("grades: [{grade: A, from: x}, {grade: B, from: y}]").size() == 2);
}

TEST_CASE("an unknown measure is told with its nearest") {
  CHECK(scorecard("items: [{measure: visit, weight: 5}]").front().ends_with("| write visits"));
}

}  // namespace
}  // namespace plan
