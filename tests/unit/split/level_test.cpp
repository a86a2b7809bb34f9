// SPDX-License-Identifier: MIT
// Pins that fit their periods, where rounding keeps their months from fitting.
#include "plan/split/level.hpp"

#include <doctest/doctest.h>

#include <array>

#include "made_split.hpp"

namespace plan {

TEST_CASE("a row's month changes by at most a unit, whoever else has to carry the next") {
  const Fixed first, second;
  std::array<Spread, 2> spreads;
  for (std::size_t month = 0; month < 3; ++month) {
    spreads[0].by[month] = &first;
    spreads[1].by[month] = &second;
    spreads[0].units[month] = spreads[1].units[month] = 5;
  }
  SharedYear year;
  for (std::size_t month = 0; month < 3; ++month) year[month].members = {0, 1};
  year[0].rest = year[2].rest = -1;
  year[1].rest = 2;
  const std::array<Spread*, 2> rows{&spreads[0], &spreads[1]};
  level_months(rows, year, false);
  for (std::size_t month = 0; month < 3; ++month) {
    CHECK(spreads[0].units[month] == std::array{4, 6, 5}[month]);
    CHECK(spreads[1].units[month] == std::array{5, 6, 4}[month]);
  }
}

TEST_CASE("raised pins that only rounding makes too many give back a unit, the largest first") {
  // January has 99.6 of 1200, rounded 100, which the pins fill; of 2400 it has 199.2, rounded 199
  const std::string book =
      yen("    target: 1200\n"
          "    season: {months: [996, 1004, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, "
          "1000]}\n"
          "    pins: [{rep: a, period: 2026-01, target: 40}, {rep: b, period: 2026-01, target: "
          "60}]\n",
          "  - {id: a}\n  - {id: b}\n  - {id: c}\n");
  const Made stated(book);
  REQUIRE(stated.error().empty());
  CHECK(stated.row("a")[0] == 40);
  CHECK(stated.row("b")[0] == 60);
  const Made raised(book, Rate::whole(2));
  REQUIRE(raised.error().empty());
  CHECK(raised.figures.company[0].minor() == 199);
  CHECK(raised.row("a")[0] == 80);
  CHECK(raised.row("b")[0] == 119);
  CHECK(raised.row("c")[0] == 0);
}

TEST_CASE("raised pins that rounding makes too few get a unit, the largest first") {
  // a month of 1326 has 110.5, rounded 111; the pins have 44.2 and 66.3, rounded down 44 and 66
  const Made raised(
      yen("    target: 1200\n"
          "    pins: [{rep: a, period: 2026-01, target: 40}, {rep: b, period: 2026-01, target: "
          "60}]\n",
          "  - {id: a}\n  - {id: b}\n"),
      Rate(1105, 1000));
  REQUIRE(raised.error().empty());
  CHECK(raised.row("a")[0] == 44);
  CHECK(raised.row("b")[0] == 67);
}

TEST_CASE("pins that are more than rounding too many are refused, raised or not") {
  const std::string book = yen(
      "    target: 1200\n"
      "    pins: [{rep: a, period: 2026-01, target: 40}, {rep: b, period: 2026-01, target: 61}]\n",
      "  - {id: a}\n  - {id: b}\n  - {id: c}\n");
  CHECK(Made(book).error() == "pin-over-parent");
  CHECK(Made(book, Rate::whole(3)).error() == "pin-over-parent");
}

}  // namespace plan
