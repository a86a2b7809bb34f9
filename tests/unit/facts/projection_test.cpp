// SPDX-License-Identifier: MIT
// What a period is likely to come to before a month is there to forecast from: by the target.
#include "plan/facts/projection.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "book_from.hpp"
#include "plan/facts/measured.hpp"
#include "plan/split/split.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

/// 50 a month for each of the two, of January's 22 working days 11 by the 15th.
constexpr std::string_view head = R"(format: 1
book: {name: shop, currency: CNY}
reps: [{id: ann}, {id: bob}]
years: {2026: {target: 1200}}
)";

/// The projection of each rep, in whole yuan; "" is that of both.
std::map<std::string, std::int64_t> projected(std::string_view records, std::string_view period,
                                              std::string_view more = "") {
  const Book book = book_from(std::string(head) + std::string(more));
  const Records made = records_from(book, "activities:\n" + std::string(records));
  Diagnostics findings;
  const Split split = plan::split(book, book.years.front(), {}, findings);
  REQUIRE_FALSE(findings.has_errors());
  const YearTargets year{2026, &split};
  const Facts facts(book, made, Day(*parse_date("2026-01-15")), {&year, 1});
  MeasureRequest request;
  request.measures = {find_measure("projection")};
  request.axes = {Axis::rep};
  request.whole = *parse_period(period, book.fiscal());
  request.pieces = {request.whole};
  Measured measured(facts, request);
  std::map<std::string, std::int64_t> found;
  const auto yuan = [&](const std::vector<std::size_t>& rows) {
    return std::get<Money>(measured.figures(rows, 0).front()).minor() / 100;
  };
  for (const std::size_t row : measured.rows())
    found[*book.reps[measured.key(row).front()].id] = yuan({row});
  found[""] = yuan(measured.rows());
  return found;
}

}  // namespace

TEST_CASE("what is left brings as much of its target as the days so far brought of theirs") {
  const std::string ann = "- {date: 2026-01-05, rep: ann, kind: order, order: o, amount: 100}\n";
  auto found = projected(ann, "2026-01");
  CHECK(found["ann"] == 200);
  CHECK(found["bob"] == 0);
  CHECK(found[""] == 200);
  CHECK(projected(ann, "2026-Q1")["ann"] == 600);  // 25 of 150
  CHECK(projected(ann, "2026-01-01..2026-01-15")["ann"] == 100);
}

TEST_CASE("what came back was not sold, and does not go on being sold") {
  auto found = projected(
      "- {date: 2026-01-05, rep: ann, kind: order, order: o, amount: 100}\n"
      "- {date: 2026-01-06, rep: ann, kind: return, order: o, amount: 40}\n"
      "- {date: 2026-01-06, rep: bob, kind: order, order: p, amount: 10}\n"
      "- {date: 2026-01-07, rep: bob, kind: return, order: p, amount: 10}\n",
      "2026-01");
  CHECK(found["ann"] == 120);
  CHECK(found["bob"] == 0);
  CHECK(found[""] == 120);
}

}  // namespace plan
