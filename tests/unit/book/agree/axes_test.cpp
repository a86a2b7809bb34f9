// SPDX-License-Identifier: MIT
// A book's own axes: what they may be called, what may be said on them.
#include <doctest/doctest.h>

#include <algorithm>

#include "plan/book/axis.hpp"
#include "written.hpp"

namespace plan {
namespace {

using test::findings_of;
using test::Lines;

TEST_CASE("an own axis is called as nothing else is") {
  const std::string hint = " | give it another id; name says what reports call it";
  const auto finding = [&](const std::string& id, const std::string& of) {
    return findings_of("axes: [{id: " + id + ", of: " + of + "}]",
                       {.records = {"date", "reason"}, .measures = {"sales", "close_rate"}});
  };
  for (const auto& [id, of, what] : std::vector<std::tuple<std::string, std::string, std::string>>{
           {"team", "rep", "an axis that is built in"},
           {"potential", "customer", "a key of the same section"},
           {"reason", "customer", "a key of records"},
           {"close_rate", "record", "a measure"},
           {"base_end", "record", "a column of reports"},
           {"rep_name", "record", "a column of reports"},
           {"sales_growth", "rep", "a column of reports"},
           {"sales_running_total", "rep", "a column of reports"},
           {"sales_moving_average_3", "rep", "a column of reports"}}) {
    const Lines found = finding(id, of);
    REQUIRE(found.size() == 1);
    CHECK(found.front().ends_with("axis-name-taken: the axis " + id + " cannot be told from " +
                                  what + hint));
  }
  CHECK(finding("potential", "rep") == Lines{});
  CHECK(finding("brand_name", "product") == Lines{});
  CHECK(finding("growth_rate", "product") == Lines{});
}

TEST_CASE("an own axis has its name alone, in any language") {
  const auto taken = [](const std::string& axes) {
    return std::ranges::count_if(findings_of("axes: [" + axes + "]"), [](const auto& line) {
      return line.find("axis-name-taken") != std::string::npos &&
             line.ends_with("cannot be told from another axis | give it another name");
    });
  };
  CHECK(taken("{id: a, name: 团队, of: rep}") == 1);
  CHECK(taken("{id: a, name: team, of: rep}") == 1);
  CHECK(taken("{id: a, name: X, of: rep}, {id: b, name: X, of: rep}") == 2);
  CHECK(taken("{id: a, name: X, of: rep}, {id: b, name: Y, of: rep}") == 0);
}

TEST_CASE("axes are the built-in ones and the book's own, by id or by a name that one has alone") {
  Diagnostics findings;
  const Book book = read_book(
      test::with_head("axes: [{id: b, name: 类型, of: customer}, {id: a, name: b, of: record}, "
                      "{id: c, name: 两个, of: rep}, {id: d, name: 两个, of: rep}]"),
      findings);
  CHECK(axes_of(book).size() == built_in_axes + 4);
  CHECK(parse_axis("company", book) == Axis::company);
  CHECK(parse_axis("a", book) == own_axis(0));
  CHECK(parse_axis("b", book) == own_axis(1));  // its id goes before another's name
  CHECK(parse_axis("类型", book) == own_axis(1));
  CHECK_FALSE(parse_axis("两个", book));
  CHECK_FALSE(parse_axis("e", book));
  CHECK(to_string(own_axis(3), book) == "d");
  CHECK(axis_title(own_axis(1), book) == "类型");
}

TEST_CASE("keys of things are what axes declare, wherever they are declared") {
  CHECK(findings_of("customers: [{id: c, segment: x}], axes: [{id: segment, of: customer}]") ==
        Lines{});
  // what the axis is of is not known: neither is what may stand
  CHECK(findings_of("reps: [{id: r, segment: x}], axes: [{id: segment, of: reps}]").size() == 1);
  // nor what there is, where a part of the axes could not be read
  CHECK(findings_of("reps: [{id: r, grade: x}], axes: [{name: n, of: rep}]").size() == 1);
  CHECK(findings_of("reps: [{id: r, grade: x}], axis: [{id: grade, of: rep}]").size() == 1);
  CHECK(findings_of("teams: [{id: t, grade: x}], axes: [{id: grade, of: rep}]").size() == 1);
  CHECK(findings_of("reps: [{id: r, grade: \" \"}], axes: [{id: grade, of: rep}]").size() == 1);
  CHECK(findings_of("reps: [{id: r, grade: }], axes: [{id: grade, of: rep}]") == Lines{});
}

}  // namespace
}  // namespace plan
