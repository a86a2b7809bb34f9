// SPDX-License-Identifier: MIT
// Plan files as they are written for people. yaml-cpp 0.7 (src/emitter.cpp, Write(_Comment)) sets a
// comment before a key at the margin or behind the value before it: here it stands as deep as what
// it is about.
#include "plan/files/yaml/plan_text.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

using Form = PlanText::Form;

PlanText scalar(std::string key, std::string value, std::vector<std::string> above = {}) {
  PlanText made{std::move(key), Form::scalar, std::move(value)};
  made.above = std::move(above);
  return made;
}

PlanText text(std::string key, std::string value) {
  return {std::move(key), Form::text, std::move(value)};
}

}  // namespace

TEST_CASE("comments stand as deep as what they are about, of mappings and of lists") {
  PlanText first{{}, Form::flow_mapping, {}, {scalar("each", "2")}, {"of the first"}};
  PlanText second{{},      Form::flow_mapping, {}, {text("per", "week")}, {"of the second", ""},
                  "behind"};
  PlanText goals{"goals", Form::list, {}, {first, second}, {"of the goals"}};
  PlanText year{"2027", Form::mapping, {}, {scalar("target", "5", {"a", "b"}), goals}};
  PlanText root{{}, Form::mapping, {}, {{"years", Form::mapping, {}, {year}}}, {"head"}};
  CHECK(write_plan(root) ==
        "# head\n"
        "years:\n"
        "  2027:\n"
        "    # a\n"
        "    # b\n"
        "    target: 5\n"
        "    # of the goals\n"
        "    goals:\n"
        "      # of the first\n"
        "      - {each: 2}\n"
        "      # of the second\n"
        "      #\n"
        "      - {per: \"week\"}  # behind\n");
}

TEST_CASE("a text changes nothing around it, whatever it says; a comment keeps to its line") {
  PlanText list{"list", Form::list, {}, {text({}, "comment-of-plan: 0"), text({}, "- a\n# b")}};
  PlanText root{{}, Form::mapping, {}, {text("summary", "a: \"b\" # c"), list}};
  root.entries.front().above = {"one\nyears: {}"};
  CHECK(write_plan(root) ==
        "# one\\x0ayears: {}\n"
        "summary: \"a: \\\"b\\\" # c\"\n"
        "list:\n"
        "  - \"comment-of-plan: 0\"\n"
        "  - \"- a\\n# b\"\n");
}

}  // namespace plan
