// SPDX-License-Identifier: MIT
// The budget over months and days, and which budget an expense counts with, on figures that can be
// followed by hand.
#include "plan/analysis/budget.hpp"

#include <doctest/doctest.h>

#include <string>

#include "book_from.hpp"
#include "plan/split/split.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

constexpr std::string_view people = R"(
teams: [{id: east}, {id: inner, parent: east}, {id: west}]
reps: [{id: ann, team: inner, moves: [{date: 2026-03-16, team: west}]}, {id: bob, team: west}]
categories: [{id: gifts}, {id: hotel}, {id: travel}]
)";

/// The budget of 2026 as of a day, of a text of the year and one of records.
class Asked {
 public:
  Asked(std::string_view year, std::string_view records = "[]", Axis by = Axis::category,
        std::string_view as_of = "2026-03-31", std::string_view period = "2026",
        const FactFilter& filter = {})
      : book_(book_from("format: 1\nbook: {currency: JPY}\n" + std::string(people) +
                        "years:\n  2026:\n" + std::string(year))),
        records_(records_from(book_, "activities: " + std::string(records))) {
    Diagnostics findings;
    if (book_.years.front().target) split_.emplace(split(book_, book_.years.front(), {}, findings));
    if (split_) years_ = {{2026, &*split_}};
    facts_.emplace(book_, records_, day(as_of), years_);
    const Period whole = *parse_period(period, book_.fiscal());
    budget_.emplace(budget_of(*facts_, {&book_.years.front(), by, whole, {}, filter, {}}));
  }

  const Budget& operator*() const { return *budget_; }
  YearBudget year() const { return {book_, book_.years.front(), split_ ? &*split_ : nullptr}; }
  /// "budget to-date spent expected" of a row; "-" for what is n/a.
  std::string row(std::size_t place) const { return said(budget_->rows.at(place)); }
  std::string total() const { return said(budget_->total); }

 private:
  static std::string said(const BudgetRow& row) {
    const BudgetFigures& of = row.whole();
    std::string list;
    for (const Figure& figure : {of.budget, of.to_date, of.spent, of.expected})
      list += (list.empty() ? "" : " ") +
              (std::holds_alternative<Money>(figure) ? std::to_string(units_of(figure)) : "-");
    return list;
  }

  Book book_;
  Records records_;
  std::optional<Split> split_;
  std::vector<YearTargets> years_;
  std::optional<Facts> facts_;
  std::optional<Budget> budget_;
};

std::string months_of(const BudgetOfLine& line) {
  std::string list;
  for (const Money month : line.months)
    list += (list.empty() ? "" : " ") + std::to_string(month.minor());
  return list;
}

constexpr std::string_view expenses = R"(
- {date: 2026-03-02, rep: ann, kind: expense, category: travel, amount: 10}
- {date: 2026-03-20, rep: ann, kind: expense, category: travel, amount: 20}
- {date: 2026-03-20, rep: bob, kind: expense, category: gifts, amount: 5}
- {date: 2026-03-21, rep: bob, kind: expense, amount: 7}
)";

}  // namespace

TEST_CASE("a budget line goes over the months even, as the target, or by weights") {
  // 100 in twelfths by running totals: 8.33, 16.67, 25 are 8, 17, 25
  const Asked even("    budget: [{category: travel, amount: 100}]\n");
  CHECK(months_of(even.year().lines()[0]) == "8 9 8 8 9 8 8 9 8 8 9 8");
  const Asked weights(
      "    budget: [{category: travel, amount: 90, season: [0, 0, 2, 2, 0, 1, 0, 0, 2, 2, 0, "
      "0]}]\n");
  CHECK(months_of(weights.year().lines()[0]) == "0 0 20 20 0 10 0 0 20 20 0 0");
  const Asked sales(
      "    target: 1200\n    season: {months: [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0]}\n"
      "    budget: [{category: travel, amount: 120, season: sales}]\n");
  CHECK(months_of(sales.year().lines()[0]) == "10 20 10 10 10 10 10 10 10 10 10 0");
}

TEST_CASE("a rate is of the target of those whose budget it is") {
  // two people of 1,200 each; ann is in inner, and so in east, for January, February and half March
  const Asked asked(
      "    target: 2400\n    pins: [{rep: bob, period: 2026, target: 1200}]\n    budget:\n"
      "      - {category: travel, rate: 10%}\n"
      "      - {category: travel, rate: 10%, rep: bob}\n"
      "      - {category: travel, rate: 10%, team: east, season: sales}\n");
  const YearBudget year = asked.year();
  CHECK(year.lines()[0].amount.minor() == 240);
  CHECK(year.lines()[1].amount.minor() == 120);
  CHECK(year.lines()[2].amount.minor() < 30);
  // March has 22 working days, 10 of them up to the 15th: 100 x 10 / 22 = 45, 10% of 245 is 25
  CHECK(months_of(year.lines()[2]).substr(0, 8) == "10 10 5 ");
}

TEST_CASE("a rate without a target has no amount, and says why") {
  const Asked asked("    budget: [{category: travel, rate: 1%}, {category: gifts, amount: 0}]\n");
  REQUIRE((*asked).rows.size() == 2);
  CHECK(asked.row(0) == "0 0 0 0");
  CHECK(asked.row(1) == "- - 0 -");
  CHECK(std::get<NotAvailable>((*asked).rows[1].whole().budget).reason ==
        "2026 has no target that it could be a rate of");
  CHECK(std::get<NotAvailable>((*asked).rows[0].whole().used()).reason == "the budget is 0");
  CHECK((*asked).without_amount.size() == 1);
}

