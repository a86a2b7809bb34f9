// SPDX-License-Identifier: MIT
// Pins of products that fit their periods, tried on random years.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

#include "book_from.hpp"
#include "plan/split/products.hpp"
#include "plan/split/split.hpp"
#include "random_book.hpp"

namespace plan {
namespace {

struct ProductPin {
  int first, last;  // months, 0 to 11
  std::int64_t amount;
};

std::string season() {
  if (chance(30)) return "{even: true}";
  std::string weights;
  for (int i = 0; i < 12; ++i) weights += (i ? ", " : "") + std::to_string(draw(1, 12));
  return "{months: [" + weights + "]}";
}

std::string period(int first, int last) {
  if (first == last) return fmt::format("2026-{:02}", first + 1);
  if (last - first == 2) return fmt::format("2026-Q{}", first / 3 + 1);
  return last - first == 5 ? fmt::format("2026-H{}", first / 6 + 1) : "2026";
}

/// A yen year of products p0, p1 and so on with their pins, and one that is free.
std::string yaml(int target, const std::string& season, const std::vector<ProductPin>& pins) {
  std::string text =
      fmt::format("format: 1\nbook: {{currency: JPY}}\nyears:\n  2026:\n    target: {}\n", target);
  text += "    season: " + season + "\n    pins:\n";
  for (std::size_t i = 0; i < pins.size(); ++i)
    text += fmt::format("      - {{product: p{}, period: {}, target: {}}}\n", i,
                        period(pins[i].first, pins[i].last), pins[i].amount);
  text += "products:\n  - {id: free, share: 1}\n";
  for (std::size_t i = 0; i < pins.size(); ++i)
    text += fmt::format("  - {{id: p{}, share: {}}}\n", i, draw(0, 2));
  return text + "reps: [{id: a}]\n";
}

/// Pins of random periods that together have at most the whole of what the company has in each.
std::vector<ProductPin> draw_pins(const Split& company, bool whole) {
  std::vector<ProductPin> pins;
  const int count = draw(2, 8);
  for (int i = 0; i < count; ++i) {
    const int length = std::vector<int>{1, 3, 6, 12}[static_cast<std::size_t>(draw(0, 3))];
    const int first = draw(0, 12 / length - 1) * length;
    std::int64_t amount = 0;
    for (int m = first; m < first + length; ++m)
      amount += company.company[static_cast<std::size_t>(m)].minor();
    pins.push_back({first, first + length - 1,
                    whole ? amount / count : amount * draw(0, 100) / (100 * count)});
  }
  return pins;
}

/// Whether the products' months make the company's.
void check_add_up(const Split& made, const ProductMonths& months) {
  for (std::size_t m = 0; m < 12; ++m) {
    std::int64_t total = 0;
    for (const auto& units : months.units) {
      RC_ASSERT(units[m] >= 0);
      total += units[m];
    }
    RC_ASSERT(total == made.company[m].minor());
  }
}

}  // namespace

TEST_CASE("pins of products that fit their periods fit its months beside a free product") {
  CHECK(rc::check([] {
    const int target = draw(0, 5000);
    const std::string weights = season();
    const Book bare = book_from(yaml(target, weights, {{0, 11, 0}}));
    Diagnostics findings;
    const auto pins = draw_pins(split(bare, bare.years.front(), {}, findings), chance(50));
    const std::string text = yaml(target, weights, pins);
    const Book book = book_from(text);
    for (const Rate& factor : {Rate::whole(1), Rate(1000 + draw(1, 300), 1000)}) {
      const Split made = split(book, book.years.front(), {factor}, findings);
      const auto months = product_months(book, book.years.front(), made, factor, findings);
      if (findings.has_errors()) RC_FAIL(findings.sorted().front().text.worded() + "\n" + text);
      check_add_up(made, months);
      for (std::size_t i = 0; i < pins.size() && factor == Rate::whole(1); ++i) {
        std::int64_t total = 0;
        for (int m = pins[i].first; m <= pins[i].last; ++m)
          total += months.units[i + 1][static_cast<std::size_t>(m)];
        RC_ASSERT(total == pins[i].amount);
      }
    }
  }));
}

}  // namespace plan
