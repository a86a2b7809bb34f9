// SPDX-License-Identifier: MIT
// What a mover owes counts in one team, the same in each report: measures, lists of what is due,
// goals.
#include <doctest/doctest.h>

#include "book_from.hpp"
#include "plan/analysis/due.hpp"
#include "plan/analysis/goals.hpp"
#include "plan/facts/count.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

// June ends on a Tuesday; its report is due on Thursday, in the new team
constexpr std::string_view shop = R"(format: 1
book: {currency: CNY}
teams: [{id: east}, {id: west}]
reps: [{id: ann, team: east, moves: [{date: 2026-07-01, team: west}]}]
customers: [{id: acme, owner: ann}]
years:
  2026:
    target: 100
    reports:
      - {report: monthly, type: summary, within: 2}
      - {report: monthly, type: plan, within: 2}
    goals:
      - {measure: visits, each: 1, per: workday}
      - {measure: calls, each: 44, per: month}
      - {measure: calls, each: 23, per: month, team: west}
      - {measure: close_rate, each: 30%, per: month}
)";

constexpr std::string_view lines = R"(activities:
- {date: 2026-06-01, rep: ann, kind: task, task: june, due: 2026-06-30}
- {date: 2026-06-01, rep: ann, kind: task, task: july, due: 2026-07-01}
- {date: 2026-06-26, rep: ann, kind: request, request: r, customer: acme}
)";

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

/// The facts of the book as the people of one team are asked for.
struct Asked {
  explicit Asked(Index team)
      : book(book_from(shop)), records(records_from(book, lines)), facts(book, records, late) {
    filter.admit(Axis::team, team, book.teams.size());
  }

  std::int64_t counted(Sum sum) {
    const CountRequest request{{Axis::company}, {{june_and_july}}, filter, set_of(sum)};
    Tally tally = count(facts, request);
    std::int64_t all = 0;
    for (TallyRow& row : tally.rows()) all += tally.cell(row, 0, 0)[sum];
    return all;
  }
  Due due() const { return due_of(facts, filter, window_of(june_and_july)); }
  std::vector<GoalOwed> goals(std::string_view first, std::string_view last) const {
    return goals_owed(facts, filter, {day(first), day(last)});
  }

  Span june_and_july{day("2026-06-10"), day("2026-07-20")};
  Day late = day("2026-07-20");
  Book book;
  Records records;
  Facts facts;
  FactFilter filter;
};

}  // namespace

TEST_CASE("a report is the team's in which its period ended, a task the team's of its due date") {
  Asked east(0), west(1);
  REQUIRE(east.due().reports.size() == 1);  // June's summary; the plan of July is west's
  CHECK(*east.due().reports.front().owed.duty->type == "summary");
  CHECK(east.due().reports.front().owed.due == day("2026-07-02"));
  CHECK(east.counted(Sum::reports_due) == 1);
  REQUIRE(west.due().reports.size() == 1);
  CHECK(*west.due().reports.front().owed.duty->type == "plan");
  CHECK(west.counted(Sum::reports_due) == 1);

  for (Asked* team : {&east, &west}) {
    REQUIRE(team->due().tasks.size() == 1);
    CHECK(team->counted(Sum::tasks_due) == 1);
  }
  CHECK(east.due().tasks.front().due == day("2026-06-30"));
  CHECK(west.due().tasks.front().due == day("2026-07-01"));
  // three working days after a Friday
  CHECK(east.due().requests.empty());
  CHECK(east.counted(Sum::requests_due) == 0);
  CHECK(west.due().requests.size() == 1);
  CHECK(west.counted(Sum::requests_due) == 1);
}

TEST_CASE("a mover's goals are those of the days in the team that is asked for") {
  Asked east(0), west(1);
  const auto of_east = east.goals("2026-06-29", "2026-07-03");
  REQUIRE(of_east.size() == 3);
  CHECK(of_east[0].goal == Rate(2, 1));
  CHECK(of_east[1].goal == Rate(4, 1));  // 44 in June's 22 working days
  CHECK(of_east[1].workdays == 2);
  const auto of_west = west.goals("2026-06-29", "2026-07-03");
  REQUIRE(of_west.size() == 3);
  CHECK(of_west[0].goal == Rate(3, 1));
  CHECK(of_west[1].goal == Rate(3, 1));  // the team's own: 23 in July's 23

  east.filter = {};
  const auto all = east.goals("2026-06-29", "2026-07-03");
  REQUIRE(all.size() == 3);
  CHECK(all[0].goal == Rate(5, 1));
  CHECK(all[1].goal == Rate(7, 1));
  CHECK(all[2].goal == Rate(3, 10));  // a rate is the same for any days
  CHECK(all[1].workdays == 5);
}

}  // namespace plan
