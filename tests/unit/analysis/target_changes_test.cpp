// SPDX-License-Identifier: MIT
// Who gains and who loses by a change of plan, and by which rule.
#include "plan/analysis/target_changes.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"

namespace plan {
namespace {

std::string yaml(const std::string& year, const std::string& reps) {
  return "format: 1\nbook: {currency: JPY}\nyears:\n  2026: {" + year + "}\nreps:\n" + reps;
}

TargetChanges changes(const std::string& before, const std::string& after) {
  const Book first = book_from(before), second = book_from(after);
  Diagnostics findings;
  TargetChanges made = target_changes({&first, first.year(2026), nullptr},
                                      {&second, second.year(2026), nullptr}, findings, findings);
  REQUIRE(!findings.has_errors());
  return made;
}

/// "shares +0: a -30, b +30": the rules in order.
std::string told(const TargetChanges& changes) {
  std::string all;
  for (const RuleEffect& effect : changes.rules) {
    for (const TargetRule rule : effect.rules) all += std::string(to_string(rule)) + " ";
    all += std::to_string(effect.company.minor()) + ":";
    for (const auto& [rep, change] : effect.reps)
      all += " " + rep + " " + std::to_string(change.minor());
    all += "\n";
  }
  return all;
}

const std::string two = "  - {id: a, share: 1}\n  - {id: b, share: 1}\n";

TEST_CASE("a share moves targets between people, the company's stays") {
  const auto found =
      changes(yaml("target: 1200", two),
              yaml("target: 1200", "  - {id: a, share: 1}\n  - {id: b, share: 3}\n"));
  CHECK(told(found) == "shares 0: a -300 b 300\n");
  CHECK(found.company.before == found.company.after);
  CHECK(found.reps.size() == 2);
  CHECK(found.reps[0].before[0].minor() == 50);
  CHECK(found.reps[0].after[0].minor() == 25);
}

TEST_CASE("a target, a new person and a pin are told apart") {
  const auto found =
      changes(yaml("target: 1200", two),
              yaml("target: 2400, pins: [{rep: a, period: 2026-01, target: 10}]",
                   "  - {id: a, share: 1}\n  - {id: b, share: 1}\n  - {id: c, share: 2}\n"));
  CHECK(told(found) ==
        "people and teams 0: a -300 b -300 c 600\n"
        "the year's target 1200: a 300 b 300 c 600\n"
        "pinned targets 0: a -40 b 13 c 27\n");
}

TEST_CASE("between rules that cannot be split alone they are told together") {
  // the pin of one who is gone cannot be kept, so people and pins change at once
  const auto found = changes(
      yaml("target: 1200, pins: [{rep: b, period: 2026-01, target: 60}]",
           "  - {id: a, share: 1}\n  - {id: b, share: 1}\n"),
      yaml("target: 1200", "  - {id: a, share: 1}\n  - {id: b, share: 1, from: 2026-02-01}\n"));
  REQUIRE(found.rules.size() == 1);
  CHECK(found.rules[0].rules.front() == TargetRule::people);
  CHECK(found.rules[0].rules.back() == TargetRule::pins);
}

TEST_CASE("a year that one side does not plan is all gained or lost") {
  const Book with = book_from(yaml("target: 1200", two));
  const Book without = book_from("format: 1\nbook: {currency: JPY}\nreps:\n" + two);
  Diagnostics findings;
  const TargetChanges gained = target_changes(
      {&without, nullptr, nullptr}, {&with, with.year(2026), nullptr}, findings, findings);
  CHECK(gained.company.total_before().minor() == 0);
  CHECK(gained.company.total_after().minor() == 1200);
  CHECK(gained.reps.size() == 2);
  CHECK(gained.rules.empty());
}

}  // namespace
}  // namespace plan
