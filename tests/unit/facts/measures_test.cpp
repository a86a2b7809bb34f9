// SPDX-License-Identifier: MIT
// The measure table holds together, and each case of measures.md's table that concerns measures
// comes out right.
#include <doctest/doctest.h>

#include <map>
#include <set>
#include <string>

#include "book_from.hpp"
#include "plan/analysis/sales_outlook.hpp"
#include "plan/base/tr.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/facts/defaults.hpp"
#include "plan/facts/measured.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view head = R"(format: 1
book: {name: shop, currency: CNY}
teams: [{id: east}, {id: west}]
products: [{id: p, cost: 60}, {id: q}]
stages: [{id: talk, probability: 60%}]
categories: [{id: travel}]
regions: [{id: north}]
reps:
  - {id: ann, team: east, moves: [{date: 2026-07-01, team: west}]}
  - {id: bob, team: east}
customers:
  - {id: acme, region: north, owner: ann}
  - {id: best, since: 2020-01-01, owner: bob}
  - {id: cave}
years:
  2026:
    target: 1200
)";

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

/// Figures of a book of `head` and its records, asked for one by one.
class Asked {
 public:
  explicit Asked(std::string_view records, std::string_view more = "")
      : book_(book_from(std::string(head) + std::string(more))),
        records_(records_from(book_, records)) {}

  Figure figure(std::string_view measure, std::string_view period, std::string_view as_of,
                std::string_view rep = "") const {
    return figures(measure, Axis::rep, period, as_of)[std::string(rep)];
  }

  /// By the id of each row; "" is all rows together.
  std::map<std::string, Figure> figures(std::string_view measure, Axis axis,
                                        std::string_view period, std::string_view as_of) const {
    MeasureRequest request;
    request.measures = {find_measure(measure)};
    request.axes = {axis};
    request.whole = *parse_period(period, book_.fiscal());
    request.pieces = {request.whole};
    Diagnostics findings;
    const Split split = plan::split(book_, book_.years.front(), {}, findings);
    REQUIRE_FALSE(findings.has_errors());
    const YearTargets year{2026, &split};
    Facts facts(book_, records_, day(as_of), {&year, 1});
    if (need_of(request, book_.fiscal()).outlook)
      facts.outlook = sales_outlook(facts, month_of(request.whole.span.last));
    Measured measured(facts, request);
    std::map<std::string, Figure> found;
    for (const std::size_t row : measured.rows())
      found[id_of(axis, measured.key(row).front())] = measured.figures({row}, 0).front();
    found[""] = measured.figures(measured.rows(), 0).front();
    return found;
  }

 private:
  std::string id_of(Axis axis, Index place) const {
    if (place == absent) return "(unallocated)";
    if (axis == Axis::team) return *book_.teams[place].id;
    if (axis == Axis::rep) return *book_.reps[place].id;
    if (axis == Axis::product) return *book_.products[place].id;
    return std::to_string(place);
  }

  Book book_;
  Records records_;
};

std::int64_t minor(const Figure& figure) {
  REQUIRE(std::holds_alternative<Money>(figure));
  return std::get<Money>(figure).minor();
}
std::int64_t count(const Figure& figure) {
  REQUIRE(std::holds_alternative<std::int64_t>(figure));
  return std::get<std::int64_t>(figure);
}
std::string percent(const Figure& figure) {
  if (const auto* none = std::get_if<NotAvailable>(&figure)) return "n/a: " + none->reason;
  return to_percent(std::get<Rate>(figure));
}

TEST_CASE("every measure says all that is shown of it, in both languages") {
  std::set<std::string_view> keys;
  for (const Measure& measure : measures()) {
    CHECK_MESSAGE(keys.insert(measure.key).second, measure.key);
    for (const auto text : {measure.title, measure.group, measure.formula, to_string(measure.unit),
                            to_string(measure.reach)})
      CHECK_MESSAGE(translated(text, Language::zh), measure.key, ": ", text);
    CHECK_MESSAGE((takes(measure, Axis::company, Book()) || measure.key == "conduct"), measure.key);
    const auto parts = parts_of(measure);
    CHECK_MESSAGE(parts.empty() == measure.parts.empty(), measure.key);
    for (const Measure* part : parts) CHECK_MESSAGE(part != nullptr, measure.key);
  }
}

TEST_CASE("every measure that a goal may name is in the table") {
  for (const Key& key : keys())
    if (key.section == "years.goals" && key.key == "measure")
      for (const std::string_view name : choices(key.of))
        CHECK_MESSAGE((find_measure(name) && find_measure(name)->compute), name);
}

