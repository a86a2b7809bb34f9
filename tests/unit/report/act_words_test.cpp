// SPDX-License-Identifier: MIT
#include "plan/report/diff/act_words.hpp"

#include <doctest/doctest.h>

namespace plan {

TEST_CASE("a record of approvals is its act to people") {
  CHECK(act_alone("{id: a1, subject: targets.2026, digest: 5f, action: submit, by: ann, at: "
                  "2026-01-05}") ==
        "{subject: targets.2026, action: submit, by: ann, at: 2026-01-05}");
  CHECK(act_alone("{id: a1, subject: s, digest: 5f, action: approve, by: b, previous: 77}") ==
        "{subject: s, action: approve, by: b}");
  CHECK(act_alone("{id: a1}") == "{id: a1}");
}

}  // namespace plan
