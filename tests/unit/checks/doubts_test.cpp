// SPDX-License-Identifier: MIT
// Where doubts about records begin and end: each on both sides of its bound, reckoned by hand.
#include <doctest/doctest.h>

#include <string>

#include "book_from.hpp"
#include "plan/checks/checks.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

/// How many findings the check of this code has of these records on 2026-11-23.
std::size_t count(std::string_view code, const std::string& lines, const std::string& more = "") {
  const Book book = book_from(
      "format: 1\nbook: {currency: CNY}\nreps: [{id: ann}, {id: bob}]\nstages: [{id: talks}]\n"
      "customers: [{id: c1, owners: [{rep: ann, from: 2020-01-01}, {rep: bob, from: 2026-06-01}]}, "
      "{id: c2}]\n"
      "products: [{id: p, price: 100, cost: 60}]\n" +
      more);
  const Records records = records_from(book, "activities:\n" + lines);
  const Facts facts(book, records, Day(*parse_date("2026-11-23")));
  Diagnostics findings;
  check_of(code).judge({book, {}, &facts}, findings);
  return findings.all().size();
}

std::string order(const std::string& values) {
  return "- {date: 2026-03-02, rep: ann, kind: order, " + values + "}\n";
}

TEST_CASE("an amount is about ten times another within a twentieth") {
  const auto found = [](const std::string& amount) {
    return count("amount-tenfold", order("product: p, quantity: 8, amount: " + amount));
  };
  CHECK(found("7600") == 1);  // 8 x 100 x 10, less 5 %
  CHECK(found("8400") == 1);
  CHECK(found("7599.99") == 0);
  CHECK(found("8400.01") == 0);
  CHECK(found("76") == 1);  // 8 x 100 / 10, less 5 %
  CHECK(found("84") == 1);
  CHECK(found("75.99") == 0);
  CHECK(found("84.01") == 0);
  CHECK(found("800") == 0);
  CHECK(count("amount-tenfold", order("product: p, amount: 8000")) == 0);  // of how many?
}

TEST_CASE("records are the same when they say the same but for an id") {
  const std::string one = order("customer: c1, amount: 5");
  CHECK(count("record-doubled", one + one) == 1);
  CHECK(count("record-doubled", one + one + one) == 2);
  CHECK(count("record-doubled", one + order("customer: c1, amount: 5, id: x")) == 1);
  CHECK(count("record-doubled", one + order("customer: c1, amount: 5, note: x")) == 0);
  CHECK(count("record-doubled", one + order("customer: c1, amount: 5, time: 09:00")) == 0);
  CHECK(count("record-doubled", order("customer: c1, amount: 5, note: x") +
                                    order("customer: c1, amount: 5, note: y")) == 0);
  CHECK(count("record-doubled", one + order("customer: c2, amount: 5")) == 0);
  const auto call = [](const std::string& more) {
    return "- {date: 2026-03-02, rep: ann, kind: call, customer: c1" + more + "}\n";
  };
  CHECK(count("record-doubled", call("") + call("")) == 0);  // one may well call twice
  CHECK(count("record-doubled", call(", minutes: 5") + call(", minutes: 5")) == 0);
  CHECK(count("record-doubled", call(", note: x") + call(", note: x")) == 1);
  CHECK(count("record-doubled", call(", time: 09:00") + call(", time: 09:00")) == 1);
  CHECK(count("record-doubled", call(", time: 09:00") + call(", time: 10:00")) == 0);
  const std::string report =
      "- {date: 2026-03-02, rep: ann, kind: report, report: weekly, "
      "type: summary}\n";
  CHECK(count("record-doubled", report + report) == 0);  // of two weeks
}

TEST_CASE("a customer is new within 31 days of its first order, and again once it has gone") {
  const auto fresh = [](const std::string& day) {
    return "- {date: " + day + ", rep: ann, kind: customer-new, customer: c1}\n";
  };
  const std::string first = order("customer: c1, amount: 5");
  CHECK(count("customer-new-late", first + fresh("2026-04-02")) == 0);
  CHECK(count("customer-new-late", first + fresh("2026-04-03")) == 1);
  CHECK(count("customer-new-late", first + fresh("2026-11-01")) == 0);  // 244 days: dormant
  CHECK(count("customer-new-twice", fresh("2026-03-01") + first + fresh("2026-03-20")) == 1);
  CHECK(count("customer-new-twice", fresh("2026-03-01") + first + fresh("2026-11-01")) == 0);
}

