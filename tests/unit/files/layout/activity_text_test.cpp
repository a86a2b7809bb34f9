// SPDX-License-Identifier: MIT
// The canonical form of activity files: what other programs make of one, written literally, and
// what becomes of comments, blank lines and line ends.
#include "plan/files/layout/activity_text.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"

namespace plan {
namespace {

std::string canonical(std::string_view text) {
  Diagnostics findings;
  const auto made = canonical_text(text, 0, findings);
  if (!made) return test::lines_of(findings);
  CHECK(canonical_text(*made, 0, findings) == *made);
  CHECK(test::lines_of(findings) == "");
  return *made;
}

constexpr std::string_view two_records =
    "activities:\n"
    "- {date: 2026-03-02, rep: li.na, kind: visit, customer: huaxin, note: \"a, b: \\\"c\\\"  "
    "d\"}\n"
    "- {date: 2026-03-05, rep: li.na, kind: order, id: \"010\", customer: huaxin, amount: 7.00, "
    "note: 跟进报价}\n";

TEST_CASE("what other programs make of a file is laid out again") {
  CHECK(canonical(two_records) == two_records);
  // PyYAML's safe_dump
  CHECK(canonical("activities:\n- customer: huaxin\n  date: 2026-03-02\n  kind: visit\n"
                  "  note: 'a, b: \"c\"  d'\n  rep: li.na\n"
                  "- amount: 7.00\n  customer: huaxin\n  date: 2026-03-05\n  id: '010'\n"
                  "  kind: order\n  note: 跟进报价\n  rep: li.na\n") == two_records);
  // Debian's yq -y, which is PyYAML's with its own width: texts are folded
  CHECK(
      canonical(
          "activities:\n  - date: '2026-03-02'\n    rep: li.na\n    kind: visit\n"
          "    customer: huaxin\n    note: \"a, b: \\\"c\\\"\\\n      \\  d\"\n"
          "  - date: '2026-03-05'\n    rep: li.na\n    kind: order\n    id: '010'\n"
          "    customer: huaxin\n    amount: 7.00\n    note: \"\\u8DDF\\u8FDB\\u62A5\\u4EF7\"\n") ==
      two_records);
  // prettier
  CHECK(canonical(
            "activities:\n  - {\n      date: 2026-03-02,\n      rep: li.na,\n"
            "      kind: visit,\n      customer: huaxin,\n      note: 'a, b: \"c\"  d',\n    }\n"
            "  - {\n      date: 2026-03-05,\n      rep: li.na,\n      kind: order,\n"
            "      id: \"010\",\n      customer: huaxin,\n      amount: 7.00,\n"
            "      note: 跟进报价,\n    }\n") == two_records);
  // eslint-plugin-yml: block style, single quotes
  CHECK(canonical("activities:\n  -\n    date: 2026-03-02\n    rep: li.na\n    kind: visit\n"
                  "    customer: 'huaxin'\n    note: 'a, b: \"c\"  d'\n  - amount: 7.00\n"
                  "    customer: huaxin\n    date: 2026-03-05\n    id: '010'\n    kind: order\n"
                  "    note: 跟进报价\n    rep: li.na\n") == two_records);
  // JSON
  CHECK(canonical("{\"activities\": [{\"date\": \"2026-03-02\", \"rep\": \"li.na\", \"kind\": "
                  "\"visit\", \"customer\": \"huaxin\", \"note\": \"a, b: \\\"c\\\"  d\"},\n"
                  "{\"id\": \"010\", \"date\": \"2026-03-05\", \"rep\": \"li.na\", \"kind\": "
                  "\"order\", \"customer\": \"huaxin\", \"amount\": \"7.00\", \"note\": "
                  "\"跟进报价\"}]}") == two_records);
}

TEST_CASE("texts over several lines become one line that says the same") {
  CHECK(canonical("activities:\n- date: 2026-03-02\n  rep: a\n  kind: visit\n  customer: b\n"
                  "  note: |\n    one # no comment\n\n    two\n") ==
        "activities:\n- {date: 2026-03-02, rep: a, kind: visit, customer: b, "
        "note: \"one # no comment\\n\\ntwo\\n\"}\n");
  CHECK(canonical("activities:\n- date: 2026-03-02\n  rep: a\n  kind: visit\n  customer: b\n"
                  "  note: >-\n    one\n    two\n") ==
        "activities:\n- {date: 2026-03-02, rep: a, kind: visit, customer: b, note: one two}\n");
  CHECK(canonical("activities:\n- date: 2026-03-02\n  rep: a\n  kind: visit\n  customer: b\n"
                  "  note: one\n    two\n  time:\n") ==
        "activities:\n- {date: 2026-03-02, rep: a, kind: visit, customer: b, note: one two}\n");
}

TEST_CASE("comments stay, in their order") {
  const std::string record = "{date: 2026-03-02, rep: a, kind: visit, customer: b}";
  CHECK(canonical("# above\n\n\n---\nactivities: # head\n\n# first\n\n\n  # b\n- " + record +
                  "   # behind\n# between\n\n- " + record + "\n\n\n# end\n\n") ==
        "# above\n\n---\nactivities: # head\n# first\n\n# b\n- " + record +
            " # behind\n# between\n\n- " + record + "\n\n# end\n");
  CHECK(
      canonical("activities:\n  - # one\n    date: 2026-03-02 # two\n    # three\n    rep: a\n"
                "    kind: visit\n    customer: b\n    note: 'b#b' # four\n  # five\n  - " +
                record + "\n") ==
      "activities:\n# one\n# two\n# three\n- {date: 2026-03-02, rep: a, kind: visit, customer: b, "
      "note: \"b#b\"} # four\n# five\n- " +
          record + "\n");
}

TEST_CASE("a comment deeper than the list belongs to the record in lines above it") {
  const std::string record = "{date: 2026-03-02, rep: a, kind: visit, customer: b}";
  CHECK(canonical("activities:\n- date: 2026-03-02\n  rep: a\n  kind: visit\n  customer: b # one\n"
                  "  # two\n# three\n- " +
                  record + " # four\n  # five\n- " + record + "\n") ==
        "activities:\n# one\n# two\n- " + record + "\n# three\n- " + record +
            " # four\n# five\n- " + record + "\n");
  CHECK(canonical("activities: [" + record + ", # one\n # two\n " + record + "] # three\n") ==
        "activities:\n- " + record + " # one\n# two\n- " + record + " # three\n");
  CHECK(canonical("activities:\n- date: 2026-03-02\n  note: | # one\n    x\n  rep: a\n"
                  "  kind: visit\n  customer: b\n") ==
        "activities:\n# one\n- {date: 2026-03-02, rep: a, kind: visit, customer: b, "
        "note: \"x\\n\"}\n");
}

TEST_CASE("line ends are the file's own, the last is added, a byte order mark goes") {
  const std::string record = "- {date: 2026-03-02, rep: a, kind: visit, customer: b}";
  CHECK(canonical("\xEF\xBB\xBF"
                  "activities:\n" +
                  record) == "activities:\n" + record + "\n");
  CHECK(canonical("activities:\r\n" + record + "\r\n\r\n" + record) ==
        "activities:\r\n" + record + "\r\n\r\n" + record + "\r\n");
  CHECK(canonical("activities: []") == "activities:\n");
  CHECK(canonical("activities: [] # none\n\n\n# yet") == "activities: # none\n# yet\n");
  CHECK(canonical("---\nactivities:\n...\n") == "---\nactivities:\n");
}

TEST_CASE("a file with an error is not laid out") {
  CHECK(canonical("activities:\n- {date: 2026-13-02, rep: a, kind: call, customer: b}\n") ==
        "2:10 bad-date: there is no month 13 (months are 01 to 12)\n");
  CHECK(canonical("activities:\n- {date: 2026-03-02, rep: a, kind: call\n") ==
        "2:3 unclosed-bracket: this bracket is not closed (close it behind its last entry)\n");
  CHECK(canonical("reps:\n- {id: a}\n") ==
        "1:1 section-in-activity-file: a file of activities holds no section reps (move it to a "
        "plan file, such as plan.yaml)\n");
  CHECK(canonical("activities:\n- a\n") ==
        "2:3 wrong-shape: activities takes a list of records: - {...} (see plan explain "
        "activities)\n");
  CHECK(canonical("").find("empty-file") != std::string::npos);
}

}  // namespace
}  // namespace plan
