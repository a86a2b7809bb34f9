// SPDX-License-Identifier: MIT
// What holds of any two plans that are compared: what each rule does adds up to the whole, and each
// side is what its own split says.
#include "plan/analysis/target_changes.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>

#include "book_from.hpp"
#include "random_book.hpp"

namespace plan {
namespace {

/// Another plan of mostly the same people, by what a manager might change.
RandomBook changed(const RandomBook& book) {
  RandomBook other = book;
  const RandomBook source = random_book({});
  if (chance(50)) other.target = source.target;
  if (chance(50)) other.season = source.season;
  if (chance(30)) other.pins.clear();
  if (chance(30)) other.round = source.round;
  for (RandomRep& rep : other.reps)
    if (chance(30)) rep.share = std::to_string(draw(1, 9));
  if (other.reps.size() > 1 && other.pins.empty() && chance(30)) other.reps.pop_back();
  return other;
}

void holds(const TargetChanges& changes) {
  std::map<std::string, Money> sums;
  for (const RuleEffect& effect : changes.rules) {
    Money of_reps;
    for (const auto& [rep, change] : effect.reps) {
      sums[rep] += change;
      of_reps += change;
    }
    RC_ASSERT(of_reps == effect.company);
    sums[""] += effect.company;
  }
  RC_ASSERT(sums[""] == changes.company.total_after() - changes.company.total_before());
  for (const MonthsOfTarget& rep : changes.reps)
    RC_ASSERT(sums[rep.rep] == rep.total_after() - rep.total_before());
}

TEST_CASE("what the rules do adds up to what changes, of each person and of the company") {
  CHECK(rc::check([] {
    const RandomBook first = random_book({}), second = changed(first);
    Diagnostics findings;
    const Book before = book_from(first.yaml(), findings),
               after = book_from(second.yaml(), findings);
    if (findings.has_errors()) return;
    const TargetChanges changes =
        target_changes({&before, &before.years.front(), nullptr},
                       {&after, &after.years.front(), nullptr}, findings, findings);
    if (findings.has_errors()) return;
    holds(changes);
  }));
}

TEST_CASE("a plan is the same as itself, and two that are swapped change the other way") {
  CHECK(rc::check([] {
    const RandomBook first = random_book({}), second = changed(first);
    Diagnostics findings;
    const Book a = book_from(first.yaml(), findings), b = book_from(second.yaml(), findings);
    if (findings.has_errors()) return;
    const PlannedSide one{&a, &a.years.front(), nullptr}, other{&b, &b.years.front(), nullptr};
    const TargetChanges there = target_changes(one, other, findings, findings);
    const TargetChanges back = target_changes(other, one, findings, findings);
    const TargetChanges none = target_changes(one, one, findings, findings);
    if (findings.has_errors()) return;
    RC_ASSERT(!none.differs());
    RC_ASSERT(there.company.before == back.company.after);
    RC_ASSERT(there.reps.size() == back.reps.size());
    for (std::size_t i = 0; i < there.reps.size(); ++i)
      RC_ASSERT(there.reps[i].before == back.reps[i].after);
  }));
}

}  // namespace
}  // namespace plan
