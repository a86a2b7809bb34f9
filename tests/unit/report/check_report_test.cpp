// SPDX-License-Identifier: MIT
#include "plan/report/check_report.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "made_up.hpp"

using namespace plan;

namespace {

std::string shown(std::size_t width, bool colour = false) {
  Sources sources;
  const std::uint32_t file = sources.add("plan.yaml", "reps: [张伟, 李娜, 王芳, 陈静, 刘洋]\n");
  Diagnostics findings;
  findings.warning("contact-overdue", {file, 1, 7},
                   said("张伟 has 3 open deals that wait for a contact, this one for 31 days"),
                   said("contact them and record it; plan due lists them all"));
  return check_text(findings, sources, {.colour = colour, .quiet = true, .width = width});
}

}  // namespace

TEST_CASE("a finding is broken into lines that fit; what it quotes stays whole") {
  CHECK(shown(50) == R"(plan.yaml:1:7: warning contact-overdue: 张
       伟 has 3 open deals that wait for a
       contact, this one for 31 days
   1 | reps: [张伟, 李娜, 王芳, 陈静, 刘洋]
     |       ^
   hint: contact them and record it; plan due
       lists them all
)");
  CHECK(shown(20).find("\n   1 | reps: [张伟, 李娜, 王芳, 陈静, 刘洋]\n") != std::string::npos);
}

TEST_CASE("findings have no end of the line where there is no terminal") {
  CHECK(shown(0) == shown(500));
  CHECK(
      shown(0).starts_with("plan.yaml:1:7: warning contact-overdue: 张伟 has 3 open deals that "
                           "wait for a contact, this one for 31 days\n   1 | "));
}

TEST_CASE("a broken finding has the colours of the whole one") {
  for (const std::size_t width : {20U, 37U, 50U, 80U}) {
    CHECK(made_up::without_colour(shown(width, true)) == shown(width));
    const auto count = [](const std::string& text) { return std::ranges::count(text, '\x1b'); };
    CHECK(count(shown(width, true)) == count(shown(0, true)));
  }
}
