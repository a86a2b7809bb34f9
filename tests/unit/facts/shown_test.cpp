// SPDX-License-Identifier: MIT
// What stands beside a measure that adds up: shares, running totals, moving averages.
#include <doctest/doctest.h>

#include "plan/facts/shown.hpp"

#include "book_from.hpp"
#include "plan/base/tr.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

using Figures = std::vector<Figure>;

Figure money(std::int64_t minor) {
  return Money::minor(minor);
}

/// "210", "0.3", "2/3", "n/a: why".
std::string shown(const Figure& figure) {
  if (const auto* none = std::get_if<NotAvailable>(&figure)) return "n/a: " + none->reason;
  if (const auto* rate = std::get_if<Rate>(&figure)) return to_string(*rate);
  if (const auto* amount = std::get_if<Money>(&figure)) return std::to_string(amount->minor());
  if (const auto* some = std::get_if<Quantity>(&figure)) return std::to_string(some->thousandths);
  return std::to_string(std::get<std::int64_t>(figure));
}

TEST_CASE("a share is an exact rate of a total above 0") {
  CHECK(shown(share_of(money(21000), money(70000))) == "0.3");
  CHECK(shown(share_of(money(-5), money(3))) == "-5/3");
  CHECK(shown(share_of(std::int64_t(2), std::int64_t(3))) == "2/3");
  CHECK(shown(share_of(Quantity{500}, Quantity{4000})) == "0.125");
  CHECK(shown(share_of(money(0), money(0))) == "n/a: the total is 0");
  CHECK(shown(share_of(money(1), money(-1))) == "n/a: the total is under 0");
  CHECK(shown(share_of(NotAvailable{"part"}, NotAvailable{"whole"})) == "n/a: part");
  CHECK(shown(share_of(money(1), NotAvailable{"whole"})) == "n/a: whole");
}

TEST_CASE("sums are exact, and none where one figure is none") {
  CHECK(shown(sum_of(Figures{money(10), money(-3)})) == "7");
  CHECK(shown(sum_of(Figures{Quantity{1}, Quantity{2}})) == "3");
  CHECK(shown(sum_of(Figures{money(1), NotAvailable{"why"}, NotAvailable{"not"}})) == "n/a: why");
  CHECK_THROWS_AS(sum_of(Figures{money(INT64_MAX), money(1)}), Overflow);
}

TEST_CASE("means are rounded once, half away from zero; of counts they are exact") {
  CHECK(shown(mean_of(Figures{money(1), money(2)})) == "2");     // 1.5
  CHECK(shown(mean_of(Figures{money(-1), money(-2)})) == "-2");  // -1.5
  CHECK(shown(mean_of(Figures{money(0), money(0), money(1)})) == "0");
  CHECK(shown(mean_of(Figures{money(10'000), money(10'000), money(10'149)}, 100)) == "10000");
  CHECK(shown(mean_of(Figures{Quantity{1}, Quantity{0}}, 100)) == "1");
  CHECK(shown(mean_of(Figures{Quantity{1}, Quantity{0}})) == "1");  // 0.5 thousandths
  CHECK(shown(mean_of(Figures{std::int64_t(1), std::int64_t(2), std::int64_t(1)})) == "4/3");
}

TEST_CASE("only what adds up has them") {
  using Kind = Show::Kind;
  const auto can = [](std::string_view key, Kind kind) {
    return can_show(*find_measure(key), kind);
  };
  for (const Kind kind : {Kind::share, Kind::running, Kind::average}) {
    for (const std::string_view key : {"sales", "target", "won", "quantity", "profit"})
      CHECK_MESSAGE(can(key, kind), key);
    for (const std::string_view key :
         {"orders", "customers_active", "close_rate", "average_order", "cycle_days", "growth",
          "share_of_total", "running_total", "moving_average", "conduct"})
      CHECK_MESSAGE(!can(key, kind), key);
    CHECK(can("open_deals", kind) == (kind == Kind::share));  // at the end of a piece
  }
}

TEST_CASE("each kind has its row of the measure table, and a key that no measure has") {
  for (const ShowWord& row : show_words()) {
    CHECK(&word_of(row.kind) == &row);
    const Measure* measure = find_measure(row.measure);
    REQUIRE(measure);
    CHECK_FALSE(bool(measure->compute));  // it is no figure by itself
    for (const Measure& other : measures())
      CHECK(find_measure(std::string(other.key) + "_" + key_of({row.kind, 3})) == nullptr);
  }
  CHECK(key_of({Show::Kind::average, 12}) == "moving_average_12");
}

constexpr std::string_view head = R"(format: 1
book: {name: shop, currency: CNY}
reps: [{id: ann}, {id: bob}]
history:
  - {period: 2026-02, sales: 70}
)";

/// The running total, or the mean of two, of all sales by months from 2026-01 on.
std::vector<std::string> over_months(Show show, std::string_view period, std::string_view as_of) {
  const Book book = book_from(head);
  const Records records = records_from(book, R"(activities:
- {date: 2026-03-05, rep: ann, kind: order, amount: 30}
- {date: 2026-04-05, rep: bob, kind: order, amount: 50}
)");
  MeasureRequest request;
  request.measures = {find_measure("sales")};
  request.axes = {Axis::company};
  request.whole = *parse_period(period, book.fiscal());
  request.pieces = pieces(request.whole.span, Step::month, book.fiscal());
  const Facts facts(book, records, Day(*parse_date(as_of)), {});
  Measured measured(facts, request);
  const ShownFigures all(measured, measured.rows());
  std::vector<std::string> found;
  for (std::size_t piece = 0; piece <= measured.whole(); ++piece)
    found.push_back(shown(all.figure(0, piece, show, all)));
  return found;
}

TEST_CASE("what is not known before the first month known keeps no later one from being told") {
  const std::string unknown =
      "n/a: nothing is recorded of these days: the book's activities begin on 2026-03-01";
  using Texts = std::vector<std::string>;
  CHECK(over_months({Show::Kind::running}, "2026-01..2026-04", "2026-04-30") ==
        Texts{unknown, "7000", "10000", "15000", "15000"});
  CHECK(over_months({Show::Kind::average, 2}, "2026-01..2026-04", "2026-04-30") ==
        Texts{"n/a: fewer than 2 pieces", unknown, "5000", "4000", "4000"});
}

TEST_CASE("a month that has not begun has no running total") {
  const auto found = over_months({Show::Kind::running}, "2026-03..2026-05", "2026-03-31");
  CHECK(found[0] == "3000");
  CHECK(found[1] == "n/a: no day of the period has passed");
  CHECK(found[2] == "n/a: no day of the period has passed");
}

}  // namespace
}  // namespace plan
