// SPDX-License-Identifier: MIT
// Classes of customers at their boundaries, what a file should hold, and states without records.
#include "plan/analysis/customers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

#include "book_from.hpp"
#include "plan/facts/measured.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

const std::string head = "format: 1\nbook: {currency: CNY, dormant-after: 100}\ncustomers:\n";

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

TEST_CASE("a class counts what stands before the customer") {
  CHECK(abc_class(80, 0, 100) == AbcClass::a);
  CHECK(abc_class(1, 79, 100) == AbcClass::a);
  CHECK(abc_class(15, 80, 100) == AbcClass::b);
  CHECK(abc_class(1, 94, 100) == AbcClass::b);
  CHECK(abc_class(5, 95, 100) == AbcClass::c);
  CHECK(abc_class(100, 0, 100) == AbcClass::a);
}

TEST_CASE("without sales above 0 the class is C, and large sums do not overflow") {
  CHECK(abc_class(0, 0, 100) == AbcClass::c);
  CHECK(abc_class(-5, 0, 100) == AbcClass::c);
  CHECK(abc_class(5, 0, 0) == AbcClass::c);
  CHECK(abc_class(INT64_MAX, 0, INT64_MAX) == AbcClass::a);
  CHECK(abc_class(1, INT64_MAX - 1, INT64_MAX) == AbcClass::c);
}

TEST_CASE("without records a customer is what its since makes it") {
  const Book book = book_from(head +
                              "- {id: new}\n"
                              "- {id: old, since: 2026-01-01}\n"
                              "- {id: young, since: 2026-06-01}\n");
  const Records records;
  const CustomerFacts facts = customer_facts(Facts(book, records, day("2026-07-01")),
                                             {day("2026-01-01"), day("2026-12-31")}, {});
  REQUIRE(facts.rows.size() == 3);
  CHECK(facts.day == day("2026-07-01"));
  CHECK(facts.rows[0].state == CustomerState::prospect);
  CHECK(facts.rows[0].abc == AbcClass::none);
  CHECK(facts.rows[1].state == CustomerState::dormant);
  CHECK(facts.rows[2].state == CustomerState::active);
}

TEST_CASE("a file lacks the keys that its state asks for") {
  const Book book = book_from(head + "- {id: a, key: true, level: A, contacts: [{name: X}]}\n");
  using Keys = std::vector<std::string_view>;
  const Customer& customer = book.customers.front();
  CHECK(file_state(customer, CustomerState::prospect).lacking ==
        Keys{"region", "industry", "source", "owner", "phone", "demand", "next", "potential",
             "plan"});
  CHECK(file_state(customer, CustomerState::lost).lacking == Keys{"region", "industry", "source",
                                                                  "since", "owner", "phone",
                                                                  "demand", "potential", "plan"});
}

// A customer list with last year's sales is a history: 500 + 200 of 800 that the company sold, the
// rest of it nobody names; c3 is not in the list.
const std::string with_history = head +
                                 "- {id: c1}\n- {id: c2}\n- {id: c3}\n"
                                 "reps: [{id: li}]\n"
                                 "history:\n"
                                 "- {period: 2025, sales: 800}\n"
                                 "- {view: customers, period: 2025, customer: c1, sales: 500}\n"
                                 "- {view: customers, period: 2025, customer: c2, sales: 200}\n";

TEST_CASE("history by customer makes sales, classes and states") {
  const Book book = book_from(with_history);
  const Records records = records_from(
      book, "activities:\n- {date: 2026-02-03, rep: li, kind: order, customer: c2, amount: 10}\n");
  const CustomerFacts past = customer_facts(Facts(book, records, day("2026-02-20")),
                                            {day("2025-01-01"), day("2025-12-31")}, {});
  REQUIRE(past.rows.size() == 3);
  CHECK(past.total == 70000);
  CHECK(past.unallocated == 10000);
  CHECK(past.rows[0].sales == 50000);
  CHECK(past.rows[0].abc == AbcClass::a);
  CHECK(past.rows[1].abc == AbcClass::a);  // 500 of 700 stand before it: 71.4%
  CHECK_FALSE(past.rows[0].no_sales);
  CHECK(past.rows[2].no_sales);
  CHECK(past.rows[2].abc == AbcClass::none);
  const CustomerFacts now = customer_facts(Facts(book, records, day("2026-02-20")),
                                           {day("2026-01-01"), day("2026-02-20")}, {});
  CHECK(now.rows[0].customer == 1);
  CHECK(now.rows[0].state == CustomerState::active);
  CHECK(now.fresh.empty());                            // c2 bought in 2025
  CHECK(now.rows[1].state == CustomerState::unknown);  // some day of 2025, 51 to 415 days ago
  CHECK(now.rows[2].state == CustomerState::prospect);
}

