// SPDX-License-Identifier: MIT
// Seats, and why a target stands out; the sessions are in tests/cli/people.t.
#include "plan/analysis/people.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

/// "team: open since DAY" of each team on a day.
std::string seats(std::string_view yaml, std::string_view on) {
  const Book book = book_from("format: 1\n" + std::string(yaml));
  const Records records = records_from(book, "activities: []\n");
  const Facts facts(book, records, day(on));
  std::string all;
  for (const TeamSeats& one : team_seats(facts, day(on), {})) {
    all += (all.empty() ? "" : "; ") +
           (one.team == absent ? std::string("none") : *book.teams[one.team].id) + ": " +
           std::to_string(one.crew.people);
    if (one.open) all += " open " + to_string(*one.open);
    if (one.open_since) all += " since " + to_string(Date(*one.open_since));
  }
  return all;
}

constexpr std::string_view crew =
    "book: {currency: CNY, headcount: [{team: a, from: 2026-01-01, seats: 2},"
    " {team: a, from: 2026-07-01, seats: 3}]}\n"
    "teams: [{id: a}, {id: b, parent: a}]\n"
    "reps: [{id: ann, team: a, time: [{from: 2026-01-01, time: 100%}, {from: 2026-05-01, time: "
    "50%}]},"
    " {id: bob, team: a, from: 2026-03-01}, {id: cem}]\n";

/// One who has so much a day, as the book's rep of that place.
Person person(Index rep, std::int64_t per_day, std::int64_t weight, Rate time = Rate::whole(1)) {
  Person made{.rep = rep};
  made.per_day = Rate::whole(per_day);
  made.weight = Rate::whole(weight);
  made.time = time;
  return made;
}

Book three(std::string_view reps, std::string_view pins = "") {
  return book_from("format: 1\nbook: {currency: CNY}\nreps: " + std::string(reps) +
                   "\nyears: {2026: {target: 100" + std::string(pins) + "}}\n");
}

}  // namespace

TEST_CASE("seats are open from the change on that left one, part-time as a part") {
  CHECK(seats(crew, "2026-02-01") == "a: 1 open 1 since 2026-01-01; none: 1");
  CHECK(seats(crew, "2026-04-30") == "a: 2 open 0; none: 1");
  CHECK(seats(crew, "2026-05-01") == "a: 2 open 0.5 since 2026-05-01; none: 1");
  CHECK(seats(crew, "2026-08-01") == "a: 2 open 1.5 since 2026-05-01; none: 1");
}

TEST_CASE("before its first line a team has no seats planned") {
  CHECK(seats(crew, "2025-12-31") == "a: 1; none: 1");
}

TEST_CASE("the median of an even number is the mean of the two in the middle") {
  const Book book = three("[{id: a}, {id: b}, {id: c}, {id: d}]");
  const std::vector<Person> people{person(0, 10, 1), person(1, 11, 1), person(2, 14, 1),
                                   person(3, 9, 1)};
  const Fairness fair = fairness_of(book, people, book.year(2026));
  CHECK(fair.median == Rate(21, 2));
  CHECK(fair.lowest == Rate::whole(9));
  CHECK(fair.highest == Rate::whole(14));
  // 14 / 10.5 is 4/3, over 1.3; 9 / 10.5 is 6/7
  REQUIRE(fair.stand_out.size() == 1);
  CHECK(fair.stand_out.front().of_median == Rate(4, 3));
  CHECK(fair.stand_out.front().why == std::vector{Uneven::season});
}

TEST_CASE("130% and 70% of the median are not yet outside") {
  const Book book = three("[{id: a}, {id: b}, {id: c}]");
  const std::vector<Person> people{person(0, 7, 1), person(1, 10, 1), person(2, 13, 1)};
  CHECK(fairness_of(book, people, book.year(2026)).stand_out.empty());
}

TEST_CASE("why a target stands out") {
  const Book book = three(
      "[{id: a, leave: [{from: 2026-03-02, to: 2026-03-06}]}, {id: b},"
      " {id: c, from: 2026-02-01, ramp: [50%]}, {id: d}]",
      ", pins: [{rep: d, period: 2026-03, target: 5}]");
  const std::vector<Person> people{person(0, 20, 2), person(1, 20, 1, Rate(1, 2)), person(2, 5, 1),
                                   person(3, 2, 2)};
  const auto found = fairness_of(book, people, book.year(2026)).stand_out;
  REQUIRE(found.size() == 4);  // of 12.5
  CHECK(found[0].why == std::vector{Uneven::leave});
  CHECK(found[1].why == std::vector{Uneven::season});  // 1 of half a time is 2, which is usual
  CHECK(found[2].why == std::vector{Uneven::weight, Uneven::ramp});
  CHECK(found[3].why == std::vector{Uneven::pin});
}

TEST_CASE("a part-time who carries a whole weight stands out by the time") {
  const Book book = three("[{id: a}, {id: b}, {id: c}]");
  const std::vector<Person> people{person(0, 10, 1), person(1, 10, 1),
                                   person(2, 20, 1, Rate(1, 2))};
  const auto found = fairness_of(book, people, book.year(2026)).stand_out;
  REQUIRE(found.size() == 1);
  CHECK(found.front().why == std::vector{Uneven::time});
}

TEST_CASE("the days of a period that holds as-of, is over, or is to come") {
  const Book book = book_from("format: 1\nbook: {currency: CNY}\n");
  const auto of = [&](std::string_view period) {
    return people_days(book, *parse_period(period, book.fiscal()), day("2026-06-15"));
  };
  CHECK(of("2026").day == day("2026-06-15"));
  CHECK(of("2025-Q4").day == day("2025-12-31"));
  CHECK(of("2025-Q4").year.name == "2025");
  CHECK(of("2027").day == day("2027-01-01"));
  CHECK(of("2027").before.name == "2026");
}

}  // namespace plan
