// SPDX-License-Identifier: MIT
// History seen by any axis, and what is n/a because the book does not know it: the rules of
// book.md and measures.md, with figures made by hand.
#include <doctest/doctest.h>

#include <map>
#include <string>

#include "book_from.hpp"
#include "plan/facts/measured.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view head = R"(format: 1
book: {name: shop, currency: CNY}
teams: [{id: east}, {id: west}]
products: [{id: p}]
regions: [{id: north}]
reps: [{id: ann, team: east}, {id: bob, team: west}, {id: new, team: west, from: 2026-01-01}]
customers: [{id: c1, region: north}, {id: c2}, {id: c3, since: 2026-01-01}]
history:
)";
constexpr std::string_view order = R"(activities:
- {date: 2026-01-05, rep: ann, kind: order, customer: c1, product: p, amount: 100}
)";
constexpr std::string_view no_lump_by = "the book's history does not tell it by ";
constexpr std::string_view nothing =
    "nothing is recorded of these days: the book's activities begin on ";

std::string shown(const Figure& figure) {
  if (const auto* none = std::get_if<NotAvailable>(&figure)) return none->reason;
  if (const auto* count = std::get_if<std::int64_t>(&figure)) return std::to_string(*count);
  if (const auto* rate = std::get_if<Rate>(&figure)) return to_percent(*rate);
  return std::to_string(std::get<Money>(figure).minor() / 100);
}

struct Question {
  std::string_view measure = "sales", period = "2026", as_of = "2026-12-31";
  FactFilter filter{};
};

/// Base and growth of each row beside last year, by the first axis' place; "" is all of them.
class Beside {
 public:
  Beside(std::string_view history, std::vector<Axis> axes, Question asked = {},
         std::string_view records = order)
      : book_(book_from(std::string(head) + std::string(history))),
        records_(records_from(book_, records)),
        workdays_(book_.workdays()) {
    MeasureRequest request;
    request.measures = {find_measure(asked.measure)};
    request.axes = std::move(axes);
    request.whole = *parse_period(asked.period, book_.fiscal());
    request.pieces = {request.whole};
    request.filter = std::move(asked.filter);
    const Day as_of(*parse_date(asked.as_of));
    const auto made = beside_last_year(request.whole, {{}, workdays_, as_of});
    request.comparisons = {made, made};
    const Facts facts(book_, records_, as_of);
    Measured measured(facts, request);
    const auto add = [&](const std::string& name, const std::vector<std::size_t>& rows) {
      const ComparedFigure one = measured.compared(rows, measured.whole()).front();
      rows_[name] = shown(one.base) + " | " + shown(one.growth);
    };
    for (const std::size_t row : measured.rows())
      add(name_of(request.axes.front(), measured.key(row).front()), {row});
    add("", measured.rows());
    for (const auto name : measured.spread()) spread_ += std::string(name) + " ";
  }

  std::string operator[](const std::string& name) const {
    const auto found = rows_.find(name);
    return found == rows_.end() ? "no row" : found->second;
  }
  const std::string& spread() const { return spread_; }

 private:
  std::string name_of(Axis axis, Index place) const {
    if (place == absent) return "rest";
    if (axis == Axis::team) return *book_.teams[place].id;
    if (axis == Axis::rep) return *book_.reps[place].id;
    if (axis == Axis::product) return *book_.products[place].id;
    if (axis == Axis::customer) return *book_.customers[place].id;
    if (axis == Axis::region) return *book_.regions[place].id;
    return "all";
  }

  Book book_;
  Records records_;
  Workdays workdays_;
  std::map<std::string, std::string> rows_;
  std::string spread_;
};

std::string unknown_by(std::string_view axis) {
  return std::string(no_lump_by) + std::string(axis);
}
std::string twice(const std::string& reason) {
  return reason + " | " + reason;
}

