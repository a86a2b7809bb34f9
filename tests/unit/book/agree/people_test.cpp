// SPDX-License-Identifier: MIT
// Teams and reps that do not agree with themselves.
#include <doctest/doctest.h>

#include "written.hpp"

namespace plan {
namespace {

using test::findings_of;
using test::Lines;

const std::string teams = ", teams: [{id: east}, {id: north}]";

TEST_CASE("a person who joins, moves, rests, leaves and comes back is right") {
  CHECK(findings_of("reps: [{id: a, team: east, from: 2024-01-01, to: 2026-06-30, ramp: [50%], "
                    "share: [{from: 2024-01-01, share: 1}, {from: 2025-01-01, share: 2}], moves: "
                    "[{date: 2025-01-01, team: north}, {date: 2026-06-30, team: east}, {date: "
                    "2028-01-01, team: east}], leave: [{from: 2026-03-02, to: 2026-03-06}, {from: "
                    "2026-03-07, to: 2026-03-07}], stays: [{from: 2026-07-01, to: 2026-08-01}, "
                    "{from: 2028-01-01}]}]" +
                    teams) == Lines{});
}

TEST_CASE("unknown teams and reps are named with the nearest") {
  CHECK(findings_of("reps: [{id: li.na, team: eest}]" + teams) ==
        Lines{"2:26 unknown-team: there is no team \"eest\" | write east"});
  CHECK(findings_of("reps: [{id: li.na}], teams: [{id: east, manager: li.ma, parent: west}]") ==
        Lines{"2:50 unknown-rep: there is no rep \"li.ma\" | write li.na",
              "2:65 unknown-team: there is no team \"west\" | add to teams: the line: - {id: west, "
              "name: ...}; or mend the id"});
  CHECK(findings_of("reps: [{id: a, moves: [{date: 2026-07-01, team: overseas}]}]" + teams) ==
        Lines{"2:49 unknown-team: there is no team \"overseas\" | add to teams: the "
              "line: - {id: overseas, name: ...}; or mend the id"});
}

TEST_CASE("parents that lead back to where they began are a circle") {
  const std::string hint = " is in the end its own parent | take one parent out of the circle";
  CHECK(findings_of("teams: [{id: a, parent: a}]") == Lines{"2:25 circle: team a" + hint});
  CHECK(findings_of("teams: [{id: a, parent: b}, {id: b, parent: c}, {id: c, parent: a}, {id: d, "
                    "parent: a}]") == Lines{"2:25 circle: team a" + hint,
                                            "2:45 circle: team b" + hint,
                                            "2:65 circle: team c" + hint});
  CHECK(findings_of("teams: [{id: a, parent: b}, {id: b}]") == Lines{});
}

TEST_CASE("a long chain of teams is no circle, and quick") {
  std::string text = "teams: [{id: t0}";
  for (int i = 1; i < 20000; ++i)
    text += ", {id: t" + std::to_string(i) + ", parent: t" + std::to_string(i - 1) + "}";
  CHECK(findings_of(text + "]") == Lines{});
}

TEST_CASE("the last day is not before the first") {
  CHECK(findings_of("reps: [{id: a, from: 2026-03-01, to: 2025-08-31, leave: [{from: 2026-04-01, "
                    "to: 2026-04-02}]}]") ==
        Lines{"2:38 dates-reversed: a leaves on 2025-08-31, before the first day 2026-03-01 | "
              "mend one of the two dates | 2:22"});
  CHECK(findings_of("reps: [{id: a, from: 2026-03-01, to: 2026-03-01}]") == Lines{});
  CHECK(findings_of("reps: [{id: a, to: 2025-12-31, stays: [{from: 2026-02-01, to: 2026-01-01}]}]")
            .size() == 1);
}

TEST_CASE("a further employment begins after the one before it has ended") {
  CHECK(findings_of("reps: [{id: a, stays: [{from: 2026-04-15}]}]") ==
        Lines{"2:31 stays-overlap: a comes back on 2026-04-15 but has not left | give the "
              "employment before it its last day: to"});
  CHECK(findings_of("reps: [{id: a, to: 2026-04-30, stays: [{from: 2026-04-30}]}]") ==
        Lines{"2:47 stays-overlap: a comes back on 2026-04-30, before the last day 2026-04-30 | "
              "mend one of the two dates | 2:20"});
  CHECK(findings_of("reps: [{id: a, to: 2026-04-30, stays: [{from: 2026-06-01}, {from: "
                    "2026-07-01}]}]")
            .size() == 1);
}

TEST_CASE("moves ascend, within employment") {
  CHECK(findings_of("reps: [{id: a, moves: [{date: 2026-07-01, team: north}, {date: 2026-04-01, "
                    "team: east}]}]" +
                    teams) ==
        Lines{"2:64 moves-out-of-order: a moves on 2026-04-01, which is not after the move before "
              "it | sort moves by date, each date once | 2:31"});
  CHECK(findings_of("reps: [{id: a, moves: [{date: 2026-07-01, team: north}, {date: 2026-07-01, "
                    "team: east}]}]" +
                    teams)
            .size() == 1);
  CHECK(findings_of("reps: [{id: a, to: 2026-06-30, moves: [{date: 2026-07-01, team: north}]}]" +
                    teams) ==
        Lines{"2:47 move-outside-employment: a moves on 2026-07-01 without being employed then | "
              "mend the move's date, or from, to and stays"});
}

TEST_CASE("leaves are within employment, apart from each other, and not reversed") {
  CHECK(findings_of("reps: [{id: a, to: 2026-06-30, leave: [{from: 2026-06-22, to: "
                    "2026-07-03}]}]") ==
        Lines{"2:47 leave-outside-employment: a is on leave from 2026-06-22 to 2026-07-03 without "
              "being employed all that time | mend the leave's dates, or from, to and stays"});
  CHECK(findings_of("reps: [{id: a, leave: [{from: 2026-03-09, to: 2026-03-02}]}]") ==
        Lines{"2:47 dates-reversed: the leave ends on 2026-03-02, before its first day 2026-03-09 "
              "| mend one of the two dates | 2:31"});
  CHECK(findings_of("reps: [{id: a, leave: [{from: 2026-03-06, to: 2026-03-13}, {from: "
                    "2026-03-02, to: 2026-03-06}]}]") ==
        Lines{"2:31 leaves-overlap: two leaves of a overlap on 2026-03-06 | make one of the two | "
              "2:67"});
  CHECK(findings_of("reps: [{id: a, leave: [{from: 2026-03-01, to: 2026-03-31}, {from: "
                    "2026-03-02, to: 2026-03-03}, {from: 2026-03-20, to: 2026-03-21}]}]")
            .size() == 2);
}

TEST_CASE("a leave across two employments is outside of both") {
  CHECK(findings_of("reps: [{id: a, to: 2026-06-30, stays: [{from: 2026-07-02}], leave: [{from: "
                    "2026-06-30, to: 2026-07-02}]}]")
            .size() == 1);
}

TEST_CASE("a dated share ascends by date") {
  CHECK(findings_of("reps: [{id: a, share: [{from: 2026-07-01, share: 4}, {from: 2026-01-01, "
                    "share: 3}]}]") ==
        Lines{"2:61 dates-out-of-order: this date is not after the one before it | sort the list "
              "by date, each date once | 2:31"});
}

TEST_CASE("a ramp needs a first day") {
  CHECK(findings_of("reps: [{id: a, ramp: [25%, 50%]}]") ==
        Lines{"2:23 ramp-without-from: the ramp of a needs a first day to count from | add from: "
              "DATE"});
}

TEST_CASE("what could not be read causes no second finding") {
  CHECK(findings_of("reps: [{id: a, from: 2026-3-2, ramp: [25%]}]").size() == 1);
  CHECK(findings_of("reps: [{id: a, to: 2026-6-30, stays: [{from: 2026-07-01}]}]").size() == 1);
  CHECK(findings_of("reps: [{id: a, to: 2026-06-30, stays: [{from: x}], leave: [{from: "
                    "2026-08-01, to: 2026-08-02}]}]")
            .size() == 1);
  CHECK(findings_of("reps: [{id: a, stays: [{to: 2026-07-01}]}]").size() == 1);
  CHECK(findings_of("reps: [{id: a, team: \"x y\"}]").size() == 1);
  CHECK(findings_of("reps: [{id: a, leave: [{from: x, to: 2026-01-01}]}]").size() == 1);
  CHECK(findings_of("reps: [{id: a, moves: [{date: x, team: east}]}]" + teams).size() == 1);
}

TEST_CASE("ten thousand unknown ids are told in no time") {
  std::string text = "reps: [";
  for (int i = 0; i < 10000; ++i)
    text += "{id: r" + std::to_string(i) + ", team: t" + std::to_string(i) + "}, ";
  text += "{id: z}], teams: [";
  for (int i = 0; i < 10000; ++i) text += "{id: u" + std::to_string(i) + "}, ";
  CHECK(findings_of(text + "]").size() == 10000);
}

}  // namespace
}  // namespace plan
