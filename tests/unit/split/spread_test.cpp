// SPDX-License-Identifier: MIT
// Fixed amounts within fixed amounts, over their months.
#include "plan/split/spread.hpp"

#include <doctest/doctest.h>

#include <numeric>

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

TEST_CASE("pins that are spread together keep their amounts and fill each month, however small") {
  std::uint32_t dice = 1;
  const auto draw = [&](std::uint32_t below) {
    return (dice = dice * 1664525 + 1013904223) / 65536 % below;
  };
  for (int round = 0; round < 300; ++round) {
    std::array<std::int64_t, 12> whole{};
    std::int64_t sum = 0;
    for (std::size_t month = 2; month < 10; ++month) sum += whole[month] = draw(2) * draw(5);
    std::vector<Exact> stated(2 + draw(5));
    for (Exact& pin : stated) pin = draw(2) ? draw(3) : draw(1000);
    stated.front() += 1;
    const auto found = spread_together(whole, 2, 9, stated);
    REQUIRE(found.size() == (sum > 0 ? stated.size() : 0));
    if (sum == 0) continue;
    const auto amounts = largest_remainder(sum, stated);
    for (std::size_t pin = 0; pin < found.size(); ++pin) {
      CHECK(std::accumulate(found[pin].begin(), found[pin].end(), std::int64_t(0)) == amounts[pin]);
      for (std::size_t month = 0; month < 12; ++month) whole[month] -= found[pin][month];
    }
    CHECK(whole == std::array<std::int64_t, 12>{});
  }
}

TEST_CASE("pins that state nothing have nothing to spread") {
  CHECK(spread_together({1, 1}, 0, 1, std::vector<Exact>{0, 0}).empty());
}

}  // namespace plan