TEST_CASE("a line that names nobody is the company's, and n/a on axes that it does not tell") {
  constexpr std::string_view total = "  - {period: 2025, sales: 1200}\n";
  CHECK(Beside(total, {Axis::company})["all"] == "1200 | -91.7%");
  const Beside reps(total, {Axis::rep});
  CHECK(reps["ann"] == twice(unknown_by("rep")));
  CHECK(reps["rest"] == "1200 | " + unknown_by("rep"));
  CHECK(reps[""] == "1200 | -91.7%");
  CHECK(Beside(total, {Axis::customer})["c1"] == twice(unknown_by("customer")));
  CHECK(Beside(total, {Axis::product})["p"] == twice(unknown_by("product")));
  const Beside both(total, {Axis::customer, Axis::product});
  CHECK(both["c1"] == twice(unknown_by("product")));
  CHECK(both[""] == "1200 | -91.7%");
}

TEST_CASE("a line tells its rep with the team, its customer with the region, or what it names") {
  constexpr std::string_view reps =
      "  - {rep: ann, period: 2025, sales: 700}\n  - {team: west, period: 2025, sales: 500}\n";
  const Beside teams(reps, {Axis::team});
  CHECK(teams["east"] == "700 | -85.7%");
  CHECK(teams["west"] == "500 | -100.0%");
  const Beside people(reps, {Axis::rep});
  CHECK(people["ann"] == "700 | -85.7%");
  CHECK(people["rest"] == "500 | " + unknown_by("rep"));
  CHECK(people[""] == "1200 | -91.7%");
  constexpr std::string_view customers = "  - {customer: c1, period: 2025, sales: 400}\n";
  CHECK(Beside(customers, {Axis::customer})["c1"] == "400 | -75.0%");
  CHECK(Beside(customers, {Axis::region})["north"] == "400 | -75.0%");
  CHECK(Beside("  - {region: north, period: 2025, sales: 50}\n", {Axis::region})["north"] ==
        "50 | 100.0%");
  CHECK(Beside("  - {product: p, period: 2025, sales: 50}\n", {Axis::product})["p"] ==
        "50 | 100.0%");
}

TEST_CASE("views are never added: the company's side makes the total, a view tells the parts") {
  constexpr std::string_view views = R"(  - {period: 2025, sales: 1200, orders: 12}
  - {view: customers, period: 2025, customer: c1, sales: 500}
  - {view: customers, period: 2025, customer: c2, sales: 650}
  - {view: products, period: 2025, product: p, sales: 1200}
)";
  CHECK(Beside(views, {Axis::company})["all"] == "1200 | -91.7%");
  const Beside customers(views, {Axis::customer});
  CHECK(customers["c1"] == "500 | -80.0%");
  CHECK(customers["c2"] == "650 | -100.0%");
  CHECK(customers["rest"] == "50 | " + unknown_by("customer"));
  CHECK(customers[""] == "1200 | -91.7%");
  CHECK(Beside(views, {Axis::product})["p"] == "1200 | -91.7%");
  CHECK(Beside(views, {Axis::product})["rest"] == "no row");
  CHECK(Beside(views, {Axis::rep})[""] == "1200 | -91.7%");
  // a filter keeps to the view that tells it
  Question only;
  only.filter.admit(Axis::customer, 0, 3);
  CHECK(Beside(views, {Axis::company}, only)["all"] == "500 | -80.0%");
  // without a company's side the first view is it
  constexpr std::string_view two =
      "  - {view: x, period: 2025, customer: c1, sales: 500}\n"
      "  - {view: y, period: 2025, product: p, sales: 600}\n";
  CHECK(Beside(two, {Axis::company})["all"] == "500 | -80.0%");
  const Beside by_product(two, {Axis::product});
  CHECK(by_product["p"] == "600 | -83.3%");
  CHECK(by_product["rest"] == "-100 | " + unknown_by("product"));
}

