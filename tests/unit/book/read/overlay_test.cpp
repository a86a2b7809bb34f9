// SPDX-License-Identifier: MIT
// A file laid over a book.
#include <doctest/doctest.h>

#include "plan/book/read/join.hpp"
#include "written.hpp"

namespace plan {
namespace {

using test::document;
using test::written;

std::string laid(std::string_view base, std::string_view over) {
  return written(overlay(document(base), document(over, 1)));
}

TEST_CASE("an overlay replaces records with a known id, and adds new ones") {
  CHECK(laid("{reps: [{id: a, share: 1, team: x}, {id: b}]}",
             "{reps: [{id: c}, {id: a, share: 2, title: t}]}") ==
        "{reps: [{id: a, share: 2, title: t}, {id: b}, {id: c}]}");
}

TEST_CASE("an overlay replaces scalars and lists without ids") {
  CHECK(laid("{years: {2026: {target: 1, pins: [{period: 2026}], tiers: {a: 1}}}}",
             "{years: {2026: {target: 2, pins: [{period: 2026-01}], tiers: {b: 2}}, 2027: {}}}") ==
        "{years: {2026: {target: 2, pins: [{period: 2026-01}], tiers: {a: 1, b: 2}}, 2027: {}}}");
  CHECK(laid("{reps: [{id: a, moves: [{date: 2026-01-01}]}]}", "{reps: [{id: a, moves: []}]}") ==
        "{reps: [{id: a, moves: []}]}");
}

TEST_CASE("a season in an overlay replaces the whole season") {
  CHECK(laid("{years: {2026: {target: 1, season: {learn: 2025, days: calendar}}}}",
             "{years: {2026: {season: {months: [1]}}}}") ==
        "{years: {2026: {target: 1, season: {months: [1]}}}}");
  CHECK(laid("{years: {2026: {season: {even: true}}}}", "{years: {2026: {season: }}}") ==
        "{years: {2026: {season: {even: true}}}}");
}

TEST_CASE("an overlay meets a day of the calendar by its date") {
  CHECK(laid("{calendar: [{date: 2026-05-01, work: false}, {date: 2026-05-02, work: false}]}",
             "{calendar: [{date: 2026-05-02, work: true}, {date: 2026-05-03, work: true}]}") ==
        "{calendar: [{date: 2026-05-01, work: false}, {date: 2026-05-02, work: true}, {date: "
        "2026-05-03, work: true}]}");
  CHECK(laid("{calendar: [{year: 2027, complete: false}, {date: 2027-05-02, work: false}]}",
             "{calendar: [{year: 2027, complete: true}]}") ==
        "{calendar: [{year: 2027, complete: true}, {date: 2027-05-02, work: false}]}");
}

TEST_CASE("null in an overlay changes nothing") {
  CHECK(laid("{years: {2026: {target: 1}}}", "{years: {2026: {target: }}}") ==
        "{years: {2026: {target: 1}}}");
}

TEST_CASE("the same id twice in an overlay is left for the reader to refuse") {
  CHECK(laid("{reps: [{id: a, share: 1}]}", "{reps: [{id: a, share: 2}, {id: a, share: 3}]}") ==
        "{reps: [{id: a, share: 2}, {id: a, share: 3}]}");
  CHECK(laid("{reps: []}", "{reps: [{id: a}, {id: a}]}") == "{reps: [{id: a}, {id: a}]}");
}

TEST_CASE("what an overlay brings keeps the places of its own file") {
  const Node root =
      overlay(document("{reps: [{id: a, share: 1}]}"), document("{reps: [{id: a, share: 2}]}", 3));
  CHECK(root.find("reps")->items[0].find("share")->at == Place{3, 1, 24});
  CHECK(root.find("reps")->items[0].find("id")->at == Place{3, 1, 14});
}

}  // namespace
}  // namespace plan
