// SPDX-License-Identifier: MIT
// The annual plan and its review: which chapters there are, and figures that they alone make.
#include <doctest/doctest.h>

#include <set>
#include <string>

#include "book_from.hpp"
#include "plan/base/tr.hpp"
#include "plan/report/annual/annual_review.hpp"
#include "plan/write/display.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr const char* small_book =
    "format: 1\nbook: {currency: CNY}\nyears:\n  2026: {target: 1000000}\n"
    "reps:\n  - {id: x, name: X}\n";

constexpr const char* full_book = R"(format: 1
book: {currency: CNY, superior: Chen, approvers: {budget.2026: He}}
years:
  2026:
    target: 1000000
    round: 100
    revisions: [{from: 2026-07, target: 1200000}]
    over-assign: 5%
    tiers: {challenge: 120.005%, stretch: 110%}
    purpose: |
      One line.
    policies: none
    goals:
      - {measure: visits, each: 6, per: month}
      - {measure: close_rate, each: 40%, per: month, rep: x}
    budget:
      - {category: travel, amount: 24000}
      - {category: gifts, rate: 1.005%, season: sales}
    scorecard:
      items:
        - {measure: attainment, weight: 60}
        - {measure: visits, weight: 30}
        - {measure: orders, weight: 10}
        - {measure: rating, item: talks, weight: 7.5}
      grades: [{grade: B, from: 0}, {grade: A, from: 90}]
    schedule: [{period: 2026-10, what: fair}, {period: 2026-03, what: visits}]
categories: [{id: travel}, {id: gifts}]
reps:
  - {id: x, name: X}
  - {id: y, name: Y, share: 0}
policy-documents: [{id: o, name: O}]
courses:
  - {id: c, name: C, date: 2026-04-01, hours: 2.5}
  - {id: d, name: D, date: 2025-04-01, hours: 1}
customers:
  - {id: k, name: K, key: true, owner: x, potential: 50000, plan: "see them\nthen sell"}
  - {id: l, name: L, key: true, owner: x}
  - {id: m, name: M, owner: x}
history: [{rep: x, period: 2024, sales: 600000}]
approvals:
  - {id: a1, subject: targets.2026, digest: d, action: submit, by: x,
     at: 2025-12-20T09:00:00+08:00}
  - {id: a2, subject: targets.2026, digest: d, action: approve, by: Chen,
     at: 2025-12-22T09:00:00+08:00}
  - {id: a3, subject: targets.2026, digest: d, action: close, by: Chen,
     at: 2026-01-02T09:00:00+08:00}
  - {id: a4, subject: budget.2026, digest: d, action: submit, by: x,
     at: 2026-02-20T09:00:00+08:00}
nominations:
  - {rep: x, to: head, date: 2026-06-01}
  - {rep: y, to: boss, date: 2027-03-31}
  - {rep: x, to: chief, date: 2027-04-01}
)";

constexpr const char* sold = R"(activities:
- {date: 2025-03-02, rep: x, kind: order, customer: k, amount: 300000}
- {date: 2025-04-02, rep: x, kind: order, customer: l, amount: 500000}
- {date: 2026-03-02, rep: x, kind: order, customer: k, amount: 700000}
- {date: 2026-03-03, rep: x, kind: expense, category: travel, amount: 6000}
- {date: 2026-03-04, rep: x, kind: lead, customer: m, deal: d1, amount: 100}
- {date: 2026-03-05, rep: x, kind: lost, deal: d1, reason: price}
- {date: 2026-03-06, rep: x, kind: lead, customer: m, deal: d2, amount: 900}
- {date: 2026-03-07, rep: x, kind: lost, deal: d2, reason: terms}
- {date: 2026-03-08, rep: x, kind: lead, customer: m, deal: d3, amount: 50}
- {date: 2026-03-09, rep: x, kind: lost, deal: d3, reason: price}
)";

