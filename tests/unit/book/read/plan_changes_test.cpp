// SPDX-License-Identifier: MIT
// What two books say differently, however they say it.
#include "plan/book/read/plan_changes.hpp"

#include <doctest/doctest.h>

#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// "reps li.na share: 3 -> 4", a line each.
std::string changes(std::string_view before, std::string_view after) {
  Diagnostics findings;
  const Reading first = read_document(before, 0, findings);
  const Reading second = read_document(after, 1, findings);
  const Currency* yuan = find_currency("CNY");
  std::string all;
  for (const PlanChange& one : plan_changes({&first.root, yuan, {}}, {&second.root, yuan, {}}))
    all += one.section + " " + one.thing + " " + one.key + ": " + one.before + " -> " + one.after +
           "\n";
  return all;
}

TEST_CASE("notation, order, layout and quotes make no difference") {
  CHECK(changes("years: {2026: {target: 1200万, over-assign: 5%}}\n"
                "reps: [{id: b, share: 1.0}, {id: a, from: 2026-01-01}]\n",
                "reps:\n  - {id: \"a\", from: 2026-01-01}\n  - id: b\n    share: 1\n"
                "years:\n  2026:\n    over-assign: 0.05  # as before\n    target: 12000000\n") ==
        "");
  CHECK(changes("teams: []\n", "products:\n") == "");
}

TEST_CASE("a value is told with the thing that it is of") {
  CHECK(changes("reps: [{id: a, share: 3, name: 李}]\n", "reps: [{id: a, share: 4, name: 李}]\n") ==
        "reps a share: 3 -> 4\n");
  CHECK(changes("years: {2026: {season: {even: true}}}\n",
                "years: {2026: {season: {months: [1, 2]}}}\n") ==
        "years.season 2026 months:  -> [1, 2]\nyears.season 2026 even: true -> \n");
  CHECK(
      changes("years: {2026: {tiers: {high: 110%}}}\n", "years: {2026: {tiers: {high: 1.2}}}\n") ==
      "years 2026 tiers: {high: 110%} -> {high: 1.2}\n");
}

TEST_CASE("records without ids are known by what names them") {
  CHECK(changes("years: {2026: {pins: [{rep: a, period: 2026-01, target: 5},"
                " {rep: b, period: 2026-01, target: 7}]}}\n",
                "years: {2026: {pins: [{rep: b, period: 2026-01, target: 8},"
                " {team: t, period: 2026-01, target: 5}]}}\n") ==
        "years.pins 2026 rep: a, period: 2026-01 : {rep: a, period: 2026-01, target: 5} -> \n"
        "years.pins 2026 rep: b, period: 2026-01 target: 7 -> 8\n"
        "years.pins 2026 team: t, period: 2026-01 :  -> {team: t, period: 2026-01, target: 5}\n");
}

TEST_CASE("a thing that came or went is told whole, words of own axes by their keys") {
  CHECK(changes("reps: [{id: a}]\n", "reps: [{id: b, share: 2}]\n") ==
        "reps a : {id: a} -> \nreps b :  -> {id: b, share: 2}\n");
  CHECK(changes("customers: [{id: c, segment: x}]\n", "customers: [{id: c, segment: y}]\n") ==
        "customers c segment: x -> y\n");
}

TEST_CASE("what is personal by its key is marked") {
  Diagnostics findings;
  const Reading first = read_document("customers: [{id: c}]\n", 0, findings);
  const Reading second =
      read_document("customers: [{id: c, contacts: [{name: 王, phone: 1}]}]\n", 1, findings);
  const Currency* yuan = find_currency("CNY");
  const auto found = plan_changes({&first.root, yuan, {}}, {&second.root, yuan, {}});
  REQUIRE(found.size() == 1);
  CHECK(found[0].personal);
}

}  // namespace
}  // namespace plan