TEST_CASE("before the first day that the book knows there is no figure") {
  const std::string since = std::string(nothing) + "2026-01-01";
  const Beside reps("  - {rep: ann, period: 2025, sales: 200}\n", {Axis::rep});
  CHECK(reps["ann"] == "200 | -50.0%");
  CHECK(Beside("  - {rep: ann, period: 2025, sales: 200}\n", {Axis::rep}, {},
               R"(activities:
- {date: 2026-01-05, rep: ann, kind: order, amount: 100}
- {date: 2026-01-05, rep: bob, kind: order, amount: 70}
- {date: 2026-01-05, rep: new, kind: order, amount: 50}
)")["bob"] == twice(since));
  // who was not there had nothing
  CHECK(Beside("  - {rep: ann, period: 2025, sales: 200}\n", {Axis::rep}, {},
               "activities:\n- {date: 2026-01-05, rep: new, kind: order, amount: 50}\n")["new"] ==
        "0 | new: the base is 0");
  // a year of which only March is known
  const std::string march = "  - {rep: ann, period: 2025-03, sales: 500}\n";
  const std::string partly =
      "not all of these days are recorded: the book's activities begin on 2026-01-01";
  CHECK(Beside(march, {Axis::company})["all"] == "500 | " + partly);
  CHECK(Beside(march, {Axis::company}, {.period = "2026-03"})["all"] == "500 | -100.0%");
  CHECK(Beside(march, {Axis::company}, {.period = "2026-04"})["all"] == twice(since));
  CHECK(Beside(march, {Axis::customer}, {.period = "2026-03"})["rest"] ==
        "500 | " + unknown_by("customer"));
  CHECK(Beside(march, {Axis::company}, {.period = "2027", .as_of = "2027-12-31"})["all"] ==
        "100 | -100.0%");
}

TEST_CASE("a period that has not begun has nothing to lie beside") {
  const std::string none = "no day of the period has passed";
  const Question june{.period = "2026-06", .as_of = "2026-01-31"};
  CHECK(Beside("  - {period: 2025, sales: 1200}\n", {Axis::company}, june)["all"] == twice(none));
}

TEST_CASE("a part of a line is an even spread of its amounts; its counts cannot be cut") {
  constexpr std::string_view year = "  - {rep: ann, period: 2025, sales: 1200, orders: 12}\n";
  const Question january{.period = "2026-01", .as_of = "2026-01-10"};
  const Beside sales(year, {Axis::rep}, january);
  // 8 of 261 working days: 36.78
  CHECK(sales["ann"] == "36 | 171.9%");
  CHECK(sales.spread() == "2025 ");
  const std::string more = "the book's history tells it of more days than these";
  const Beside orders(year, {Axis::rep},
                      {.measure = "orders", .period = "2026-01", .as_of = "2026-01-10"});
  CHECK(orders["ann"] == twice(more));
  CHECK(orders.spread().empty());
  CHECK(Beside(year, {Axis::rep}, {.measure = "orders"})["ann"] == "12 | -91.7%");
  CHECK(Beside(year, {Axis::rep}).spread().empty());
}

TEST_CASE("a rate is n/a in rows that what it is made of does not name") {
  const Book book = book_from(std::string(head).substr(0, head.find("history")));
  const std::string spent =
      "- {date: 2026-01-06, rep: ann, kind: expense, customer: c1, amount: 30}\n";
  const std::string sold =
      "- {date: 2026-01-05, rep: ann, kind: order, customer: c1, product: p, amount: 100}\n";
  const auto figures = [&](const std::string& lines, Axis axis) {
    const Records records = records_from(book, "activities:\n" + lines);
    const Facts facts(book, records, Day(*parse_date("2026-01-31")));
    MeasureRequest request;
    request.measures = {find_measure("expense_rate")};
    request.axes = {axis};
    request.whole = *parse_period("2026-01", {});
    request.pieces = {request.whole};
    Measured measured(facts, request);
    std::string all;
    for (const std::size_t row : measured.rows())
      all += shown(measured.figures({row}, 0).front()) + " | ";
    return all + shown(measured.figures(measured.rows(), 0).front());
  };
  CHECK(figures(sold + spent, Axis::product) ==
        "expenses are not recorded by product | expenses without product belong to all sales | "
        "30.0%");
  CHECK(figures(sold + spent, Axis::customer) == "30.0% | 30.0%");
  CHECK(figures(spent, Axis::customer) == "no sales | no sales");
}

}  // namespace
}  // namespace plan