class Reported {
 public:
  Reported(const char* yaml, const char* activities, std::string_view as_of, bool review = false,
           bool for_people = true)
      : book_(book_from(yaml)),
        records_(records_from(book_, activities)),
        split_(split(book_, book_.years.front(), {}, findings_)),
        quota_(split(book_, book_.years.front(), {over_assign_factor(book_.years.front())},
                     findings_)) {
    REQUIRE_FALSE(findings_.has_errors());
    set_language(Language::en);
    YearTargets targets{2026, &split_};
    if (book_.years.front().over_assign) targets.quota = &quota_;
    AnnualRequest request;
    request.year = &book_.years.front();
    request.period = fiscal_year(2026, book_.fiscal());
    request.as_of = Day(*parse_date(as_of));
    request.for_people = for_people;
    request.layout = for_people ? Layout::wide : Layout::long_;
    const std::vector<YearTargets> years{targets};
    const Facts facts(book_, records_, request.as_of, years);
    document_ = shown_to(for_people ? Audience::people : Audience::machines,
                         review ? annual_review(facts, request) : annual_plan(facts, request));
  }

  const Document& document() const { return document_; }
  bool has(std::string_view name) const { return find_table(document_, name) != nullptr; }
  const Table& table(std::string_view name) const {
    const Table* found = find_table(document_, name);
    REQUIRE(found);
    return *found;
  }
  /// The row's cells as machines read them.
  std::vector<std::string> row(std::string_view name, std::size_t place) const {
    const Table& of = table(name);
    REQUIRE(place < of.rows.size());
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < of.columns.size(); ++i)
      cells.push_back(
          machine(of.rows[place].cells[i], of.columns[i].unit, {.currency = &book_.currency()}));
    return cells;
  }
  std::string lead() const { return worded(document_.lead, {.currency = &book_.currency()}); }
  std::vector<std::string> notes() const {
    std::vector<std::string> codes;
    for (const Note& note : document_.notes) codes.push_back(note.code);
    return codes;
  }

 private:
  Book book_;
  Records records_;
  Diagnostics findings_;
  Split split_, quota_;
  Document document_;
};

using Cells = std::vector<std::string>;

}  // namespace

TEST_CASE("a plan of which the book says little has no empty chapters") {
  const Reported plan(small_book, "activities: []\n", "2026-01-05");
  Cells names;
  for (const Table& table : plan.document().tables) names.push_back(table.name);
  CHECK(names ==
        Cells{"summary", "targets", "months", "people", "approval", "annex", "people_months"});
  CHECK(plan.document().tables[1].title == "2. Sales targets");
  CHECK(plan.row("summary", 0) == Cells{"1000000.00", "", "", "1"});
  CHECK(plan.lead() == "Fiscal year 2026 (2026-01-01 to 2026-12-31): target 1,000,000 CNY.");
}

TEST_CASE("the plan begins with its target, last year's sales, growth, quota and people") {
  const Reported plan(full_book, sold, "2026-01-05");
  CHECK(plan.row("summary", 0) == Cells{"1200000.00", "800000.00", "0.500000", "1260000.00", "1"});
  CHECK(plan.table("purpose").text == "One line.\n");
  CHECK(plan.row("basis", 0)[0] == "2024");
  CHECK(plan.row("basis", 1)[0] == "2025");
  CHECK(plan.row("basis", 1)[2] == "0.333333");
}

TEST_CASE("a year before that is not over is projected, and its months to come are n/a") {
  const Reported plan(full_book, sold, "2025-11-15");
  CHECK(plan.row("basis", 1)[0] == "2025, projected");
  CHECK(plan.notes() == Cells{"quota", "projected", "approval"});
  CHECK(plan.lead().find("on the") == std::string::npos);
  CHECK(plan.lead().find(" than the projected sales of 2025") != std::string::npos);
  CHECK(std::holds_alternative<NotAvailable>(plan.table("basis").rows[1].cells[3]));
  CHECK(plan.table("accounts").columns[3].title == "year before, so far");
  CHECK(plan.row("months", 9)[4] == "0.00");  // October
  CHECK(plan.row("months", 10)[4].empty());   // November
  REQUIRE(plan.table("months").total);
  CHECK(std::holds_alternative<NotAvailable>(plan.table("months").total->cells[4]));
}

