// SPDX-License-Identifier: MIT
// The union of a book's files.
#include "plan/book/read/join.hpp"

#include <doctest/doctest.h>

#include "written.hpp"

namespace plan {
namespace {

using test::document;
using test::Lines;
using test::lines_of;
using test::written;

struct Joined {
  Node root;
  Lines found;
};

Joined join_of(std::vector<std::string_view> files) {
  std::vector<Node> documents;
  for (std::size_t i = 0; i < files.size(); ++i)
    documents.push_back(document(files[i], static_cast<std::uint32_t>(i)));
  Diagnostics findings;
  Node root = join(std::move(documents), findings);
  return {std::move(root), lines_of(findings)};
}

std::string joined(std::vector<std::string_view> files) {
  const Joined result = join_of(std::move(files));
  CHECK(result.found == Lines{});
  return written(result.root);
}

TEST_CASE("lists of a section join in the order of the files") {
  CHECK(joined({"{reps: [{id: a}]}", "{reps: [{id: b}], teams: [{id: t}]}", "{reps: [{id: c}]}"}) ==
        "{reps: [{id: a}, {id: b}, {id: c}], teams: [{id: t}]}");
}

TEST_CASE("mappings join key by key, and inside a year one level further") {
  CHECK(joined({"{years: {2025: {target: 1}, 2026: {target: 2, pins: [{period: 2026-01}]}}}",
                "{years: {2026: {round: 100, pins: [{period: 2026-02}]}}}",
                "{years: {2027: {target: 3}}}"}) ==
        "{years: {2025: {target: 1}, 2026: {target: 2, pins: [{period: 2026-01}, {period: "
        "2026-02}], round: 100}, 2027: {target: 3}}}");
  CHECK(joined({"{years: {2026: {season: {even: true}}}}",
                "{years: {2026: {season: {days: calendar}}}}"}) ==
        "{years: {2026: {season: {even: true, days: calendar}}}}");
}

TEST_CASE("a scalar stands once, and both places are named") {
  const auto result = join_of({"{format: 1}", "{years: {2026: {target: 1}}}",
                               "{years:\n {2026: {target: 2, round: 100}}}"});
  CHECK(result.found ==
        Lines{"file 2:2:10 given-twice: years.2026.target is given in two files | keep one of them "
              "| file 1:1:17"});
  CHECK(written(result.root) == "{format: 1, years: {2026: {target: 1, round: 100}}}");
}

TEST_CASE("deeper than a year's own mappings nothing joins") {
  CHECK(join_of({"{years: {2026: {season: {months: [1]}}}}",
                 "{years: {2026: {season: {months: [2]}}}}"})
            .found == Lines{"file 1:1:26 given-twice: years.2026.season.months is given in two "
                            "files | keep one of them | 1:26"});
  CHECK(join_of({"{years: {2026: {season: {days: {mon: 1}}}}}",
                 "{years: {2026: {season: {days: {tue: 1}}}}}"})
            .found == Lines{"file 1:1:26 given-twice: years.2026.season.days is given in two files "
                            "| keep one of them | 1:26"});
}

TEST_CASE("different shapes of one thing do not join") {
  CHECK(join_of({"{reps: [{id: a}]}", "{reps: {id: b}}"}).found ==
        Lines{"file 1:1:2 given-twice: reps is given in two files | keep one of them | 1:2"});
}

TEST_CASE("null is not given, in whatever file it stands") {
  CHECK(joined({"{years: {2026: {target: }}}", "{years: {2026: {target: 5}}}"}) ==
        "{years: {2026: {target: 5}}}");
  CHECK(joined({"{years: {2026: {target: 5}}}", "{years: {2026: {target: }}}"}) ==
        "{years: {2026: {target: 5}}}");
  CHECK(joined({"{format: 1}", "{format: }"}) == "{format: 1}");
}

TEST_CASE("format, book and include stand in plan.yaml only") {
  const auto result = join_of({"{format: 1}", "{format: 1,\n book: {},\n include: [a]}"});
  CHECK(result.found ==
        Lines{"file 1:1:2 not-in-plan-yaml: format stands in plan.yaml only | move it there",
              "file 1:2:2 not-in-plan-yaml: book stands in plan.yaml only | move it there",
              "file 1:3:2 not-in-plan-yaml: include stands in plan.yaml only | move it there"});
  CHECK(written(result.root) == "{format: 1}");
}

TEST_CASE("stages stand in one file, whichever") {
  CHECK(joined({"{format: 1}", "{stages: [{id: a}]}"}) == "{format: 1, stages: [{id: a}]}");
  CHECK(join_of({"{stages: [{id: a}]}", "{stages: [{id: b}]}"}).found ==
        Lines{"file 1:1:2 stages-in-two-files: stages are a process in order: they stand in one "
              "file | move them together | 1:2"});
}

TEST_CASE("the places of joined values stay their own") {
  const auto result = join_of({"{reps: [{id: a}]}", "{\nreps: [{id: b}]}"});
  const Node& second = result.root.find("reps")->items[1];
  CHECK(second.at == Place{1, 2, 8});
  CHECK(second.find("id")->at == Place{1, 2, 13});
}

TEST_CASE("nothing joins to nothing") {
  CHECK(joined({}) == "{}");
  CHECK(joined({"{}", "{}"}) == "{}");
}

}  // namespace
}  // namespace plan
