// SPDX-License-Identifier: MIT
// A whole document: what plan.yaml needs, the format, years, and what its money is read in.
#include "plan/book/read/reader.hpp"

#include <doctest/doctest.h>

#include "written.hpp"

namespace plan {
namespace {

using test::book_of;
using test::document;
using test::form_of;
using test::Lines;
using test::lines_of;

Lines found_in(std::string_view whole) {
  Diagnostics findings;
  read_book(document(whole), findings);
  return lines_of(findings);
}

TEST_CASE("ten lines are a complete book") {
  Diagnostics findings;
  const Book book = read_book(document(R"({
    format: 1,
    book: {name: 华东销售部, currency: CNY, language: zh, country: CN},
    years: {2026: {target: 1200万}},
    reps: [{id: li.na, name: 李娜, share: 3}, {id: zhang.wei, name: 张伟, share: 2}]
  })"),
                              findings);
  CHECK(lines_of(findings) == Lines{});
  CHECK(*book.profile.name == "华东销售部");
  CHECK(*book.profile.language == Language::zh);
  CHECK(book.profile.name.at == Place{0, 3, 18});
  CHECK(*book.year(2026)->target == Money::minor(1'200'000'000));
  CHECK(*book.rep("zhang.wei")->share[0].value == Rate::whole(2));
  CHECK(name_of(*book.rep("li.na")) == "李娜");
}

TEST_CASE("plan.yaml needs its format and its book") {
  CHECK(found_in("{}") ==
        Lines{"1:1 missing-key: plan.yaml needs format | begin it with: format: 1",
              "1:1 missing-key: plan.yaml needs book | add book: {name: ..., currency: CNY}"});
  CHECK(found_in("{format: , book: {currency: CNY}}") ==
        Lines{"1:1 missing-key: plan.yaml needs format | begin it with: format: 1"});
  CHECK(found_in("{format: 1, book: {name: x}}") ==
        Lines{"1:19 missing-key: book needs currency | add currency: the book's currency, an ISO "
              "4217 code"});
  CHECK(found_in("{format: 1, book: CNY}") ==
        Lines{"1:19 wrong-shape: book takes a mapping: {key: value} | see plan explain book"});
}

TEST_CASE("a newer format is the only finding") {
  for (const auto* format : {"2", "10", "99999999999999999999"})
    CHECK(found_in("{format: " + std::string(format) + ", bok: {}, reps: {}}") ==
          Lines{"1:10 newer-format: this book has format " + std::string(format) +
                "; this program reads format 1 | use a newer plan"});
  CHECK(found_in("{format: 0, book: {currency: CNY}}") ==
        Lines{"1:10 out-of-range: \"0\" is out of range | write 1"});
  CHECK(found_in("{format: 1.5, book: {currency: CNY}}") ==
        Lines{"1:10 bad-number: \"1.5\" is not a whole number | write digits only, 1"});
  CHECK(found_in("{format: [2], book: {currency: CNY}}") ==
        Lines{"1:10 wrong-shape: format takes one value | see plan explain format"});
  Diagnostics findings;
  CHECK_FALSE(newer_format(document("{format: 1}"), findings));
  CHECK_FALSE(newer_format(document("{}"), findings));
  CHECK(newer_format(document("{format: 2}"), findings));
  CHECK(findings.count(Severity::error) == 1);
}

TEST_CASE("years are a mapping of four digits") {
  CHECK(form_of("years: [{year: 2026}]") ==
        Lines{"2:8 wrong-shape: years takes {2026: {target: ...}} | see plan explain years"});
  CHECK(form_of("years: {2026: 1200万}") ==
        Lines{"2:15 wrong-shape: 2026 takes {target: ...} | see plan explain years"});
  const std::string hint = " is not a year | write four digits, 1901 to 2998";
  CHECK(form_of("years: {26: {}, 02026: {}, 1900: {}, 2999: {}, 二零: {}, +202: {}}") ==
        Lines{"2:9 bad-year: \"26\"" + hint, "2:17 bad-year: \"02026\"" + hint,
              "2:28 bad-year: \"1900\"" + hint, "2:38 bad-year: \"2999\"" + hint,
              "2:48 bad-year: \"二零\"" + hint, "2:56 bad-year: \"+202\"" + hint});
  CHECK(form_of("years: {２０２６: {}}") ==
        Lines{"2:9 full-width: \"２０２６\" holds full-width characters | write 2026"});
  const Book book = book_of("years: {2027: {target: 2}, 2025: , 2026: {target: 1}}");
  REQUIRE(book.years.size() == 3);
  CHECK(book.years[0].number == 2025);
  CHECK(book.years[2].number == 2027);
  CHECK(book.years[2].at == Place{0, 2, 9});
}

TEST_CASE("amounts are read in the book's currency, wherever it stands") {
  Diagnostics findings;
  const Book book = read_book(
      document("{years: {2026: {target: 1200}}, format: 1, book: {currency: JPY}}"), findings);
  CHECK(lines_of(findings) == Lines{});
  CHECK(*book.years[0].target == Money::minor(1200));
  CHECK(found_in("{format: 1, book: {currency: JPY}, years: {2026: {target: 1.5}}}").size() == 1);
}

TEST_CASE("periods are read by the book's fiscal year") {
  Diagnostics findings;
  const Book book = read_book(
      document("{format: 1, book: {currency: CNY, year-start: 4}, years: {2026: {pins: [{period: "
               "2026-Q4, target: 1}]}}}"),
      findings);
  CHECK(lines_of(findings) == Lines{});
  CHECK(book.years[0].pins[0].period->span.first == Day(std::chrono::year(2027) / 1 / 1));
}

TEST_CASE("activities are not the book's reader's") {
  CHECK(form_of("activities: whatever") == Lines{});
}

TEST_CASE("an unknown section is told with its nearest") {
  CHECK(form_of("product: [{id: a}], people: []") ==
        Lines{"2:1 unknown-key: \"product\" is no section of a book | write products",
              "2:21 unknown-key: \"people\" is no section of a book | known are: format, book, "
              "include, calendar, teams, reps, products, regions, stages, categories, axes, years, "
              "customers, history, activities, courses, policy-documents, nominations, approvals, "
              "closed"});
}

TEST_CASE("all findings of a document come together") {
  CHECK(form_of("reps: [{id: a, shar: 3}, {name: b}], teams: x, years: {26: {}}").size() == 4);
}

}  // namespace
}  // namespace plan
