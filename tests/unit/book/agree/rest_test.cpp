// SPDX-License-Identifier: MIT
// The book itself, stages, regions, customers, history, courses, nominations.
#include <doctest/doctest.h>

#include "written.hpp"

namespace plan {
namespace {

using test::findings_of;
using test::Lines;

Lines profile(const std::string& keys) {
  Diagnostics findings;
  const Node root = test::document("{format: 1, book: {" + keys + "}, teams: [{id: east}]}");
  agree_references(read_book(root, findings), findings);
  return test::lines_of(findings);
}

TEST_CASE("a book's habits are right") {
  CHECK(profile("currency: JPY, country: CN, utc-offset: -09:30, log: \"log/{rep}.yaml\", "
                "headcount: [{team: east, from: 2026-01-01, seats: 3}], approvers: {targets.2026: "
                "陈国栋}, ignore: [no-such-code]") == Lines{});
}

TEST_CASE("a currency and a country are known") {
  CHECK(profile("currency: RMB") ==
        Lines{"1:30 unknown-currency: RMB is no currency of ISO 4217 | write its three letters, "
              "such as CNY"});
  CHECK(profile("currency: CNY, country: XX") ==
        Lines{"1:44 unknown-country: no calendar of XX is built in | leave country out and list "
              "its holidays in calendar, one by one: {date: 2026-12-25, work: false, name: "
              "Christmas}"});
}

TEST_CASE("an offset from UTC has a sign and four digits") {
  CHECK(profile("currency: CNY, utc-offset: 8") ==
        Lines{"1:47 bad-utc-offset: \"8\" is no offset from UTC | write it like +08:00"});
  for (const auto* offset : {"+8:00", "08:00", "+15:00", "+08:60", "+0800", "Z", "+08:0a"})
    CHECK(profile("currency: CNY, utc-offset: \"" + std::string(offset) + "\"").size() == 1);
  for (const auto* offset : {"+08:00", "-11:00", "+14:00", "+05:45"})
    CHECK(profile("currency: CNY, utc-offset: \"" + std::string(offset) + "\"") == Lines{});
}

TEST_CASE("a log path stays below the book, with year and month together") {
  CHECK(profile("currency: CNY, log: ../x.yaml") ==
        Lines{"1:40 bad-log-path: \"../x.yaml\" is no path for plan log | write it like "
              "activities/{year}-{month}/{rep}.yaml"});
  for (const auto* path :
       {"/x.yaml", "a/../b.yaml", "a/..", ".x.yaml", "a/.b/c.yaml", "{year}.yaml", "{month}.yaml",
        "{day}.yaml", "a.yml", "", "{rep}/{rep}.yaml"})
    CHECK(profile("currency: CNY, log: \"" + std::string(path) + "\"").size() == 1);
  for (const auto* path : {"a.yaml", "{year}/{month}.yaml", "activities/{year}-{month}/{rep}.yaml"})
    CHECK(profile("currency: CNY, log: \"" + std::string(path) + "\"") == Lines{});
}

TEST_CASE("headcount names known teams") {
  CHECK(profile("currency: CNY, headcount: [{team: eest, from: 2026-01-01, seats: 3}]") ==
        Lines{"1:54 unknown-team: there is no team \"eest\" | write east"});
}

TEST_CASE("a stage is likely at most to 100%, and is not one of the two ends") {
  CHECK(findings_of("stages: [{id: quote, probability: 120%}]") ==
        Lines{"2:35 out-of-range: \"120%\" is out of range | write 0% to 100%"});
  CHECK(findings_of("stages: [{id: quote}, {id: won, probability: 100%}]") ==
        Lines{"2:28 reserved-stage: the stage won is there without being written | take this line "
              "out"});
}

TEST_CASE("regions have known parents, never in a circle") {
  CHECK(findings_of("regions: [{id: js}, {id: zj, parent: east}]") ==
        Lines{"2:38 unknown-region: there is no region \"east\" | add to regions: the "
              "line: - {id: east, name: ...}; or mend the id"});
  CHECK(findings_of("regions: [{id: a, parent: b}, {id: b, parent: a}]").size() == 2);
}

TEST_CASE("customers name known regions and reps, in the order of time") {
  CHECK(findings_of("reps: [{id: a}], regions: [{id: r}], customers: [{id: x, owner: b, region: "
                    "[{from: 2026-01-01, region: s}]}]")
            .size() == 2);
  CHECK(findings_of("customers: [{id: x, level: [{from: 2026-02-01, level: A}, {from: 2026-01-01, "
                    "level: B}]}]")
            .size() == 1);
  CHECK(findings_of("reps: [{id: a}], customers: [{id: x, owners: [{rep: a}, {rep: a, from: "
                    "2026-01-01}, {rep: a, from: 2026-02-01}]}]") == Lines{});
}

TEST_CASE("owners after the first need a later day") {
  CHECK(findings_of("reps: [{id: a}],\ncustomers: [{id: x, owners: [{rep: a, from: 2026-02-01}, "
                    "{rep: a}]}]") ==
        Lines{"3:58 dates-out-of-order: an owner after the first needs the day from which on | add "
              "from: DATE | 3:30"});
  CHECK(findings_of("reps: [{id: a}],\ncustomers: [{id: x, owners: [{rep: a, from: 2026-02-01}, "
                    "{rep: a, from: 2026-02-01}]}]") ==
        Lines{"3:73 dates-out-of-order: this date is not after the one before it | sort the list "
              "by date, each date once | 3:45"});
  CHECK(findings_of("reps: [{id: a}], customers: [{id: x, owners: [{rep: a}, {rep: a, from: x}]}]")
            .size() == 1);
}

TEST_CASE("owner and owners are one thing") {
  CHECK(findings_of("reps: [{id: a}],\ncustomers: [{id: x, owner: a, owners: [{rep: a}]}]") ==
        Lines{"3:40 given-twice: owner and owners say the same thing | keep one of them | 3:28"});
}

TEST_CASE("history is whole months, each month of a rep once") {
  CHECK(findings_of("reps: [{id: a}, {id: b}],\nhistory: [{rep: a, period: 2025-Q1}, {rep: b, "
                    "period: 2025-Q1}, {rep: a, period: 2025-03}, {rep: a, period: "
                    "2025-04}]") ==
        Lines{"3:82 history-overlap: two lines of history of a overlap: 2025-Q1 and 2025-03 | give "
              "each month once | 3:28"});
  CHECK(findings_of("reps: [{id: a}], history: [{rep: a, period: 2025}, {rep: a, period: 2025-01}, "
                    "{rep: a, period: 2025-12}]")
            .size() == 2);
  CHECK(findings_of("reps: [{id: a}],\nhistory: [{rep: a, period: 2025-03-05..2025-04-30}]") ==
        Lines{"3:28 not-whole-months: 2025-03-05..2025-04-30 is not made of whole months | write a "
              "month, quarter, half, year, or MONTH..MONTH"});
  CHECK(findings_of("reps: [{id: a}], history: [{rep: x, period: 2025}]").size() == 1);
  CHECK(findings_of("reps: [{id: a}],\nhistory: [{period: 2025}, {period: 2025-H1}]") ==
        Lines{"3:36 history-overlap: two lines of history of the company overlap: 2025 and "
              "2025-H1 | give each month once | 3:20"});
}

TEST_CASE("history tells of a team, customer, product, region; another view tells the same again") {
  const std::string ids =
      "reps: [{id: a}], teams: [{id: t}], customers: [{id: c}], products: [{id: p}], regions: "
      "[{id: r}],\nhistory: ";
  CHECK(findings_of(ids + "[{period: 2025, rep: a}, {period: 2025, team: t}, {period: 2025, "
                          "customer: c}, {period: 2025, product: p}, {period: 2025, region: r}, "
                          "{period: 2025, rep: a, product: p}, {view: v, period: 2025, rep: a}]") ==
        Lines{});
  CHECK(
      findings_of(ids + "[{view: v, period: 2025, rep: a}, {view: v, period: 2025-03, rep: a}]") ==
      Lines{"3:62 history-overlap: two lines of history of v, a overlap: 2025 and 2025-03 | give "
            "each month once | 3:29"});
  CHECK(findings_of(ids + "[{period: 2025, team: x, customer: x, product: x, region: x}]").size() ==
        4);
}

TEST_CASE("courses and nominations name who is known") {
  CHECK(findings_of("reps: [{id: a}], teams: [{id: east}], courses: [{id: c, for: [a, east, "
                    "eest]}]") ==
        Lines{"2:72 unknown-rep: there is no rep or team \"eest\" | write east"});
  CHECK(findings_of("nominations: [{rep: a, to: 经理, date: 2026-07-01}]").size() == 1);
}

}  // namespace
}  // namespace plan