TEST_CASE("the months add up to the year, revisions included") {
  const Reported plan(full_book, sold, "2026-01-05");
  Money sum;
  for (const Row& row : plan.table("months").rows) sum += std::get<Money>(row.cells[2]);
  CHECK(sum == Money::minor(120'000'000));
  CHECK(std::get<Money>(plan.table("months").total->cells[2]) == sum);
}

TEST_CASE("key accounts stand by last year's sales, their plans as sentences in one line") {
  const Reported plan(full_book, sold, "2026-01-05");
  CHECK(plan.row("accounts", 0) == Cells{"L", "X", "", "500000.00", ""});
  CHECK(plan.row("accounts", 1) == Cells{"K", "X", "", "300000.00", "50000.00"});
  CHECK(plan.table("account_plans").prose);
  CHECK(plan.row("account_plans", 0) == Cells{"K", "see them then sell"});
}

TEST_CASE("a target that was revised is told from the first to the latest") {
  const Reported plan(full_book, sold, "2026-01-05");
  CHECK(plan.row("revisions", 0) == Cells{"2026-01", "1000000.00"});
  CHECK(plan.row("revisions", 1) == Cells{"2026-07", "1200000.00"});
}

TEST_CASE("a year without sales that the book knows is no unknown one") {
  const std::string book =
      std::string(small_book) + "history: [{rep: x, period: 2025, sales: 0}]\n";
  const Reported plan(book.c_str(), "activities: []\n", "2026-01-05");
  CHECK(plan.row("basis", 0)[1] == "0.00");
  CHECK(plan.row("summary", 0)[1] == "0.00");
}

TEST_CASE("a budget that is a rate of the target is that of the revised one") {
  const Reported plan(full_book, sold, "2026-01-05");
  CHECK(plan.row("budget", 0) ==
        Cells{"travel", "everybody", "24000.00", "0.020000", "the same each month"});
  CHECK(plan.row("budget", 1) ==
        Cells{"gifts", "everybody", "12060.00", "0.010050", "as the target"});
  CHECK(std::get<Money>(plan.table("budget").total->cells[2]) == Money::minor(3'606'000));
}

TEST_CASE("tiers are as plan split has them, lowest first, in whole units of round") {
  const Reported plan(full_book, sold, "2026-01-05");
  CHECK(plan.row("incentives", 0) == Cells{"stretch", "1.100000", "1320000.00"});
  CHECK(plan.row("incentives", 1) == Cells{"challenge", "1.200050", "1440000.00"});  // 1,440,060
}

TEST_CASE("goals and the scorecard show whole numbers without decimals, rates as rates") {
  const Reported plan(full_book, sold, "2026-01-05");
  CHECK(plan.row("goals", 0) == Cells{"visits", "everybody", "6", "each month"});
  CHECK(plan.row("goals", 1) == Cells{"close rate", "X", "40.0%", ""});
  CHECK(plan.row("appraisal", 0)[2] == "100.0%");
  CHECK(plan.row("appraisal", 1)[2] == "activity goal");
  CHECK(plan.row("appraisal", 2)[2] == "previous period");
  CHECK(plan.row("appraisal", 3) == Cells{"talks (rated by the manager)", "7.500000", "",
                                          "higher is better", "0.000000", "1.200000"});
  CHECK(plan.row("grades", 0) == Cells{"A", "90"});
}

TEST_CASE("courses of other years are left out, what is planned stands in order of time") {
  const Reported plan(full_book, sold, "2026-01-05");
  CHECK(plan.table("training").rows.size() == 1);
  CHECK(plan.row("training", 0) == Cells{"2026-04-01", "C", "2.5", "everybody"});
  CHECK(plan.row("schedule", 0) == Cells{"2026-03", "visits"});
}

TEST_CASE("approval is the latest record so far of each subject, and who is to give it") {
  const Reported plan(full_book, sold, "2026-01-05");
  CHECK(plan.row("approval", 0) ==
        Cells{"targets", "approved, not verified", "Chen", "Chen", "2025-12-22 09:00", ""});
  CHECK(plan.row("approval", 1) == Cells{"budget", "not submitted", "He", "", "", ""});
  const Reported small(small_book, "activities: []\n", "2026-01-05");
  CHECK(small.row("approval", 0) == Cells{"targets", "not submitted", ""});
}

