// SPDX-License-Identifier: MIT
// What can be asked of a book: things by their ids, employments, dated values, working days.
#include "plan/book/book.hpp"

#include <doctest/doctest.h>

#include "written.hpp"

namespace plan {
namespace {

using test::book_of;

Day day(int year, unsigned month, unsigned date) {
  return Day(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(date));
}

TEST_CASE("things are found by their ids") {
  const Book book = book_of(
      "reps: [{id: b}, {id: a, name: 李娜}], teams: [{id: t}], products: [{id: p}], customers: "
      "[{id: c}], years: {2026: }");
  CHECK(name_of(*book.rep("a")) == "李娜");
  CHECK(name_of(*book.rep("b")) == "b");
  CHECK_FALSE(book.rep("c"));
  CHECK_FALSE(book.rep(""));
  CHECK(book.team("t"));
  CHECK(book.product("p"));
  CHECK(book.customer("c"));
  CHECK(book.year(2026)->number == 2026);
  CHECK_FALSE(book.year(2025));
}

TEST_CASE("employments are the first one and the stays after it") {
  const Book book = book_of(
      "reps: [{id: a, from: 2024-01-01, to: 2025-06-30, stays: [{from: 2026-01-01, to: "
      "2026-02-01}, {from: 2027-01-01}]}, {id: b}]");
  const auto spans = employments(book.reps[0]);
  REQUIRE(spans.size() == 3);
  CHECK(spans[0] == Span{day(2024, 1, 1), day(2025, 6, 30)});
  CHECK(spans[1] == Span{day(2026, 1, 1), day(2026, 2, 1)});
  CHECK(spans[2] == Span{day(2027, 1, 1), last_day()});
  CHECK(employments(book.reps[1])[0] == Span{first_day(), last_day()});
}

TEST_CASE("a dated value's first entry also holds before its date") {
  const Book book = book_of(
      "reps: [{id: a, share: [{from: 2026-01-01, share: 3}, {from: 2026-07-01, share: 4}]}, "
      "{id: b, share: 5}, {id: c}]");
  CHECK(**value_on(book.reps[0].share, day(2020, 1, 1)) == Rate::whole(3));
  CHECK(**value_on(book.reps[0].share, day(2026, 6, 30)) == Rate::whole(3));
  CHECK(**value_on(book.reps[0].share, day(2026, 7, 1)) == Rate::whole(4));
  CHECK(**value_on(book.reps[1].share, day(2020, 1, 1)) == Rate::whole(5));
  CHECK_FALSE(value_on(book.reps[2].share, day(2020, 1, 1)));
}

TEST_CASE("a value that was not given stands aside") {
  const Book book = book_of("reps: [{id: a}]");
  CHECK(book.profile.year_start.value_or(1) == 1);
  CHECK(book.fiscal().start_month == 1);
  CHECK(book.currency().code == "CNY");
}

TEST_CASE("own days stand over the week") {
  const Book book = book_of("calendar: [{date: 2026-03-07, work: true, name: 盘点}]");
  CHECK(book.workdays().is_workday(day(2026, 3, 7)));
  CHECK_FALSE(book.workdays().is_workday(day(2026, 3, 8)));
  CHECK(book.workdays().special(day(2026, 3, 7))->name == "盘点");
}

}  // namespace
}  // namespace plan
