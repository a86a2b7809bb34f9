// SPDX-License-Identifier: MIT
// Pins that fill what they are taken from: when they are spread together, and when each for itself.
#include "plan/split/together.hpp"

#include <doctest/doctest.h>

#include "made_split.hpp"

namespace plan {
namespace {

/// Three people who are pinned for 100 each in the first quarter, and one free from a date on.
std::string three_pinned(const std::string& target, const std::string& more_pins,
                         const std::string& more_reps, const std::string& teams = "") {
  std::string pins, reps;
  for (const std::string id : {"a", "b", "c"}) {
    pins += "      - {rep: " + id + ", period: 2026-Q1, target: 100}\n";
    reps += "  - {id: " + id + (teams.empty() ? "" : ", team: t") + "}\n";
  }
  return yen("    target: " + target + "\n    pins:\n" + pins + more_pins, reps + more_reps, teams);
}

Months first_quarter(const Made& made, const std::string& rep) {
  REQUIRE(made.error().empty());
  const Months months = made.row(rep);
  return {months.begin(), months.begin() + 3};
}

/// By largest remainder with carry: each month's odd unit goes to another of them.
void check_together(const std::string& book) {
  const Made made(book);
  CHECK(first_quarter(made, "a") == Months{34, 33, 33});
  CHECK(first_quarter(made, "b") == Months{33, 34, 33});
  CHECK(first_quarter(made, "c") == Months{33, 33, 34});
}

/// Each has 33, 34, 33 of itself, two too many in February: one goes on to March, one to January.
void check_apart(const std::string& book) {
  const Made made(book);
  CHECK(first_quarter(made, "a") == Months{33, 33, 34});
  CHECK(first_quarter(made, "b") == Months{34, 33, 33});
  CHECK(first_quarter(made, "c") == Months{33, 34, 33});
}

}  // namespace

TEST_CASE("pins of all who are there are spread together, whoever comes later") {
  check_together(three_pinned("1200", "", "  - {id: d, from: 2026-04-01}\n"));
}

TEST_CASE("pins are spread each for itself where somebody else could take a part") {
  check_apart(three_pinned("1200", "", "  - {id: d}\n"));
  check_apart(three_pinned("1200", "", "  - {id: d, from: 2026-03-31}\n"));  // a day is enough
}

TEST_CASE("pins that fill a team ask for others of the team and of teams within it, of no more") {
  const std::string pin = "      - {team: t, period: 2026-Q1, target: 300}\n";
  const std::string teams = "teams:\n  - {id: t}\n  - {id: u, parent: t}\n";
  const std::string outside = "  - {id: e}\n";
  check_together(three_pinned("2400", pin, outside, teams));
  check_apart(three_pinned("2400", pin, "  - {id: d, team: t}\n" + outside, teams));
  check_apart(three_pinned("2400", pin, "  - {id: d, team: u}\n" + outside, teams));
}

}  // namespace plan