TEST_CASE("what holds where the book is silent is what the key table says") {
  const Book book = book_from(head);
  const std::map<std::string_view, std::int64_t> habits{
      {"dormant-after", dormant_after(book)},
      {"follow-up-within", follow_up_within(book)},
      {"respond-within", respond_within(book)}};
  std::size_t found = 0;
  for (const Key& key : keys())
    if (key.section == "book" && habits.contains(key.key)) {
      CHECK(key.fallback == std::to_string(habits.at(key.key)));
      ++found;
    }
  CHECK(found == habits.size());
}

TEST_CASE("five orders of one customer are one active customer; one order of three lines is one") {
  const Asked asked(R"(activities:
- {date: 2026-03-01, rep: ann, kind: order, customer: acme, amount: 10, order: a}
- {date: 2026-03-02, rep: ann, kind: order, customer: acme, amount: 10, order: b}
- {date: 2026-03-02, rep: ann, kind: order, customer: acme, amount: 10, order: b}
- {date: 2026-03-03, rep: ann, kind: order, customer: acme, amount: 10, order: b}
- {date: 2026-03-04, rep: ann, kind: order, customer: acme, amount: 10}
- {date: 2026-03-05, rep: ann, kind: order, customer: acme, amount: 10}
- {date: 2026-04-05, rep: bob, kind: order, customer: acme, amount: 10, order: b}
)");
  CHECK(count(asked.figure("customers_active", "2026-03", "2026-03-31")) == 1);
  CHECK(count(asked.figure("orders", "2026-03", "2026-03-31")) == 4);
  CHECK(count(asked.figure("orders", "2026-04", "2026-04-30")) == 1);  // bob's own of that number
  CHECK(minor(asked.figure("average_order", "2026-03", "2026-03-31")) == 1500);
  CHECK(percent(asked.figure("retention_rate", "2026-04", "2026-04-30")) == "100.0%");
}

TEST_CASE("a rate of a group is the ratio of its sums") {
  const Asked asked(R"(activities:
- {date: 2026-01-05, rep: ann, kind: order, amount: 100, cost: 90}
- {date: 2026-02-05, rep: ann, kind: order, amount: 200, cost: 160}
- {date: 2026-03-05, rep: bob, kind: order, amount: 700, cost: 490}
)");
  CHECK(percent(asked.figure("margin_rate", "2026-01", "2026-03-31")) == "10.0%");
  CHECK(percent(asked.figure("margin_rate", "2026-Q1", "2026-03-31")) == "26.0%");
  CHECK(percent(asked.figure("margin_rate", "2026-Q1", "2026-03-31", "ann")) == "16.7%");
}

TEST_CASE("profit is not told while a cost is not known") {
  const Asked asked(R"(activities:
- {date: 2026-01-05, rep: ann, kind: order, amount: 100, product: p, quantity: 1.5}
- {date: 2026-02-05, rep: ann, kind: order, amount: 200, product: q, quantity: 2}
- {date: 2026-02-06, rep: ann, kind: expense, category: travel, amount: 30}
)");
  CHECK(minor(asked.figure("profit", "2026-01", "2026-03-31")) == 1000);  // 100 - 60 x 1.5
  CHECK(percent(asked.figure("profit_rate", "2026-Q1", "2026-03-31")) ==
        "n/a: the cost of 1 sale is not known");
  CHECK(minor(asked.figure("margin", "2026-Q1", "2026-03-31")) == 1000);
  CHECK(minor(asked.figure("sales_without_cost", "2026-Q1", "2026-03-31")) == 20000);
}

TEST_CASE("a rep with a target and no sale is there with 0%; a target of 0 has no attainment") {
  const Asked asked("activities:\n- {date: 2026-01-05, rep: ann, kind: order, amount: 50}\n");
  const auto by_rep = asked.figures("attainment", Axis::rep, "2026-01", "2026-01-31");
  CHECK(percent(by_rep.at("bob")) == "0.0%");
  CHECK(percent(by_rep.at("ann")) == "100.0%");
}

TEST_CASE("a rep who moves takes no earlier fact along") {
  const Asked asked(R"(activities:
- {date: 2026-06-30, rep: ann, kind: order, amount: 10}
- {date: 2026-07-01, rep: ann, kind: order, amount: 5}
)");
  const auto by_team = asked.figures("sales", Axis::team, "2026", "2026-12-31");
  CHECK(minor(by_team.at("east")) == 1000);
  CHECK(minor(by_team.at("west")) == 500);
}

TEST_CASE("what lacks an axis stands apart, and parts make the whole") {
  const Asked asked(R"(activities:
- {date: 2026-01-05, rep: ann, kind: lead, deal: d, customer: acme, product: p}
- {date: 2026-01-06, rep: ann, kind: order, deal: d, amount: 10, cost: 1}
- {date: 2026-01-07, rep: ann, kind: order, amount: 5, cost: 1}
)");
  const auto by = asked.figures("sales", Axis::product, "2026-01", "2026-01-31");
  CHECK(minor(by.at("p")) == 1000);  // the lead's product
  CHECK(minor(by.at("(unallocated)")) == 500);
  CHECK(minor(by.at("")) == 1500);
  const auto by_region = asked.figures("sales", Axis::region, "2026-01", "2026-01-31");
  CHECK(minor(by_region.at("0")) == 1000);
}

