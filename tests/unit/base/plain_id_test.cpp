// SPDX-License-Identifier: MIT
// Which ids other programs would write back otherwise: what PyYAML, js-yaml and yq take for
// numbers, truth values and dates.
#include "plan/base/plain_id.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

TEST_CASE("ids that are a value of another kind to somebody are changed") {
  for (const auto* id : {"010",        "00",
                         "1e3",        "1E3",
                         "12e-4",      "1.50",
                         "1.",         "1.0",
                         "no",         "No",
                         "YES",        "off",
                         "False",      "null",
                         "true",       "0x1F",
                         "0o17",       "0b101",
                         "1_000",      "08.5",
                         "1.5e3",      "007",
                         "2026-03-02", "2026-3-2",
                         "2026-11-2",  "1234567890123456"})
    CHECK_MESSAGE(is_changed_elsewhere(id), id);
}

TEST_CASE("words, and numbers that stay as they are, are not") {
  for (const auto* id : {"",
                         "y",
                         "ann",
                         "12",
                         "0",
                         "1.5",
                         "0.25",
                         "1.2.3",
                         "2026",
                         "d-010",
                         "0x",
                         "0xg",
                         "1e",
                         "e3",
                         "none",
                         "nope",
                         "2026-03",
                         "2026-W12",
                         "o-1",
                         "李",
                         "1a",
                         "123456789012345",
                         "2026-03-02-1",
                         "2026-x-2",
                         "2026-0x-02",
                         "2026-03-0x",
                         "2026--02",
                         "2026-003-2",
                         "2026-3-002",
                         "12-34"})
    CHECK_FALSE_MESSAGE(is_changed_elsewhere(id), id);
}

}  // namespace
}  // namespace plan
