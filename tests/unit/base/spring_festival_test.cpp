// SPDX-License-Identifier: MIT
// The table of Spring Festivals against the moon's own way.
#include "plan/base/spring_festival.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <numbers>

namespace plan {
namespace {

constexpr double days_a_month = 29.530588861;
constexpr double epoch = 2451550.09766;  // Julian day of the first new moon of 2000

/// The Julian day of a new moon, right to some two minutes. Source: Meeus, Astronomical Algorithms,
/// chapter 49, its larger terms.
double new_moon(double count) {
  const auto wave = [](double degrees) { return std::sin(degrees * std::numbers::pi / 180); };
  const double sun = 2.5534 + 29.1053567 * count, moon = 201.5643 + 385.81693528 * count,
               node = 160.7108 + 390.67050284 * count;
  return epoch + days_a_month * count - 0.40720 * wave(moon) + 0.17241 * wave(sun) +
         0.01608 * wave(2 * moon) + 0.01039 * wave(2 * node) + 0.00739 * wave(moon - sun) -
         0.00514 * wave(moon + sun) + 0.00208 * wave(2 * sun) - 0.00111 * wave(moon - 2 * node) -
         0.00057 * wave(moon + 2 * node) + 0.00056 * wave(2 * moon + sun) -
         0.00042 * wave(3 * moon) + 0.00042 * wave(sun + 2 * node) +
         0.00038 * wave(sun - 2 * node) - 0.00024 * wave(2 * moon - sun);
}

}  // namespace

TEST_CASE(
    "each Spring Festival is the day of a new moon in China, between 21 January and 21 "
    "February") {
  constexpr double unix_epoch = 2440587.5, hours_ahead = 8;
  for (int year = 2000; year <= 2050; ++year) {
    CAPTURE(year);
    const auto day = spring_festival(year);
    REQUIRE(day);
    const Date date(*day);
    CHECK(date >= Date(std::chrono::year(year) / 1 / 21));
    CHECK(date <= Date(std::chrono::year(year) / 2 / 21));
    const double begins =
        unix_epoch + static_cast<double>(day->time_since_epoch().count()) - hours_ahead / 24;
    const double moon = new_moon(std::round((begins + 0.5 - epoch) / days_a_month));
    CHECK(moon >= begins);
    CHECK(moon < begins + 1);
  }
}

TEST_CASE("of other years no Spring Festival is known") {
  CHECK_FALSE(spring_festival(1999));
  CHECK_FALSE(spring_festival(2051));
}

}  // namespace plan
