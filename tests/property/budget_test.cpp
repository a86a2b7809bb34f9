// SPDX-License-Identifier: MIT
// Random budget lines: months make the line, and so do any pieces of the year.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <numeric>
#include <string>

#include "book_from.hpp"
#include "plan/analysis/budget_lines.hpp"

namespace plan {
namespace {

std::string season() {
  switch (*rc::gen::inRange(0, 3)) {
    case 0: return "even";
    case 1: return "sales";
    default: break;
  }
  std::string weights;
  for (int month = 0; month < 12; ++month)
    weights += (month == 0 ? "[1" : ", " + std::to_string(*rc::gen::inRange(0, 50)));
  return weights + "]";
}

std::string line() {
  const std::string whose = *rc::gen::element<std::string>("", ", team: east", ", rep: ann");
  const std::string amount = *rc::gen::arbitrary<bool>()
                                 ? "amount: " + std::to_string(*rc::gen::inRange(0, 10'000'000))
                                 : "rate: " + std::to_string(*rc::gen::inRange(0, 100)) + ".07%";
  return "      - {category: travel, " + amount + ", season: " + season() + whose + "}\n";
}

}  // namespace

TEST_CASE("months and any pieces of a budget line make the line") {
  const bool holds = rc::check("budget lines add up", [] {
    const Book book = book_from(
        "format: 1\nbook: {currency: CNY}\ncategories: [{id: travel}]\nteams: [{id: east}]\n"
        "reps: [{id: ann, team: east, from: 2026-03-09}, {id: bob}]\nyears:\n  2026:\n"
        "    target: 123456.78\n    budget:\n" +
        line());
    Diagnostics findings;
    const Split target = split(book, book.years.front(), {}, findings);
    const YearBudget year(book, book.years.front(), &target);
    const BudgetOfLine& one = year.lines().front();
    RC_ASSERT(std::accumulate(one.months.begin(), one.months.end(), Money()) == one.amount);
    const Span whole = target.days.span();
    const Day cut = whole.first + std::chrono::days(*rc::gen::inRange(0, 364));
    const Money before = year.within(one, {whole.first, cut});
    RC_ASSERT(before >= Money());
    RC_ASSERT(before + year.within(one, {cut + std::chrono::days(1), whole.last}) == one.amount);
  });
  CHECK(holds);
}

}  // namespace plan
