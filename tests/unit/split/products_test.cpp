// SPDX-License-Identifier: MIT
// The company's months over products.
#include "plan/split/products.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "made_split.hpp"

namespace plan {
namespace {

struct MadeProducts {
  Made made;
  Diagnostics findings;
  ProductMonths months;

  explicit MadeProducts(const std::string& yaml, Rate factor = Rate::whole(1))
      : made(yaml, factor),
        months(product_months(made.book, made.book.years.front(), made.figures, factor, findings)) {
  }
  std::int64_t total(std::size_t product) const {
    const auto& units = months.units[product];
    return std::accumulate(units.begin(), units.end(), std::int64_t(0));
  }
  /// Whether in every month the products make what the company has.
  bool add_up() const {
    for (std::size_t month = 0; month < 12; ++month) {
      std::int64_t sum = 0;
      for (const auto& units : months.units) sum += units[month];
      if (sum != made.figures.company[month].minor()) return false;
    }
    return !findings.has_errors();
  }
};

/// Two products that are pinned for the whole of 1200, and others.
std::string two_pinned(const std::string& products) {
  return yen(
      "    target: 1200\n"
      "    pins: [{product: p, period: 2026, target: 601}, {product: q, period: 2026, target: "
      "599}]\n",
      "  - {id: a}\n", "products:\n" + products);
}

}  // namespace

TEST_CASE("pins of products that make the whole are spread together, whatever their shares") {
  // each for itself they would have 51 and 50 in June
  for (const char* products :
       {"  - {id: p}\n  - {id: q}\n", "  - {id: p, share: 1}\n  - {id: q, share: 3}\n",
        "  - {id: p, share: 1}\n  - {id: q}\n  - {id: r, share: 0}\n"}) {
    const MadeProducts made(two_pinned(products));
    CHECK(made.add_up());
    CHECK(made.total(0) == 601);
    CHECK(made.total(1) == 599);
  }
}

TEST_CASE("a product's pin within another stands, though pins of the year make the whole") {
  // March has 100, of which p may have 10 and q has 50
  const MadeProducts made(
      yen("    target: 1200\n"
          "    pins: [{product: p, period: 2026, target: 600}, {product: p, period: 2026-03, "
          "target: 10}, {product: q, period: 2026, target: 600}]\n",
          "  - {id: a}\n", "products:\n  - {id: p}\n  - {id: q}\n"));
  REQUIRE(made.findings.has_errors());
  CHECK(made.findings.sorted().front().code == "pin-over-parent");
  CHECK(made.months.units[0][2] == 10);
}

TEST_CASE("pins that fit their quarter fit its months, with a product that is free") {
  // each for itself the three would have 34 in February, 102 of the company's 100
  const MadeProducts made(
      yen("    target: 1200\n"
          "    pins: [{product: p, period: 2026-Q1, target: 100}, {product: q, period: 2026-Q1, "
          "target: "
          "100}, {product: r, period: 2026-Q1, target: 100}]\n",
          "  - {id: a}\n",
          "products:\n  - {id: p, share: 1}\n  - {id: q, share: 1}\n  - {id: r, share: 1}\n"
          "  - {id: s, share: 1}\n"));
  CHECK(made.add_up());
  for (std::size_t product = 0; product < 3; ++product) {
    const auto& units = made.months.units[product];
    CHECK(units[0] + units[1] + units[2] == 100);
    for (std::size_t month = 0; month < 3; ++month)
      CHECK((units[month] == 33 || units[month] == 34));
  }
  for (std::size_t month = 0; month < 3; ++month) CHECK(made.months.units[3][month] == 0);
}

TEST_CASE("pins of unlike periods that leave a product less than a unit a month fit too") {
  const MadeProducts made(
      yen("    target: 1200\n"
          "    pins: [{product: p, period: 2026-Q1, target: 100}, {product: q, period: 2026-Q1, "
          "target: "
          "100}, {product: r, period: 2026, target: 398}]\n",
          "  - {id: a}\n",
          "products:\n  - {id: p}\n  - {id: q}\n  - {id: r}\n  - {id: s, share: 1}\n"));
  CHECK(made.add_up());
  CHECK(made.total(2) == 398);
  CHECK(made.months.units[3][0] + made.months.units[3][1] + made.months.units[3][2] <= 3);
}

TEST_CASE("a raised month that lost two units to rounding is shared by its pins") {
  // September is rounded up to 6,000; 16 % more of the year round it down to 5,000, of pins of
  // 6,960
  const MadeProducts made(
      yen("    round: 1000\n    target: 49000\n"
          "    season: {months: [5, 6, 9, 1, 7, 3, 2, 1, 5, 3, 4, 1]}\n"
          "    pins: [{product: p, period: 2026-09, target: 2000}, {product: q, period: 2026-09, "
          "target: 4000}]\n",
          "  - {id: a}\n", "products:\n  - {id: p}\n  - {id: q}\n  - {id: r, share: 1}\n"),
      Rate(116, 100));
  CHECK(made.add_up());
  CHECK(made.months.units[0][8] == 1667);
  CHECK(made.months.units[1][8] == 3333);
}

TEST_CASE("pins of products that make the whole still do when they are raised") {
  // 1239.6, of which 620.83 and 618.77: rounded down they lack a unit, which the larger rest has
  const MadeProducts made(two_pinned("  - {id: p}\n  - {id: q}\n"), Rate(1033, 1000));
  CHECK(made.add_up());
  CHECK(made.total(0) == 621);
  CHECK(made.total(1) == 618);
}

TEST_CASE(
    "pins of products that are less than the whole leave the rest to others, or are refused") {
  const std::string pin = "    target: 1200\n    pins: [{product: p, period: 2026, target: 600}]\n";
  const MadeProducts made(
      yen(pin, "  - {id: a}\n", "products:\n  - {id: p}\n  - {id: q, share: 1}\n"));
  CHECK(made.add_up());
  CHECK(made.total(1) == 600);
  const MadeProducts refused(yen(pin, "  - {id: a}\n", "products:\n  - {id: p}\n  - {id: q}\n"));
  REQUIRE(refused.findings.has_errors());
  CHECK(refused.findings.sorted().front().code == "pins-leave-rest");
}

}  // namespace plan