TEST_CASE("an order is of who has the deal or its customer") {
  const std::string lead = "- {date: 2026-03-01, rep: ann, kind: lead, deal: d, customer: c1}\n";
  const auto by_bob = [](const std::string& day) {
    return "- {date: " + day + ", rep: bob, kind: order, deal: d, amount: 5}\n";
  };
  CHECK(count("order-unlike-deal", lead + by_bob("2026-05-31")) == 1);
  CHECK(count("order-unlike-deal", lead + by_bob("2026-06-01")) == 0);  // the customer is bob's
  CHECK(count("order-unlike-deal", lead + order("deal: d, amount: 5")) == 0);
  CHECK(count("order-unlike-deal", lead + order("deal: d, customer: c2, amount: 5")) == 1);
}

TEST_CASE("more is returned than was ever sold, where all that was sold is known") {
  const auto back = [](const std::string& values) {
    return "- {date: 2026-03-03, rep: ann, kind: return, " + values + "}\n";
  };
  const std::string sold = order("customer: c1, product: p, quantity: 2, amount: 200");
  CHECK(count("returned-more-than-sold",
              sold + back("customer: c1, product: p, quantity: 2, amount: 200")) == 0);
  CHECK(count("returned-more-than-sold",
              sold + back("customer: c1, product: p, quantity: 2, amount: 201")) ==
        2);  // of the customer and of the product
  CHECK(count("returned-more-than-sold",
              sold + back("customer: c1, product: p, quantity: 3, amount: 200")) ==
        1);  // of the product, by pieces
  // an order of nobody knows what; history that does not tell customers and products
  CHECK(count("returned-more-than-sold",
              order("customer: c1, amount: 200") +
                  back("customer: c1, product: p, quantity: 1, amount: 150")) == 0);
  CHECK(count("returned-more-than-sold", back("customer: c1, product: p, quantity: 1, amount: 150"),
              "history: [{period: 2025, sales: 900}]\n") == 0);
  CHECK(count("returned-more-than-sold", back("customer: c1, amount: 150"),
              "history: [{period: 2025, customer: c1, sales: 149}]\n") == 1);
  CHECK(count("returned-more-than-sold", back("customer: c1, amount: 150"),
              "history: [{period: 2025, customer: c1, sales: 150}]\n") == 0);
}

TEST_CASE("a day is far beyond a year, or outside the years of the book") {
  const auto on = [](const std::string& day, const std::string& more = "") {
    return count("date-far", "- {date: " + day + ", rep: ann, kind: visit, customer: c1}\n", more);
  };
  CHECK(on("2027-11-24") == 0);  // 366 days after
  CHECK(on("2027-11-25") == 1);
  CHECK(on("1996-11-23") == 0);  // a book that speaks of no year
  const std::string year = "years: {2026: {target: 1200}}\n";
  CHECK(on("2025-01-01", year) == 0);
  CHECK(on("2024-12-31", year) == 1);
  CHECK(on("2026-12-31", year) == 0);
  CHECK(on("2027-01-01", year) == 1);
  CHECK(on("2024-12-31", year + "history: [{rep: bob, period: 2024, sales: 9}]\n") == 0);
}

TEST_CASE("an order is over with its cancel, and a number may be ordered anew") {
  const auto found = [](const std::string& more) {
    return count("order-after-cancel",
                 order("customer: c1, amount: 5, order: A") +
                     "- {date: 2026-03-04, rep: ann, kind: cancel, customer: c1, of: A}\n" + more);
  };
  const std::string back = "rep: ann, kind: return, customer: c1, amount: 5, of: A}\n";
  CHECK(found("") == 0);
  CHECK(found("- {date: 2026-03-05, rep: ann, kind: cancel, customer: c1, of: A}\n") == 1);
  CHECK(found("- {date: 2026-03-03, " + back) == 0);
  CHECK(found("- {date: 2026-03-04, " + back) == 0);
  CHECK(found("- {date: 2026-03-05, " + back) == 1);
  const std::string anew =
      "- {date: 2026-03-06, rep: ann, kind: order, customer: c1, amount: 5, "
      "order: A}\n";
  CHECK(found(anew) == 0);
  CHECK(found(anew + "- {date: 2026-03-07, " + back) == 0);
  CHECK(found(anew + "- {date: 2026-03-07, rep: ann, kind: cancel, customer: c1, of: A}\n") == 0);
}

