// SPDX-License-Identifier: MIT
// Targets of the split as figures, to the last cent, and who is there in which piece.
#include "plan/facts/targets.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "plan/facts/measured.hpp"
#include "plan/split/split.hpp"
#include "records_from.hpp"

namespace plan {

TEST_CASE("a target of one cent is one, and of none is 0") {
  const Book book = book_from(
      "format: 1\nbook: {name: shop, currency: CNY}\nreps: [{id: ann}]\n"
      "years: {2026: {target: 0.06}}\n");
  const Records records = records_from(book, "activities: []\n");
  Diagnostics findings;
  const Split split = plan::split(book, book.years.front(), {}, findings);
  REQUIRE_FALSE(findings.has_errors());
  const YearTargets year{2026, &split};
  const Facts facts(book, records, Day(*parse_date("2026-12-31")), {&year, 1});
  MeasureRequest request;
  request.measures = {find_measure("target")};
  request.axes = {Axis::rep};
  request.whole = *parse_period("2026", book.fiscal());
  request.pieces = pieces(request.whole.span, Step::month, book.fiscal());
  Measured measured(facts, request);
  const auto rows = measured.rows();
  REQUIRE(rows.size() == 1);
  const auto minor = [&](std::size_t piece) {
    return std::get<Money>(measured.figures(rows, piece).front()).minor();
  };
  std::int64_t sum = 0, cents = 0;
  for (std::size_t month = 0; month < 12; ++month) {
    sum += minor(month);
    cents += minor(month) == 1;
  }
  CHECK(cents == 6);
  CHECK(sum == 6);
  CHECK(minor(12) == 6);
}

TEST_CASE("a customer's row is there in each piece, a rep's with one in those of the employment") {
  const Book book = book_from(
      "format: 1\nbook: {name: shop, currency: CNY}\n"
      "reps: [{id: ann, to: 2026-01-31}, {id: bob}, {id: new, from: 2026-02-10}]\n"
      "customers: [{id: c}]\n");
  const Records records = records_from(book, R"(activities:
- {date: 2026-01-05, rep: ann, kind: order, customer: c, amount: 1}
- {date: 2026-02-12, rep: bob, kind: order, customer: c, amount: 1}
- {date: 2026-02-12, rep: new, kind: order, customer: c, amount: 1}
)");
  const Facts facts(book, records, Day(*parse_date("2026-03-31")));
  const auto there = [&](std::vector<Axis> axes) {
    MeasureRequest request;
    request.measures = {find_measure("sales")};
    request.axes = std::move(axes);
    request.whole = *parse_period("2026-Q1", book.fiscal());
    request.pieces = pieces(request.whole.span, Step::month, book.fiscal());
    Measured measured(facts, request);
    std::string said;
    for (const std::size_t row : measured.rows()) {
      for (std::size_t piece = 0; piece < 3; ++piece)
        said += measured.is_there(row, piece) ? 'x' : '.';
      said += ' ';
    }
    return said;
  };
  CHECK(there({Axis::customer}) == "xxx ");
  CHECK(there({Axis::rep, Axis::customer}) == "x.. xxx .xx ");
  CHECK(there({Axis::rep}) == "x.. xxx .xx ");
}

}  // namespace plan