TEST_CASE("a deal is won once; lost and ordered without reopening count on their days") {
  const Asked asked(R"(activities:
- {date: 2026-01-05, rep: ann, kind: lead, deal: d, amount: 80, stage: talk, close: 2026-03-20}
- {date: 2026-01-20, rep: ann, kind: lost, deal: d}
- {date: 2026-02-04, rep: ann, kind: order, deal: d, amount: 100}
- {date: 2026-03-04, rep: ann, kind: order, deal: d, amount: 100}
- {date: 2026-02-10, rep: bob, kind: lead, deal: e, amount: 40, stage: talk, close: 2026-03-31}
)");
  CHECK(count(asked.figure("won", "2026", "2026-03-31")) == 1);
  CHECK(count(asked.figure("lost", "2026-01", "2026-03-31")) == 1);
  CHECK(minor(asked.figure("lost_amount", "2026-01", "2026-03-31")) == 8000);
  CHECK(percent(asked.figure("close_rate", "2026", "2026-03-31")) == "50.0%");
  CHECK(percent(asked.figure("close_rate", "2026-03", "2026-03-31")) == "n/a: no deal was closed");
  CHECK(percent(asked.figure("conversion_rate", "2026", "2026-01-31")) == "0.0%");
  CHECK(percent(asked.figure("conversion_rate", "2026", "2026-03-31")) == "50.0%");
  CHECK(std::get<Rate>(asked.figure("cycle_days", "2026", "2026-03-31")) == Rate(30, 1));
  // before the period begins it is known what is expected to close in it
  CHECK(minor(asked.figure("weighted", "2026-03", "2026-01-10")) == 4800);
  // a lost deal weighs nothing, whatever its stage says
  CHECK(minor(asked.figure("weighted", "2026-03", "2026-01-25")) == 0);
  CHECK(minor(asked.figure("weighted", "2026-03", "2026-03-01")) == 2400);
  CHECK(percent(asked.figure("deal_follow_up_rate", "2026-02", "2026-02-20")) == "100.0%");
  CHECK(percent(asked.figure("deal_follow_up_rate", "2026-03", "2026-03-20")) == "0.0%");
}

TEST_CASE("customers are new once, lost by a record or by silence, until they order again") {
  const Asked asked(R"(activities:
- {date: 2026-01-05, rep: bob, kind: order, customer: acme, amount: 1}
- {date: 2026-01-06, rep: ann, kind: order, customer: best, amount: 1}
- {date: 2026-01-07, rep: ann, kind: visit, customer: best}
- {date: 2026-01-05, rep: ann, kind: visit, customer: acme}
- {date: 2026-09-01, rep: bob, kind: order, customer: acme, amount: 1}
- {date: 2026-09-02, rep: bob, kind: customer-lost, customer: acme, reason: gone}
)");
  CHECK(count(asked.figure("customers_new", "2026", "2026-12-31")) == 1);  // best since 2020
  CHECK(count(asked.figure("customers_new", "2026-01", "2026-12-31", "bob")) == 1);
  // more than 180 days: acme on 5 July, best on 6 July; acme again by its record
  CHECK(count(asked.figure("customers_lost", "2026-07", "2026-12-31")) == 2);
  CHECK(count(asked.figure("customers_lost", "2026-07", "2026-07-04")) == 0);
  CHECK(count(asked.figure("customers_lost", "2026-07", "2026-07-05")) == 1);
  CHECK(count(asked.figure("customers_lost", "2026-09", "2026-12-31")) == 1);
  CHECK(count(asked.figure("visits_existing", "2026", "2026-12-31")) == 1);  // not on that day
}

TEST_CASE("records after as-of do not count, and no working day left needs nothing") {
  const Asked asked(R"(activities:
- {date: 2026-01-05, rep: ann, kind: order, amount: 10}
- {date: 2026-01-06, rep: ann, kind: order, amount: 10}
)");
  CHECK(minor(asked.figure("sales", "2026-01", "2026-01-05")) == 1000);
  CHECK(percent(asked.figure("needed_per_day", "2026-01", "2026-01-31")) ==
        "n/a: no working day is left");
  CHECK(minor(asked.figure("needed_per_day", "2026-01", "2026-01-28")) == 4000);  // 80 over 2 days
}

