// SPDX-License-Identifier: MIT
// What a word means, as terms: all that it names, and what each row says.
#include "plan/report/explain_report.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "plan/base/titled.hpp"
#include "plan/book/axis.hpp"
#include "plan/book/codes.hpp"
#include "plan/book/keys.hpp"
#include "plan/facts/measures.hpp"
#include "plan/records/kinds.hpp"

namespace plan {
namespace {

std::vector<std::string> heads(std::string_view word) {
  std::vector<std::string> found;
  for (const Term& term : terms_of(word, Book())) found.push_back(term.head);
  return found;
}

TEST_CASE("a word gets all that it names, by its sort") {
  CHECK(heads("sales") == std::vector<std::string>{"key history.sales: amount",
                                                   "key closed.figures.sales: amount",
                                                   "measure sales: sales"});
  CHECK(heads("years.2026.over-assign") == std::vector<std::string>{"key years.over-assign: rate"});
  CHECK(heads("nosuch").empty());
  CHECK(heads("").empty());
  CHECK(heads("*").empty());
}

TEST_CASE("every row of the tables is a term, and says something") {
  std::vector<std::string> words;
  for (const Code& code : codes()) words.emplace_back(code.code);
  for (const Kind& kind : kinds()) words.emplace_back(kind.name);
  for (const Measure& measure : measures()) words.emplace_back(measure.key);
  for (const Key& key : keys())
    if (key.key != "*")
      words.push_back(key.section.empty() ? std::string(key.key)
                                          : std::string(key.section) + "." + std::string(key.key));
  for (const Key& key : record_keys()) words.emplace_back(key.key);
  for (const Kind& kind : kinds())
    for (const Key& key : kind.keys) words.push_back("activities." + std::string(key.key));
  for (const Axis axis : axes_of(Book())) words.emplace_back(to_string(axis, Book()));
  for (std::size_t i = words.size(); i-- > 0;)
    if (translated(words[i], Language::zh)) words.emplace_back(translation(words[i], Language::zh));
  for (const std::string& word : words) {
    CAPTURE(word);
    const auto terms = terms_of(word, Book());
    REQUIRE_FALSE(terms.empty());
    for (const Term& term : terms) CHECK_FALSE(term.paragraphs.front().empty());
    CHECK(is_whole(explain_report(word, terms, false)));
  }
}

TEST_CASE("a key of records is told with its kinds, each meaning once") {
  CHECK(heads("minutes") == std::vector<std::string>{"key activities.minutes: integer"});
  const auto terms = terms_of("activities.close", Book());
  REQUIRE(terms.size() == 2);  // of a lead, and of what comes after it
  CHECK(terms[1].paragraphs ==
        std::vector<std::string>{"when the deal is expected to close now",
                                 "in records of call, visit, demo, message, quote, stage"});
}

TEST_CASE("the book's own axes are words too") {
  const Book book = book_from(
      "format: 1\nbook: {currency: CNY}\n"
      "axes: [{id: segment, name: 客户类型, of: customer, values: [企业, 政府]}]\n");
  for (const std::string word : {"segment", "客户类型"}) {
    const auto terms = terms_of(word, book);
    REQUIRE(terms.size() == 1);
    CHECK(terms.front().head == "axis segment: 客户类型");
    CHECK(terms.front().paragraphs[1] == "one of 企业, 政府");
  }
  CHECK(terms_of("segment", Book()).empty());
  CHECK(nearest_term("segmet", book) == "segment");
}

TEST_CASE("machines get words that are the same in every language, people their names") {
  const auto terms = terms_of("visit", Book());
  const Document for_machines = explain_report("visit", terms, false);
  const Row& row = for_machines.tables.front().rows.front();
  CHECK(for_machines.tables.front().name == "terms");
  CHECK(row.cells ==
        std::vector<Cell>{std::string("kind"), std::string("visit"), Blank{},
                          std::string("a visit to a customer"),
                          std::string("its keys: minutes, close; required: date, rep, "
                                      "kind, customer; minutes: how long it took; "
                                      "close: when the deal is expected to close now")});
  const Document for_people = explain_report("visit", terms, true);
  CHECK(for_people.tables.front().rows.front().cells.front() ==
        Cell(std::string("kind of activity")));
}

TEST_CASE("the text has a head, paragraphs set in by two, and 80 columns or fewer") {
  const auto terms = terms_of("duplicate-id", Book());
  const std::string text =
      "code duplicate-id: error\n  two records of a section have the same id\n"
      "  give each its own id, or keep one of them\n";
  CHECK(explain_text(terms, 0) == text);
  CHECK(explain_text(terms, 200) == text);
  // 30 columns, 28 beside the indent: "two records of a section" has 24, with "have" 29
  CHECK(explain_text(terms, 30) ==
        "code duplicate-id: error\n  two records of a section\n  have the same id\n"
        "  give each its own id, or\n  keep one of them\n");
  CHECK_FALSE(explain_text(terms, 1).empty());
}

TEST_CASE("a word that means nothing has a nearest one, where one is near") {
  CHECK(nearest_term("duplicat-id", Book()) == "duplicate-id");
  CHECK(nearest_term("years.2026.over-asign", Book()) == "years.over-assign");
  CHECK_FALSE(nearest_term("qqqqqqqqqqqq", Book()));
}

}  // namespace
}  // namespace plan
