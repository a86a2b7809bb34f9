// SPDX-License-Identifier: MIT
// Records that came, went or changed, by what stands in the files.
#include "plan/records/record_changes.hpp"

#include <doctest/doctest.h>

#include "plan/files/activity_forms.hpp"

namespace plan {
namespace {

/// "e1: LINE -> LINE", a line each.
std::string changes(const std::string& before, const std::string& after) {
  RecordSides sides;
  each_form("activities:\n" + before,
            [&](const FormBlock& forms) { sides.add(RecordSides::before, forms); });
  each_form("activities:\n" + after,
            [&](const FormBlock& forms) { sides.add(RecordSides::after, forms); });
  std::string all;
  for (const RecordChange& one : sides.changes())
    all +=
        (one.before ? one.before->line : "") + " -> " + (one.after ? one.after->line : "") + "\n";
  return all;
}

TEST_CASE("order and notation make no difference") {
  const std::string a = "- {date: 2026-01-01, rep: a, kind: expense, amount: 1.5万, category: x}\n";
  const std::string b = "- {date: 2026-01-02, rep: a, kind: visit, customer: c}\n";
  CHECK(changes(a + b, b + "- date: 2026-01-01\n  rep: \"a\"\n  kind: expense\n"
                           "  category: x\n  amount: 15000.00\n") == "");
}

TEST_CASE("an id keeps a record, whatever else it says by now") {
  CHECK(changes("- {date: 2026-01-01, rep: a, kind: visit, id: v, customer: c}\n",
                "- {date: 2026-01-05, rep: b, kind: call, id: v, customer: c}\n") ==
        "{date: 2026-01-01, rep: a, kind: visit, id: v, customer: c} -> "
        "{date: 2026-01-05, rep: b, kind: call, id: v, customer: c}\n");
}

TEST_CASE("without ids a record of the same day, person, kind and customer is the same") {
  CHECK(changes("- {date: 2026-01-01, rep: a, kind: visit, customer: c, note: x}\n",
                "- {date: 2026-01-01, rep: a, kind: visit, customer: c, note: z}\n"
                "- {date: 2026-01-01, rep: a, kind: visit, customer: d}\n") ==
        "{date: 2026-01-01, rep: a, kind: visit, customer: c, note: x} -> "
        "{date: 2026-01-01, rep: a, kind: visit, customer: c, note: z}\n"
        " -> {date: 2026-01-01, rep: a, kind: visit, customer: d}\n");
  CHECK(changes("- {date: 2026-01-01, rep: a, kind: visit, customer: c, note: x}\n", "") ==
        "{date: 2026-01-01, rep: a, kind: visit, customer: c, note: x} -> \n");
}

TEST_CASE("what stands twice on one side has come once") {
  const std::string one = "- {date: 2026-01-01, rep: a, kind: visit, customer: c}\n";
  CHECK(changes(one, one + one) == " -> {date: 2026-01-01, rep: a, kind: visit, customer: c}\n");
}

}  // namespace
}  // namespace plan
