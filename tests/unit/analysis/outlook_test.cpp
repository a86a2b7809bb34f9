// SPDX-License-Identifier: MIT
// The company's forecast, shared to its people and laid over pieces of time; the sessions are in
// tests/cli/forecast.t.
#include "plan/analysis/sales_outlook.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "plan/analysis/sales_forecast.hpp"
#include "plan/facts/measured.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

/// 300 of ann's, 100 of bob's and 57.31 of cem's in each of five months; cem leaves with May.
constexpr std::string_view people =
    "reps: [{id: ann}, {id: bob}, {id: cem, to: 2026-05-31}, {id: new}]\n";

std::string orders() {
  std::string lines = "activities:\n";
  for (int month = 1; month <= 5; ++month)
    for (const auto& [rep, amount] :
         {std::pair{"ann", "300.00"}, std::pair{"bob", "100.00"}, std::pair{"cem", "57.31"}})
      lines += "- {date: 2026-0" + std::to_string(month) + "-12, rep: " + rep +
               ", kind: order, amount: " + amount + "}\n";
  return lines;
}

/// The facts of a book of these people and orders, with their outlook to the end of 2026.
struct Shop {
  explicit Shop(std::string_view more = "")
      : book(book_from("format: 1\nbook: {currency: CNY}\n" + std::string(people) +
                       std::string(more))),
        records(records_from(book, orders())),
        facts(book, records, day("2026-06-15")) {
    facts.outlook = sales_outlook(facts, month_of(day("2026-12-01")));
  }
  Shop(const Shop&) = delete;

  Money of(std::string_view rep, std::size_t month) const {
    return facts.outlook->rests[place_of(book.reps, rep)][month];
  }

  Money projection(std::string_view period, std::vector<Axis> axes = {Axis::company}) const {
    MeasureRequest request;
    request.measures = {find_measure("projection")};
    request.axes = std::move(axes);
    request.whole = *parse_period(period, book.fiscal());
    request.pieces = {request.whole};
    Measured measured(facts, request);
    Money sum;
    for (const std::size_t row : measured.rows())
      sum += std::get<Money>(measured.figures({row}, 0).front());
    return sum;
  }

  Book book;
  Records records;
  Facts facts;
};

}  // namespace

TEST_CASE("what the company's months bring is shared by the run rate of those who are there") {
  const Shop shop;
  REQUIRE(shop.facts.outlook);
  CHECK(shop.facts.outlook->method == "run_rate");
  CHECK(shop.facts.outlook->first == month_of(day("2026-06-01")));
  for (const std::size_t month : {std::size_t{0}, std::size_t{1}, std::size_t{6}}) {
    CHECK(shop.of("cem", month) == Money());
    CHECK(shop.of("new", month) == Money());
    const std::int64_t off = shop.of("ann", month).minor() - 3 * shop.of("bob", month).minor();
    CHECK(std::abs(off) <= 3);  // of a cent's part each
  }
  CHECK(shop.of("ann", 1) + shop.of("bob", 1) > Money::minor(40000));
}

TEST_CASE("pieces of time and people make the whole of a projection, to the cent") {
  const Shop shop;
  Money weeks = shop.projection("2026-06-01..2026-06-14");
  for (const char* week : {"2026-W25", "2026-W26", "2026-W27", "2026-W28", "2026-W29", "2026-W30"})
    weeks += shop.projection(week);
  CHECK(weeks == shop.projection("2026-06-01..2026-07-26"));
  Money months;
  for (const char* month : {"2026-06", "2026-07", "2026-08", "2026-09"})
    months += shop.projection(month);
  CHECK(months == shop.projection("2026-06-01..2026-09-30"));
  CHECK(shop.projection("2026", {Axis::rep}) == shop.projection("2026"));
}

TEST_CASE("history that tells a month beforehand leaves nothing to forecast of it") {
  const Shop all("history: [{period: 2026-08, sales: 777}]\n");
  CHECK(all.of("ann", 2) == Money());
  CHECK(all.of("bob", 2) == Money());
  CHECK(all.projection("2026-08") == Money::minor(77700));
  const Shop one("history: [{period: 2026-08, rep: ann, sales: 777}]\n");
  CHECK(one.of("ann", 2) == Money());
  CHECK(one.of("bob", 2) > Money());
}

TEST_CASE("where nobody has sold anything the days alone share, and without a month nothing is") {
  const Book book = book_from(
      "format: 1\nbook: {currency: CNY}\nreps: [{id: ann}, {id: bob}]\n"
      "history: [{period: 2026-04, sales: 600}, {period: 2026-05, sales: 600}]\n");
  const Records records = records_from(book, "activities: []\n");
  const Facts facts(book, records, day("2026-05-31"));
  const auto outlook = sales_outlook(facts, month_of(day("2026-06-01")));
  REQUIRE(outlook);
  CHECK(outlook->rests[0].front() == outlook->rests[1].front());
  CHECK(outlook->rests[0].front() > Money());
  // months after the history that nobody tells hide nothing of what is to come
  const Facts late(book, records, day("2026-08-31"));
  const auto later = sales_outlook(late, month_of(day("2026-09-01")));
  REQUIRE(later);
  CHECK(later->rests[0].front() > Money());
  const Facts first(book, records, day("2026-03-31"));
  CHECK_FALSE(sales_outlook(first, month_of(day("2026-06-01"))));
}

}  // namespace plan
