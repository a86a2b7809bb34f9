// SPDX-License-Identifier: MIT
// How each cell came about, as `plan why` tells it.
#include "plan/split/trace.hpp"

#include <doctest/doctest.h>

#include "made_split.hpp"

namespace plan {
namespace {

const Cause& cause(const Made& made, std::size_t seat, std::size_t month) {
  return made.figures.trace->causes[seat * 12 + month];
}

bool is(const Ratio& ratio, int numerator, int denominator) {
  return ratio.numerator * denominator == ratio.denominator * numerator;
}

}  // namespace

TEST_CASE("a cell is pinned, a share of what pins leave, or of somebody who is away") {
  const Made made(yen("    target: 1200\n    pins: [{rep: a, period: 2026-01, target: 40}]\n",
                      "  - {id: a}\n  - {id: b}\n  - {id: c, from: 2026-02-01}\n"),
                  Rate::whole(1), true);
  REQUIRE(made.error().empty());
  const Cause& pinned = cause(made, 0, 0);
  CHECK(pinned.kind == Cause::Kind::pinned);
  CHECK(pinned.rest == 40);
  REQUIRE(pinned.pinned);
  CHECK(*pinned.pinned->rep->id == "a");
  const Cause& shared = cause(made, 1, 0);
  CHECK(shared.kind == Cause::Kind::shared);
  CHECK(shared.rest == 60);
  CHECK(!shared.container);
  CHECK(shared.weight == shared.pool_weight);
  CHECK(cause(made, 2, 0).kind == Cause::Kind::away);
  // from February on a third of 100 each: the first has the odd unit, and so less to come
  CHECK(is(cause(made, 0, 1).carries, -2, 3));
  CHECK(is(cause(made, 1, 1).carries, 1, 3));
  CHECK(is(cause(made, 1, 2).carried, 1, 3));
  CHECK(cause(made, 1, 1).pool_weight == 3 * cause(made, 1, 1).weight);
}

TEST_CASE("a share of a pinned team's month is told as that team's") {
  const Made made(yen("    target: 1200\n    pins: [{team: t, period: 2026-01, target: 30}]\n",
                      "  - {id: a, team: t}\n  - {id: b}\n", "teams: [{id: t}]\n"),
                  Rate::whole(1), true);
  REQUIRE(made.error().empty());
  REQUIRE(cause(made, 0, 0).container);
  CHECK(*cause(made, 0, 0).container->team->id == "t");
  CHECK(cause(made, 0, 0).rest == 30);
  CHECK(!cause(made, 1, 0).container);
  CHECK(cause(made, 1, 0).rest == 70);
}

TEST_CASE("nothing is kept of a split that nobody asks for the reasons of") {
  CHECK(!Made(yen("    target: 1200\n", "  - {id: a}\n")).figures.trace);
}

}  // namespace plan