TEST_CASE("each table has a name of its own, so that --table can ask for it") {
  for (const bool review : {false, true}) {
    const Reported report(full_book, sold, "2026-05-10", review);
    std::set<std::string> names;
    for (const Table& table : report.document().tables)
      CHECK_MESSAGE(names.insert(table.name).second, table.name);
  }
}

TEST_CASE("machines get ids and the book's own words, and no numbers before titles") {
  const Reported plan(full_book, sold, "2026-01-05", false, false);
  CHECK(plan.document().tables[0].title == "the plan in brief");
  CHECK(plan.row("goals", 1) == Cells{"close_rate", "", "", "x", "X", "0.400000", "month"});
  CHECK(plan.row("appraisal", 1)[2] == "goals");
  CHECK(plan.row("approval", 1)[0] == "budget.2026");
  CHECK(plan.row("approval", 1)[1] == "none");
}

TEST_CASE("the review tells the quarters begun, reasons by amount, and the budget's rest") {
  const Reported review(full_book, sold, "2026-05-10", true);
  const Table& results = review.table("results");
  CHECK(results.rows.size() == 3);  // two quarters and the year
  CHECK(review.row("results", 2)[2] == "700000.00");
  CHECK(review.row("lost", 0) == Cells{"terms", "1", "900.00"});
  CHECK(review.row("lost", 1) == Cells{"price", "2", "150.00"});
  CHECK(review.row("expenses", 0) == Cells{"gifts", "12060.00", "0.00", "12060.00", "0.000000"});
  CHECK(review.row("expenses", 1) ==
        Cells{"travel", "24000.00", "6000.00", "18000.00", "0.250000"});
  CHECK(review.row("customers", 0) == Cells{"K", "700000.00", "300000.00", "1.333333"});
  CHECK(review.row("customers", 1)[0] == "all others");
  CHECK(review.notes()[2] == "not-over");
}

TEST_CASE("the review before its year's end tells the pace, and what was proposed soon after") {
  const Reported review(full_book, sold, "2026-05-10", true);
  CHECK(review.lead().find(", pace ") != std::string::npos);
  CHECK(review.table("nominations").rows.size() == 2);
  CHECK(review.row("bridge", 0)[0] == "target to date");
}

TEST_CASE("machines get every reason and customer, and ids beside names") {
  std::string activities = sold;
  for (int i = 0; i < 20; ++i)
    activities += "- {date: 2026-04-01, rep: x, kind: lead, customer: m, deal: e" +
                  std::to_string(i) + ", amount: 10}\n- {date: 2026-04-02, rep: x, kind: lost, " +
                  "deal: e" + std::to_string(i) + ", reason: r" + std::to_string(i) + "}\n";
  const Reported people(full_book, activities.c_str(), "2026-05-10", true);
  CHECK(people.table("lost").rows.size() == 11);
  CHECK(people.row("lost", 10) == Cells{"other reasons", "12", "120.00"});
  const Reported review(full_book, activities.c_str(), "2026-05-10", true, false);
  CHECK(review.table("lost").rows.size() == 22);
  CHECK(review.row("bridge", 0)[0] == "target_to_date");
  CHECK(review.row("bridge", 1)[0] == "x");
}

TEST_CASE("a chapter of parts stands only where one of them does") {
  const Reported review(small_book, "activities: []\n", "2026-05-10", true);
  for (const Table& table : review.document().tables) CHECK(table.name != "markets");
  CHECK_FALSE(review.has("teams"));
}

TEST_CASE("the review of a year that is over has all four quarters, and what stands beside it") {
  const Reported review(full_book, sold, "2027-01-10", true);
  CHECK(review.table("results").rows.size() == 5);
  // Xu alone has a goal for her close rate
  CHECK(review.notes() == std::vector<std::string>{"goals-of-some", "conduct"});
  CHECK(review.lead().find("pace") == std::string::npos);
  CHECK(review.table("bridge").title == "From target to sales");
}

}  // namespace plan