TEST_CASE("within a day, what opens comes before what speaks of it, whatever the files' order") {
  const Asked asked(R"(activities:
- {date: 2026-01-05, rep: bob, kind: response, request: r1}
- {date: 2026-01-05, rep: ann, kind: request, request: r1}
- {date: 2026-01-05, rep: bob, kind: lost, deal: d, amount: 7}
- {date: 2026-01-05, rep: bob, kind: lead, deal: d, amount: 80}
)");
  CHECK(percent(asked.figure("response_rate", "2026-01", "2026-01-31")) == "100.0%");
  CHECK(minor(asked.figure("lost_amount", "2026-01", "2026-01-31")) == 700);
}

TEST_CASE("a lost customer is its owner's on that day, and nobody's own any more") {
  const Asked asked(R"(activities:
- {date: 2026-06-01, rep: bob, kind: order, customer: acme, amount: 1}
- {date: 2026-06-05, rep: bob, kind: customer-lost, customer: acme, reason: gone}
- {date: 2026-01-05, rep: ann, kind: order, customer: cave, amount: 1}
- {date: 2026-09-05, rep: bob, kind: order, customer: cave, amount: 1}
)",
                    "");
  CHECK(count(asked.figure("customers_lost", "2026-06", "2026-06-30", "ann")) == 1);
  CHECK(count(asked.figure("own_customers", "2026-06", "2026-06-30")) == 1);  // cave
  // cave fell silent on 5 July as ann's, though bob sold to it later
  CHECK(count(asked.figure("customers_lost", "2026-07", "2026-12-31", "ann")) == 1);
  CHECK(count(asked.figure("own_customers", "2026-07", "2026-07-04")) == 1);
  CHECK(count(asked.figure("own_customers", "2026-07", "2026-07-05")) == 0);
}

TEST_CASE("the projection of what has not begun is the forecast's, and a base has none") {
  const Asked asked(R"(activities:
- {date: 2026-01-05, rep: ann, kind: order, amount: 100}
- {date: 2026-02-20, rep: ann, kind: order, amount: 100}
)");
  CHECK(minor(asked.figure("projection", "2026-04", "2026-02-28")) > 0);
  CHECK(minor(asked.figure("projection", "2026-01", "2026-02-28")) == 10000);
  CHECK(percent(asked.figure("projection", "2026-04", "2026-01-10")) ==
        "n/a: there is no month of records to project from");
  CHECK(percent(asked.figure("conduct", "2026-01", "2026-02-28")) ==
        "n/a: it is each person's own");
}

TEST_CASE("duties count when they are done, or can no longer be in time") {
  const Asked asked(R"(activities:
- {date: 2026-01-05, rep: ann, kind: task, task: t1, due: 2026-01-09, what: a}
- {date: 2026-01-09, rep: ann, kind: task-done, task: t1}
- {date: 2026-01-05, rep: ann, kind: task, task: t2, due: 2026-01-09, what: b}
- {date: 2026-01-05, rep: ann, kind: request, request: r1}
- {date: 2026-01-08, rep: ann, kind: response, request: r1}
- {date: 2026-01-12, rep: ann, kind: report, report: weekly, type: summary, text: x}
)",
                    "    reports: [{report: weekly, type: summary, within: 1}]\n");
  CHECK(percent(asked.figure("task_rate", "2026-01", "2026-01-09")) == "100.0%");
  CHECK(percent(asked.figure("task_rate", "2026-01", "2026-01-10")) == "50.0%");
  CHECK(percent(asked.figure("response_rate", "2026-01", "2026-01-10")) == "100.0%");
  // W01 ended on 4 January: due on the 5th, of both; W02 on the 12th, ann's in time
  CHECK(percent(asked.figure("report_rate", "2026-01", "2026-01-13")) == "25.0%");
}

TEST_CASE("history tells what it tells, spread over its working days, and the rest is not known") {
  const Asked asked(
      "activities: []\n",
      "history:\n  - {rep: ann, period: 2026-06..2026-07, sales: 430, won: 4, lost: 1}\n");
  const auto whole = asked.figures("sales", Axis::team, "2026-06..2026-07", "2026-12-31");
  CHECK(minor(whole.at("")) == 43000);
  const auto june = asked.figures("sales", Axis::team, "2026-06", "2026-12-31");
  const auto july = asked.figures("sales", Axis::team, "2026-07", "2026-12-31");
  CHECK(minor(june.at("")) + minor(july.at("")) == 43000);
  CHECK(minor(june.at("east")) == minor(june.at("")));  // she moved in July
  CHECK(minor(july.at("west")) == minor(july.at("")));
  CHECK(percent(asked.figure("close_rate", "2026-06..2026-07", "2026-12-31")) == "80.0%");
  CHECK(percent(asked.figure("expense_rate", "2026-06", "2026-12-31")) ==
        "n/a: the book's history does not tell it");
  CHECK(std::holds_alternative<NotAvailable>(asked.figure("visits", "2026-06", "2026-12-31")));
}

}  // namespace
}  // namespace plan
