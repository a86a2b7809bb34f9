// SPDX-License-Identifier: MIT
// Fixed amounts within fixed amounts, over their months.
#include "plan/split/spread.hpp"

#include <doctest/doctest.h>

#include "made_split.hpp"

namespace plan {
namespace {

/// The company's months of a target of 1200 with these pins.
Months company(const std::string& pins) {
  const Made made(yen("    target: 1200\n    pins: [" + pins + "]\n", "  - {id: a}\n"));
  REQUIRE(made.error().empty());
  Months months;
  for (const Money month : made.figures.company) months.push_back(month.minor());
  return months;
}

}  // namespace

TEST_CASE("a pin within a pin counts once, be it for the first month, one between or the last") {
  const std::string half = "{period: 2026-H1, target: 550}, ";
  // 100 a month but for the one of 50; the other half has what is left, 650 of six months
  for (const std::size_t month : {0U, 2U, 5U}) {
    Months wanted{100, 100, 100, 100, 100, 100, 108, 109, 108, 108, 109, 108};
    wanted[month] = 50;
    CHECK(company(half + "{period: 2026-0" + std::to_string(month + 1) + ", target: 50}") ==
          wanted);
  }
}

TEST_CASE("pins side by side, and three within each other, each have their amount") {
  CHECK(company("{period: 2026-Q1, target: 90}, {period: 2026-Q2, target: 270}") ==
        Months{30, 30, 30, 90, 90, 90, 140, 140, 140, 140, 140, 140});
  CHECK(company("{period: 2026-H1, target: 600}, {period: 2026-Q2, target: 240}, "
                "{period: 2026-06, target: 40}") ==
        Months{120, 120, 120, 100, 100, 40, 100, 100, 100, 100, 100, 100});
}

}  // namespace plan
