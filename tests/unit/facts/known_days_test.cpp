// SPDX-License-Identifier: MIT
// Which months history tells of what a filter lets in, where it tells a team or region as a whole.
#include "plan/facts/known_days.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "records_from.hpp"

namespace plan {
namespace {

/// East and south hold others; January is told of east alone, February of west alone.
constexpr std::string_view shop = R"(format: 1
book: {name: shop, currency: CNY}
teams: [{id: east}, {id: hall, parent: east}, {id: west}]
regions: [{id: south}, {id: port, parent: south}, {id: hill}]
reps: [{id: ann, team: hall}, {id: bob, team: west}]
history:
  - {team: east, period: 2025-01, sales: 5}
  - {team: west, period: 2025-02, sales: 5}
  - {region: south, period: 2025-03, sales: 5}
  - {region: hill, period: 2025-04, sales: 5}
)";

/// What is known of all that is let in: "all", "team" or "region" where history does not tell it by
/// that, "none", of one month after the other.
std::string known(Axis axis, const std::vector<std::string>& ids, int first, int last) {
  const Book book = book_from(shop);
  const Records records =
      records_from(book, "activities:\n- {date: 2026-01-05, rep: ann, kind: order, amount: 1}\n");
  const Facts facts(book, records, Day(*parse_date("2026-01-31")));
  FactFilter filter;
  for (const std::string& id : ids)
    filter.admit(axis, axis == Axis::team ? place_of(book.teams, id) : place_of(book.regions, id),
                 3);
  const Span whole = parse_period("2025", {})->span;
  const KnownDays days(facts, {Axis::company}, filter, whole);
  std::string said;
  for (int month = first; month <= last; ++month) {
    const Knowledge found = days.of_all((month_of(whole.first) + (month - 1)).span());
    said += found.known == HowKnown::all      ? "all "
            : found.known == HowKnown::none   ? "none "
            : found.known != HowKnown::untold ? "other "
            : found.axis == Axis::team        ? "team "
                                              : "region ";
  }
  return said;
}

}  // namespace

TEST_CASE("what is told of a team as a whole says nothing of another, and not what its parts had") {
  CHECK(known(Axis::team, {"east", "hall"}, 1, 2) == "all none ");  // all of east
  CHECK(known(Axis::team, {"hall"}, 1, 2) == "team none ");         // a part of it
  CHECK(known(Axis::team, {"west"}, 1, 2) == "none all ");          // another
  CHECK(known(Axis::team, {"hall", "west"}, 1, 2) == "team all ");
}

TEST_CASE("so of regions") {
  CHECK(known(Axis::region, {"south", "port"}, 3, 4) == "all none ");
  CHECK(known(Axis::region, {"port"}, 3, 4) == "region none ");
  CHECK(known(Axis::region, {"hill"}, 3, 4) == "none all ");
}

}  // namespace plan