TEST_CASE("other days are far too late after their own, or a year before it") {
  const auto lead = [](const std::string& close) {
    return count("date-far",
                 "- {date: 2026-03-02, rep: ann, kind: lead, deal: d, close: " + close + "}\n");
  };
  CHECK(lead("2062-05-01") == 1);
  CHECK(lead("2031-03-06") == 0);  // 5 x 366 days
  CHECK(lead("2031-03-07") == 1);
  CHECK(lead("2025-03-01") == 0);  // 366 days before
  CHECK(lead("2025-02-28") == 1);
  const auto until = [](const std::string& day) {
    return count("date-far",
                 "- {date: 2026-03-02, rep: ann, kind: contract, customer: c1, "
                 "amount: 5, until: " +
                     day + "}\n");
  };
  CHECK(until("2055-12-31") == 0);
  CHECK(until("2062-12-31") == 1);
  CHECK(until("2099-12-31") == 0);  // for ever
  CHECK(count("date-far",
              "- {date: 2026-03-02, rep: ann, kind: task, task: t, due: 2062-03-05, "
              "what: x}\n") == 1);
  const std::string visit = "- {date: 2026-03-02, rep: ann, kind: visit, customer: c1}\n";
  const auto book = [&](const std::string& more) { return count("date-far", visit, more); };
  CHECK(book("calendar: [{date: 2062-10-01, work: false}]\n") == 1);
  CHECK(book("calendar: [{date: 2016-10-01, work: false}]\n") == 0);
  CHECK(book("courses: [{id: k, date: 2062-10-01}]\n") == 1);
}

TEST_CASE("days of people and customers are far too late after today") {
  const auto far = [](const std::string& rep, const std::string& customer) {
    const Book book = book_from("format: 1\nbook: {currency: CNY}\nreps: [{id: a" + rep +
                                "}]\ncustomers: [{id: c" + customer + "}]\n");
    const Records records = records_from(book, "activities: []\n");
    const Facts facts(book, records, Day(*parse_date("2026-11-23")));
    Diagnostics findings;
    check_of("date-far").judge({book, {}, &facts}, findings);
    return findings.all().size();
  };
  CHECK(far(", from: 1996-03-01, to: 2040-08-31", ", since: 1996-01-01") == 0);
  CHECK(far(", from: 2026-03-01, to: 2062-08-31", "") == 1);
  CHECK(far(", to: 2099-12-31", "") == 0);
  CHECK(far(", from: 2062-03-01", "") == 1);
  CHECK(far("", ", since: 2062-03-01") == 1);
  CHECK(far("", ", next: {date: 2062-03-01, what: x}") == 1);
  CHECK(far("", ", next: {date: 2019-03-01, what: x}") == 0);
  CHECK(far("", ", owners: [{rep: a}, {rep: a, from: 2062-03-01}]") == 1);
}

TEST_CASE("open deals want a close in a book that gives closes") {
  const std::string bare = "- {date: 2026-11-01, rep: ann, kind: lead, deal: d1}\n";
  CHECK(count("deal-without-close", bare) == 0);
  const std::string dated =
      "- {date: 2026-11-01, rep: bob, kind: lead, deal: d2, close: 2026-12-01}\n";
  CHECK(count("deal-without-close", bare + dated) == 1);
  CHECK(count("deal-without-close", bare + dated +
                                        "- {date: 2026-11-02, rep: ann, kind: call, deal: d1, "
                                        "customer: c1, close: 2026-12-02}\n") == 0);
}

}  // namespace
}  // namespace plan
