// SPDX-License-Identifier: MIT
// What a book silences, and what strictness makes of the rest.
#include "plan/checks/findings.hpp"

#include <doctest/doctest.h>

#include <string>

namespace plan {
namespace {

std::string shown(const Diagnostics& findings, const Profile& profile, bool strict) {
  std::string codes;
  const Diagnostics kept = shown_findings(findings, profile, strict);
  for (const Diagnostic& one : kept.all())
    codes += (one.severity == Severity::error ? "E " : "W ") + one.code + "\n";
  return codes;
}

TEST_CASE("a book silences warnings by their code, never errors") {
  Diagnostics findings;
  findings.warning("one", {}, said("{}", "a warning"));
  findings.error("two", {}, said("{}", "an error"));
  findings.warning("three", {}, said("{}", "another warning"));
  Profile profile;
  CHECK(shown(findings, profile, false) == "W one\nE two\nW three\n");
  CHECK(shown(findings, profile, true) == "E one\nE two\nE three\n");
  profile.ignore.resize(2);
  profile.ignore[0].value = "one";
  profile.ignore[1].value = "two";
  CHECK(shown(findings, profile, false) == "E two\nW three\n");
  CHECK(shown(findings, profile, true) == "E two\nE three\n");
}

}  // namespace
}  // namespace plan
