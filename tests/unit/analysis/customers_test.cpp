// SPDX-License-Identifier: MIT
// Classes of customers at their boundaries, what a file should hold, and states without records.
#include "plan/analysis/customers.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"

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

}  // namespace
}  // namespace plan
