// SPDX-License-Identifier: MIT
// What is due: from when, until when, and what takes it off the list.
#include "plan/analysis/due.hpp"

#include <doctest/doctest.h>

#include <string>

#include "book_from.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

constexpr std::string_view shop = R"(format: 1
book: {currency: CNY, follow-up-within: 14, respond-within: 3, dormant-after: 100}
reps: [{id: ann}, {id: bob}]
customers:
  - {id: acme, owner: ann}
  - {id: best, owner: bob, next: {date: 2026-03-20, what: sign}}
courses:
  - {id: all, date: 2026-03-25}
  - {id: one, date: 2026-03-01, for: [bob]}
years:
  2026:
    target: 100
    reports: [{report: weekly, type: summary, within: 1}]
)";

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

/// What is due on a day, of records and a window.
class Asked {
 public:
  explicit Asked(std::string_view lines, std::string_view as_of = "2026-03-16",
                 const DueWindow* window = nullptr)
      : book_(book_from(shop)),
        records_(records_from(book_, "activities:\n" + std::string(lines))),
        facts_(book_, records_, day(as_of)),
        due_(due_of(facts_, {}, window ? *window : default_window(day(as_of)))) {}

  const Due* operator->() const { return &due_; }

 private:
  Book book_;
  Records records_;
  Facts facts_;
  Due due_;
};

}  // namespace

TEST_CASE("a task is listed until it is done, from seven days before it is due") {
  const std::string task =
      "- {date: 2026-03-01, rep: ann, kind: task, task: t, due: 2026-03-23, by: bob}\n";
  CHECK(Asked(task, "2026-03-15")->tasks.empty());
  CHECK(Asked(task, "2026-03-16")->tasks.size() == 1);
  CHECK(Asked(task, "2026-12-31")->tasks.size() == 1);
  CHECK(Asked(task + "- {date: 2026-03-17, rep: ann, kind: task-done, task: t}\n", "2026-03-17")
            ->tasks.empty());
  CHECK(Asked("- {date: 2026-03-01, rep: ann, kind: task, task: t}\n")->undated_tasks == 1);
}

TEST_CASE("a request is due so many working days later") {
  const std::string request =
      "- {date: 2026-03-13, rep: ann, kind: request, request: r, customer: acme}\n";
  const Asked asked(request);
  REQUIRE(asked->requests.size() == 1);
  CHECK(asked->requests.front().due == day("2026-03-18"));
  CHECK(Asked(request + "- {date: 2026-03-16, rep: bob, kind: response, request: r}\n")
            ->requests.empty());
}

TEST_CASE("answers are counted in working days, with those that wait") {
  const Asked asked(
      "- {date: 2026-03-06, rep: ann, kind: request, request: q, customer: acme}\n"
      "- {date: 2026-03-13, rep: ann, kind: request, request: r, customer: acme}\n"
      "- {date: 2026-03-14, rep: ann, kind: request, request: s, customer: acme}\n"
      "- {date: 2026-03-13, rep: bob, kind: response, request: q}\n"  // five working days later
      "- {date: 2026-03-16, rep: bob, kind: response, request: r}\n");
  REQUIRE(asked->answering.size() == 1);
  const Answering& ann = asked->answering.front();
  CHECK(ann.requests == 3);
  CHECK(ann.answered == 2);
  CHECK(ann.in_time == 1);
  CHECK(ann.days == 6);
  CHECK(ann.longest == 5);
  CHECK(ann.open == 1);
}

TEST_CASE("a customer is due after the last contact, but not beside a deal of its own") {
  const std::string order =
      "- {date: 2026-02-20, rep: ann, kind: order, customer: acme, amount: 5}\n";
  const Asked alone(order);
  REQUIRE(alone->follow_ups.size() == 2);  // and the next step of the other one
  CHECK(alone->follow_ups.front().kind == DueFollowUp::Kind::customer);
  CHECK(alone->follow_ups.front().due == day("2026-03-06"));
  CHECK_FALSE(alone->follow_ups.front().contact);
  const Asked deal(order + "- {date: 2026-02-21, rep: ann, kind: lead, customer: acme, deal: d}\n");
  REQUIRE(deal->follow_ups.size() == 2);
  CHECK(deal->follow_ups.front().kind == DueFollowUp::Kind::deal);
  CHECK(deal->follow_ups.front().due == day("2026-03-07"));
}

TEST_CASE("a customer who fell silent is nobody's follow-up") {
  CHECK(Asked("- {date: 2025-11-01, rep: ann, kind: order, customer: acme, amount: 5}\n")
            ->follow_ups.size() == 1);
}

TEST_CASE("a next step is taken by a contact from its day on") {
  const auto steps = [](const char* date) {
    return Asked("- {date: " + std::string(date) + ", rep: bob, kind: call, customer: best}\n",
                 "2026-03-20")
        ->follow_ups.size();
  };
  CHECK(steps("2026-03-19") == 1);
  CHECK(steps("2026-03-20") == 0);
}

TEST_CASE("reports reach back a month; those of a stretch are asked for by name") {
  const Asked asked("", "2026-03-16");
  REQUIRE_FALSE(asked->reports.empty());
  CHECK(asked->reports.front().owed.due >= day("2026-02-13"));
  CHECK(asked->reports.back().owed.due == day("2026-03-23"));
  const DueWindow week = window_of({day("2026-01-12"), day("2026-01-18")});
  CHECK(Asked("", "2026-03-16", &week)->reports.size() == 2);
}

TEST_CASE("a course for nobody by name is for everybody") {
  const Asked asked("- {date: 2026-03-25, rep: ann, kind: training, course: all, hours: 1}\n",
                    "2026-03-26");
  REQUIRE(asked->trainings.size() == 2);
  CHECK(*asked->trainings.front().owed.course->id == "one");
  CHECK(*asked->trainings.back().owed.course->id == "all");
  CHECK(asked->trainings.back().owed.rep == 1);
}

TEST_CASE("what waits for people who have left is their manager's, the nearest who is there") {
  const Book book = book_from(R"(format: 1
book: {currency: CNY}
teams: [{id: all, manager: eve}, {id: east, parent: all, manager: bob}, {id: west, manager: ann}]
reps:
  - {id: ann, team: west, to: 2026-02-20}
  - {id: bob, team: east, to: 2026-02-28}
  - {id: eve}
customers: [{id: acme, owner: ann}, {id: best, owner: bob}, {id: cave, owner: eve}]
)");
  const Records records = records_from(book, R"(activities:
- {date: 2026-02-02, rep: ann, kind: order, customer: acme, amount: 5}
- {date: 2026-02-02, rep: bob, kind: lead, customer: best, deal: d, amount: 5}
- {date: 2026-02-02, rep: eve, kind: order, customer: cave, amount: 5}
)");
  const auto due = [&](const FactFilter& filter, std::string_view as_of) {
    return due_of(Facts(book, records, day(as_of)), filter, default_window(day(as_of)));
  };
  CHECK(due({}, "2026-02-20").leavers.empty());
  const Due all = due({}, "2026-03-01");
  CHECK(all.follow_ups.size() == 3);
  REQUIRE(all.leavers.size() == 2);
  CHECK(all.leavers[0].last == day("2026-02-20"));
  CHECK(all.leavers[0].stand_in == absent);  // she was the manager herself
  CHECK(all.leavers[1].stand_in == 2);       // of the team above
  FactFilter east;
  east.admit(Axis::team, 1, book.teams.size());
  CHECK(due(east, "2026-03-01").follow_ups.size() == 1);
}

}  // namespace plan
