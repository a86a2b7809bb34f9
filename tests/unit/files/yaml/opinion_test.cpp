// SPDX-License-Identifier: MIT
// Two libraries read the same from texts that a book may hold; where they would not, the file is
// refused.
#include "plan/files/yaml/opinion.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

#include "folder.hpp"
#include "plan/files/yaml/strict.hpp"
#include "random_document.hpp"

namespace plan {
namespace {

std::string differs(std::string_view text) {
  Diagnostics findings;
  ask_second_opinion(text, 0, findings);
  return test::lines_of(findings);
}

TEST_CASE("two readers agree on plain texts") {
  CHECK(differs("format: 1\nbook: {name: \"华东\", x: ~, y: }\n") == "");
  CHECK(differs("\xEF\xBB\xBF"
                "a: 1\r\nb: |\r\n  x\r\n") == "");
  CHECK(differs("a: 'it''s'\nb: >\n  x\n  y\n\n  z\nc: \"\\u674e\\n\"\n") == "");
}

TEST_CASE("what they do not agree on is refused where it stands") {
  const std::string text =
      " second-opinion: two readers of YAML do not agree on what stands here (write it more "
      "plainly: "
      "quote texts, one entry a line)\n";
  CHECK(differs("a: {?foo: bar}\n") == "1:6" + text);
  CHECK(differs("a: 1\nb: '\n\n  '\n") == "2:4" + text);
  CHECK(differs("a: 1\n---\nb: 1\n") == "");  // both see two; the strict reader refuses them
}

TEST_CASE("a large file's opinion, asked beside the rest, is the same") {
  std::string large = "list:\n";
  while (large.size() < 600'000) large += "- {id: somebody, name: \"某人\"}\n";
  const std::string odd = large + "a: {?foo: bar}\n";
  SecondOpinions opinions;
  opinions.ask(large, 0);
  opinions.ask("a: {?foo: bar}\n", 1);
  opinions.ask(odd, 2);
  const Diagnostics found = std::move(opinions).heard();
  REQUIRE(found.all().size() == 2);
  CHECK(found.all()[0].place.file == 1);
  CHECK(test::lines_of(found).find(differs(odd)) != std::string::npos);
}

TEST_CASE("random documents are read alike by both") {
  const char* wanted = std::getenv("PLAN_RANDOM_DOCUMENTS");
  const int count = wanted ? std::atoi(wanted) : 2000;
  int refused = 0;
  for (int seed = 0; seed < count; ++seed) {
    const std::string text = test::random_document(static_cast<std::uint64_t>(seed));
    Diagnostics findings;
    const bool whole = read_document(text, 0, findings).whole;
    if (!whole) ++refused;
    CAPTURE(text);
    CHECK(test::lines_of(findings) == "");
    if (whole) CHECK(differs(text) == "");
  }
  MESSAGE(count, " random documents, ", refused, " refused");
}

}  // namespace
}  // namespace plan
