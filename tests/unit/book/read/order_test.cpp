// SPDX-License-Identifier: MIT
// Lists in one order, whatever the order of files and lines; ids once.
#include "plan/book/read/order.hpp"

#include <doctest/doctest.h>

#include "plan/book/read/join.hpp"
#include "written.hpp"

namespace plan {
namespace {

using test::book_of;
using test::document;
using test::form_of;
using test::Lines;

TEST_CASE("lists with ids are sorted by the ids' bytes") {
  const Book book = book_of(
      "reps: [{id: b}, {id: a.b}, {id: 李}, {id: B}, {id: a-b}], teams: [{id: y}, {id: x}]");
  std::string ids;
  for (const Rep& rep : book.reps) ids += *rep.id + " ";
  CHECK(ids == "B a-b a.b b 李 ");
  CHECK(*book.teams[0].id == "x");
}

TEST_CASE("days are sorted by date, stages keep their order") {
  const Book book = book_of(
      "calendar: [{date: 2026-05-02, work: true}, {date: 2026-05-01, work: false}], stages: [{id: "
      "talk}, {id: quote}]");
  CHECK(*book.calendar[0].date < *book.calendar[1].date);
  CHECK(*book.stages[0].id == "talk");
}

TEST_CASE("an id twice in a file names both places, and the first stays") {
  Diagnostics findings;
  const Book book =
      read_book(test::with_head("reps: [{id: b, share: 1}, {id: a},\n {id: b, share: 2}, {id: b}]"),
                findings);
  CHECK(test::lines_of(findings) ==
        Lines{"3:7 duplicate-id: b stands twice in reps | give each its own id, or keep one of "
              "them | 2:13",
              "3:26 duplicate-id: b stands twice in reps | give each its own id, or keep one of "
              "them | 2:13"});
  REQUIRE(book.reps.size() == 2);
  CHECK(*book.reps[1].share[0].value == Rate::whole(1));
}

TEST_CASE("an id in two files names both places") {
  Diagnostics findings;
  std::vector<Node> files;
  files.push_back(document("{format: 1, book: {currency: CNY}, customers: [{id: huaxin}]}", 0));
  files.push_back(document("{customers:\n [{id: a}, {id: huaxin}]}", 1));
  const Book book = read_book(join(std::move(files), findings), findings);
  CHECK(test::lines_of(findings) ==
        Lines{"file 1:2:17 duplicate-id: huaxin stands twice in customers | give each its own id, "
              "or keep one of them | 1:53"});
  CHECK(book.customers.size() == 2);
}

TEST_CASE("every section with ids refuses an id twice") {
  for (const auto* section : {"teams", "reps", "products", "regions", "stages", "categories",
                              "customers", "courses", "policy-documents"})
    CHECK(form_of(std::string(section) + ": [{id: a}, {id: b}, {id: a}]").size() == 1);
  CHECK(form_of("calendar: [{date: 2026-05-01, work: true}, {date: 2026-05-01, work: true}]") ==
        Lines{"2:51 duplicate-id: 2026-05-01 stands twice in calendar | give each its own id, or "
              "keep one of them | 2:19"});
}

TEST_CASE("a record without an id is dropped, told once") {
  Diagnostics findings;
  const Book book = read_book(test::with_head("reps: [{name: x}, {id: a b}, {id: c}]"), findings);
  CHECK(findings.count(Severity::error) == 2);
  CHECK(book.reps.size() == 1);
}

}  // namespace
}  // namespace plan
