// SPDX-License-Identifier: MIT
// What pins are raised to.
#include "plan/split/amounts.hpp"

#include <doctest/doctest.h>

#include "made_split.hpp"

namespace plan {
namespace {

/// The units of somebody's pins, the outer ones first, raised by a factor.
Months raised(const std::string& pins, Rate factor = Rate(1033, 1000)) {
  const Book book =
      book_from(yen("    target: 1200\n    pins: [" + pins + "]\n", "  - {id: a}\n  - {id: b}\n"));
  Months units;
  for (const Fixed& pin : amounts_of(book, book.years.front(), factor).pins)
    units.push_back(pin.units);
  return units;
}

constexpr auto quarter = "{rep: a, period: 2026-Q1, target: 150}, ";
constexpr auto january = "{rep: a, period: 2026-01, target: 50}, ";
constexpr auto february = "{rep: a, period: 2026-02, target: 50}, ";
constexpr auto march = "{rep: a, period: 2026-03, target: 50}";

}  // namespace

TEST_CASE("a raised pin goes down to a whole unit; one that pins within it fill is their sum") {
  // 150 x 1.033 is 154.95, 50 x 1.033 is 51.65
  CHECK(raised(quarter) == Months{154});
  CHECK(raised(std::string(quarter) + january + february) == Months{154, 51, 51});
  CHECK(raised(std::string(quarter) + february + march) == Months{154, 51, 51});
  CHECK(raised(std::string(quarter) + january + february + march) == Months{153, 51, 51, 51});
  CHECK(raised(std::string(quarter) + january + february + march, Rate::whole(1)) ==
        Months{150, 50, 50, 50});
}

TEST_CASE("pins of one row that stand apart, and those of other rows, fill nothing") {
  CHECK(raised(std::string(january) + march) == Months{51, 51});
  CHECK(raised(std::string(january) + "{rep: b, period: 2026-02, target: 70}") == Months{51, 72});
  CHECK(raised(std::string("{rep: b, period: 2026-Q1, target: 150}, ") + january + february +
               march) == Months{51, 51, 51, 154});
}

TEST_CASE("pins that fill one that fills another are its sum all the way up") {
  CHECK(raised("{rep: a, period: 2026-H1, target: 450}, {rep: a, period: 2026-Q2, target: 300}, " +
               std::string(quarter) + january + february + march) ==
        Months{153 + 309, 153, 51, 51, 51, 309});
}

}  // namespace plan