TEST_CASE("who bought by history is dormant once all of it is long ago") {
  const Book book = book_from(with_history);
  const Records records = records_from(
      book, "activities:\n- {date: 2026-02-03, rep: li, kind: order, customer: c2, amount: 10}\n");
  const auto state_on = [&](std::string_view as_of) {
    const CustomerFacts facts =
        customer_facts(Facts(book, records, day(as_of)), {day("2026-01-01"), day(as_of)}, {});
    return std::ranges::find(facts.rows, Index(0), &CustomerRow::customer)->state;
  };
  CHECK(state_on("2026-04-10") == CustomerState::unknown);  // 100 days after 2025-12-31
  CHECK(state_on("2026-04-11") == CustomerState::dormant);
}

TEST_CASE("what history does not tell by customer has no class") {
  const Book book = book_from(head +
                              "- {id: c1}\nreps: [{id: li}]\n"
                              "history: [{period: 2025, sales: 800}]\n");
  const Records records = records_from(
      book, "activities:\n- {date: 2026-02-03, rep: li, kind: order, customer: c1, amount: 10}\n");
  const CustomerFacts facts = customer_facts(Facts(book, records, day("2026-02-20")),
                                             {day("2025-12-01"), day("2026-02-20")}, {});
  CHECK(facts.rows[0].no_sales);
  CHECK(facts.rows[0].abc == AbcClass::none);
}

constexpr std::string_view comings = R"(activities:
- {date: 2026-01-10, rep: li, kind: order, customer: c1, amount: 10}
- {date: 2026-01-12, rep: li, kind: order, customer: c2, amount: 20}
- {date: 2026-02-01, rep: li, kind: customer-lost, customer: c2, reason: moved}
- {date: 2026-03-05, rep: li, kind: customer-lost, customer: c1, reason: moved}
- {date: 2026-03-06, rep: li, kind: order, customer: c3, amount: 40}
- {date: 2026-03-10, rep: li, kind: order, customer: c2, amount: 80}
)";

TEST_CASE("what comes after the period says nothing of how customers stood at its end") {
  const Book book = book_from(head + "- {id: c1}\n- {id: c2}\n- {id: c3}\nreps: [{id: li}]\n");
  const Records records = records_from(book, std::string(comings));
  const Span period{day("2026-01-01"), day("2026-02-28")};
  for (const std::string_view as_of : {"2026-02-28", "2026-03-01", "2026-12-31"}) {
    const CustomerFacts facts = customer_facts(Facts(book, records, day(as_of)), period, {});
    const auto row = [&](Index customer) {
      return *std::ranges::find(facts.rows, customer, &CustomerRow::customer);
    };
    CAPTURE(as_of);
    CHECK(facts.day == day("2026-02-28"));
    CHECK(facts.total == 3000);
    CHECK(row(0).state == CustomerState::active);
    CHECK(row(1).state == CustomerState::lost);
    CHECK(row(1).standing.last_order->day() == day("2026-01-12"));
    CHECK(row(2).state == CustomerState::prospect);
    CHECK(facts.fresh.size() == 2);
    CHECK(facts.lost.size() == 1);
  }
}

TEST_CASE("customers come out of a survey that others share as out of a replay of their own") {
  const Book book = book_from(head + "- {id: c1}\n- {id: c2}\n- {id: c3}\nreps: [{id: li}]\n");
  const Records records = records_from(book, std::string(comings));
  const Facts facts(book, records, day("2026-03-31"));
  const Period march{"2026-03", {}, {day("2026-03-01"), day("2026-03-31")}};
  MeasureRequest request{{find_measure("sales")}, {Axis::company}, march, {march}};
  CustomerCounting counting(facts, march.span, {});
  Listener* const listeners[] = {&counting};
  Survey found = survey(facts, {request, request}, listeners, {counting.sales()});
  REQUIRE(found.measured.size() == 2);
  REQUIRE(found.tallies.size() == 1);
  const CustomerFacts shared =
      customer_facts(facts, counting, *found.standing, std::move(found.tallies.front()));
  const CustomerFacts own = customer_facts(facts, march.span, {});
  CHECK(shared.total == 12000);
  CHECK(shared.total == own.total);
  CHECK(shared.lost.size() == own.lost.size());
  REQUIRE(shared.rows.size() == own.rows.size());
  for (std::size_t i = 0; i < own.rows.size(); ++i) {
    CHECK(shared.rows[i].customer == own.rows[i].customer);
    CHECK(shared.rows[i].state == own.rows[i].state);
    CHECK(shared.rows[i].sales == own.rows[i].sales);
  }
}

}  // namespace
}  // namespace plan
