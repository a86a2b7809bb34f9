// SPDX-License-Identifier: MIT
// Months that follow their pins, where these do not make what the row has.
#include "plan/split/follow.hpp"

#include <doctest/doctest.h>

#include "made_split.hpp"

namespace plan {
namespace {

std::string refusal(const std::string& pins) {
  const Made made(yen("    target: 1200\n    pins:\n" + pins, "  - {id: a}\n"));
  return made.findings.has_errors() ? made.findings.sorted().front().text.worded() : "";
}

}  // namespace

TEST_CASE("pins that lack something are told beside the amount that they do not make") {
  // of the target, though the company has a pin of other months as well
  CHECK(refusal("      - {period: 2026-Q1, target: 300}\n"
                "      - {rep: a, period: 2026-Q4, target: 299}\n") ==
        "where everybody is pinned, in 2026-10..2026-12, the pins make 299: with the other months "
        "that is 1199, not 1200");
  // of the company's own pin
  CHECK(refusal("      - {period: 2026-Q1, target: 300}\n"
                "      - {period: 2026-Q4, target: 300}\n"
                "      - {rep: a, period: 2026-Q4, target: 299}\n") ==
        "everybody is pinned, and the pins make 299 in 2026-10..2026-12, not 300");
  CHECK(refusal("      - {period: 2026-Q1, target: 300}\n"
                "      - {rep: a, period: 2026-Q4, target: 300}\n") == "");
}

}  // namespace plan