TEST_CASE("within a month a budget goes over its working days, and any pieces add up") {
  const Asked asked("    budget: [{category: travel, amount: 1201}]\n");
  const YearBudget year = asked.year();
  const BudgetOfLine& line = year.lines()[0];
  // 2026-03 has 22 working days, 5 of them up to the 6th: floor(100 x 5 / 22)
  CHECK(year.within(line, {day("2026-03-01"), day("2026-03-06")}).minor() == 22);
  Money sum;
  for (Day at = day("2026-01-01"); at <= day("2026-12-31"); at += std::chrono::days(1))
    sum += year.within(line, {at, at});
  CHECK(sum.minor() == 1201);
}

TEST_CASE("categories stand with their expenses, planned or not") {
  const Asked asked(
      "    budget: [{category: travel, amount: 120}, {category: hotel, amount: 12}]\n", expenses);
  REQUIRE((*asked).rows.size() == 4);  // gifts, hotel, travel, (unallocated)
  CHECK(asked.row(0) == "- - 5 5");
  CHECK(asked.row(1) == "12 3 0 0");
  CHECK(asked.row(2) == "120 30 30 120");
  CHECK(asked.row(3) == "- - 7 7");
  CHECK((*asked).rows[3].place.place == absent);
  CHECK(asked.total() == "132 33 42 132");  // the sum of the rows
}

TEST_CASE("an expense counts with the nearest budget that covers it on its day") {
  const Asked asked(
      "    budget:\n"
      "      - {category: travel, amount: 120}\n"
      "      - {category: travel, amount: 240, team: east}\n"
      "      - {category: gifts, amount: 60, rep: bob}\n",
      expenses, Axis::rep);
  REQUIRE((*asked).rows.size() == 4);
  CHECK((*asked).rows[0].place == BudgetPlace{BudgetOf::rep, 1});
  CHECK(asked.row(0) == "60 15 5 20");
  // ann's 10 while in inner, a part of east; her 20 in west are the company's
  CHECK((*asked).rows[1].place == BudgetPlace{BudgetOf::team, 0});
  CHECK(asked.row(1) == "240 60 10 40");
  CHECK((*asked).rows[2].place.of == BudgetOf::company);
  CHECK(asked.row(2) == "120 30 20 80");
  CHECK((*asked).rows[3].place.of == BudgetOf::nobody);
  CHECK(asked.row(3) == "- - 7 7");
  CHECK(asked.total() == "420 105 42 147");
}

TEST_CASE("a person's own budget stands with the team, where teams are asked for") {
  const Asked asked("    budget: [{category: gifts, amount: 60, rep: bob}]\n", expenses,
                    Axis::team);
  REQUIRE((*asked).rows.size() == 2);
  CHECK((*asked).rows[0].place == BudgetPlace{BudgetOf::team, 2});
  CHECK(asked.row(0) == "60 15 5 20");
  CHECK(asked.row(1) == "- - 37 37");
}

TEST_CASE("a filter leaves its own budgets with what they cover, and tells what others cover") {
  FactFilter west;
  west.admit(Axis::team, 2, 3);
  const Asked asked(
      "    budget:\n"
      "      - {category: travel, amount: 120}\n"
      "      - {category: travel, amount: 240, team: east}\n"
      "      - {category: gifts, amount: 60, rep: bob}\n",
      expenses, Axis::category, "2026-03-31", "2026", west);
  REQUIRE((*asked).rows.size() == 2);
  CHECK(asked.row(0) == "60 15 5 20");
  CHECK(asked.row(1) == "- - 7 7");  // without a category
  CHECK(asked.total() == "60 15 12 27");
  // ann's 20 of 20 March, in west, are the company's
  CHECK(std::get<Money>(*(*asked).elsewhere).minor() == 20);
}

TEST_CASE("what is expected of rows makes the total, the same whatever the rows are") {
  for (const Axis by : {Axis::category, Axis::team, Axis::rep, Axis::company}) {
    const Asked asked(
        "    budget:\n"
        "      - {category: travel, amount: 100}\n"
        "      - {category: travel, amount: 240, team: east}\n"
        "      - {category: hotel, amount: 50, season: [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]}\n"
        "      - {category: gifts, amount: 70, rep: bob}\n",
        expenses, by);
    Money sum;
    for (const BudgetRow& row : (*asked).rows) sum += std::get<Money>(row.whole().expected);
    // 20 x 100 / 25, 10 x 240 / 60, the 50 to come, 5 x 70 / 18, 7 without a category
    CHECK(sum.minor() == 80 + 40 + 50 + 19 + 7);
    CHECK(asked.total() == "460 103 42 196");
  }
}

TEST_CASE("what is expected of days that are over is what was spent") {
  const Asked over("    budget: [{category: travel, amount: 120}]\n", expenses, Axis::company,
                   "2026-04-10", "2026-03");
  CHECK(over.row(0) == "10 10 42 42");
  const Asked ahead("    budget: [{category: travel, amount: 120}]\n", expenses, Axis::company,
                    "2026-03-31", "2026-06");
  CHECK(ahead.row(0) == "10 0 0 10");
}

}  // namespace plan
