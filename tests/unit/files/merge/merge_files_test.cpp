// SPDX-License-Identifier: MIT
// Three versions of an activity file to one, by record; what is no such file, line by line.
#include "plan/files/merge/merge_files.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"

namespace plan {
namespace {

std::string record(const std::string& id, const std::string& note = "n") {
  return "- {date: 2026-03-02, rep: a, kind: visit, id: " + id + ", customer: b, note: " + note +
         "}\n";
}

const std::string head = "activities:\n";
const std::string base = head + record("r1") + record("r2") + record("r3");

std::string merge(const std::string& old, const std::string& ours, const std::string& theirs) {
  const MergeOutcome outcome = merge_files(old, ours, theirs);
  CHECK(outcome.way == MergeOutcome::Way::by_record);
  CHECK(outcome.clean == outcome.in_conflict.empty());
  CHECK(outcome.clean == (outcome.bytes.find("<<<<<<<") == std::string::npos));
  return outcome.bytes;
}

TEST_CASE("additions of both sides stay, ours first where they follow the same") {
  CHECK(merge(base, base + record("o"), base + record("t")) == base + record("o") + record("t"));
  CHECK(merge(base, base + record("o"),
              head + record("r1") + record("t") + record("r2") + record("r3")) ==
        head + record("r1") + record("t") + record("r2") + record("r3") + record("o"));
  CHECK(merge(base, base, head + record("t") + record("r1") + record("r2") + record("r3")) ==
        head + record("t") + record("r1") + record("r2") + record("r3"));
  CHECK(merge("", head + record("o"), head + record("t")) == head + record("o") + record("t"));
  CHECK(merge("", "", head + record("t")) == head + record("t"));
  CHECK(merge(base, base + record("x"), base + record("x")) == base + record("x"));
}

TEST_CASE("what one side took away or mended stays so") {
  const std::string undone = head + record("r1") + record("r3");
  const std::string mended = head + record("r1") + record("r2", "mended") + record("r3");
  CHECK(merge(base, undone, base + record("t")) == undone + record("t"));
  CHECK(merge(base, base + record("o"), undone) == undone + record("o"));
  CHECK(merge(base, mended, base + record("t")) == mended + record("t"));
  CHECK(merge(base, base + record("o"), mended) == mended + record("o"));
  CHECK(merge(base, mended, mended) == mended);
  CHECK(merge(base, undone, undone) == undone);
  CHECK(merge(base, head + record("r2") + record("r3"), undone) == head + record("r3"));
}

TEST_CASE("a record that both changed stands as both have it") {
  const std::string ours = head + record("r1") + record("r2", "ours") + record("r3");
  const std::string theirs = head + record("r1") + record("r2", "theirs") + record("r3");
  CHECK(merge(base, ours, theirs) == head + record("r1") + "<<<<<<< ours\n" + record("r2", "ours") +
                                         "=======\n" + record("r2", "theirs") + ">>>>>>> theirs\n" +
                                         record("r3"));
  CHECK(merge(base, head + record("r1") + record("r3"), theirs) ==
        head + record("r1") + "<<<<<<< ours\n=======\n" + record("r2", "theirs") +
            ">>>>>>> theirs\n" + record("r3"));
  CHECK(merge(base, ours, head + record("r1") + record("r3")) ==
        head + record("r1") + "<<<<<<< ours\n" + record("r2", "ours") +
            "=======\n>>>>>>> theirs\n" + record("r3"));
  CHECK(merge("", head + record("r1", "ours"), head + record("r1", "theirs")) ==
        head + "<<<<<<< ours\n" + record("r1", "ours") + "=======\n" + record("r1", "theirs") +
            ">>>>>>> theirs\n");
}

TEST_CASE("layout, line ends and the order of keys say nothing") {
  const std::string block =
      "activities:\r\n  - id: r1\r\n    note: 'n'\r\n    kind: visit\r\n    date: 2026-03-02\r\n"
      "    rep: a\r\n    customer: b\r\n  - kind: visit\r\n    id: t\r\n    date: 2026-03-02\r\n"
      "    rep: a\r\n    customer: b";
  CHECK(merge(head + record("r1"), head + record("r1", "ours") + record("o"), block) ==
        head + record("r1", "ours") + record("o") +
            "- kind: visit\n  id: t\n  date: 2026-03-02\n  rep: a\n  customer: b\n");
  const std::string in_braces = "- {date: 2026-03-02, rep: a, kind: visit, id: o, customer: b}";
  CHECK(merge(head + record("r1"), block, head + record("r1") + in_braces) ==
        block.substr(0, block.find("  - kind")) + block.substr(block.find("  - kind")) + "\r\n  " +
            in_braces + "\r\n");
  CHECK(merge(head + record("r1"), "\xEF\xBB\xBF" + head + record("r1"),
              head + record("r1") + in_braces) ==
        "\xEF\xBB\xBF" + head + record("r1") + in_braces + "\n");
  CHECK(merge(head + record("r1"), "{activities: [" + record("r1").substr(2) + "]}",
              head + record("r1") + in_braces) == head + record("r1", "\"n\"") + in_braces + "\n");
}

TEST_CASE("amounts are compared as what they are worth") {
  const auto order = [](const std::string& amount) {
    return head + "- {date: 2026-03-02, rep: a, kind: order, id: r1, amount: " + amount + "}\n";
  };
  CHECK(merge(order("7.00"), order("7"), order("8")) == order("8"));
  CHECK(merge(order("12.8万"), order("9"), order("128000")) == order("9"));
}

TEST_CASE("records without an id are known by what they say, each time that they say it") {
  const std::string x = "- {date: 2026-03-02, rep: a, kind: call, customer: b}\n";
  const std::string y = "- {date: 2026-03-03, rep: a, kind: call, customer: b}\n";
  CHECK(merge(head + x, head + x + x, head + x + y) == head + x + x + y);
  CHECK(merge(head + x + x, head + x, head + x + x + y) == head + x + y);
  CHECK(merge(head + x, head, head + x + y) == head + y);
  CHECK(merge(head, head + x, head + x) == head + x);
  // the same id twice, as merge=union leaves it: neither is lost
  CHECK(merge(head, head + record("r1", "a") + record("r1", "b"), head + record("r1", "a")) ==
        head + record("r1", "a") + record("r1", "b"));
}

TEST_CASE("comments are merged as records are") {
  const std::string old = head + "# March\n" + record("r1") + "\n# April\n" + record("r2");
  CHECK(merge(old, old + "# ours\n",
              head + "# theirs\n# March\n" + record("r1") + "\n# April\n" + record("r2") +
                  "# end\n" + record("t")) == head + "# theirs\n# March\n" + record("r1") +
                                                  "\n# April\n" + record("r2") + "# ours\n# end\n" +
                                                  record("t"));
  const std::string noted = record("r1").substr(0, record("r1").size() - 1);
  CHECK(merge(head + record("r1"), head + record("r1", "mended"), head + noted + " # theirs\n") ==
        head + "# theirs\n" + record("r1", "mended"));
  CHECK(merge(head + record("r1"), head + noted + " # ours\n", head + record("r1", "mended")) ==
        head + "# ours\n" + record("r1", "mended"));
  CHECK(merge("# a\n" + head, "# a\n# o\n" + head, "# a\n# t\n" + head + record("t")) ==
        "# t\n# a\n# o\n" + head + record("t"));
}

TEST_CASE("blank lines stay where ours has them, also below the last record") {
  const std::string spaced = head + record("r1") + "\n\n" + record("r2") + record("r3");
  CHECK(merge(base, spaced, base + record("t")) == spaced + record("t"));
  CHECK(merge(base, base + "\n\n", head + record("r2") + record("r3")) ==
        head + record("r2") + record("r3") + "\n\n");
  CHECK(merge(base, base + record("o"), base + "\n\n") == base + record("o"));
}

TEST_CASE("markers in the base, which git makes of two bases, are seen through") {
  const std::string both = head + "<<<<<<<<< one\n" + record("r1", "a") + "=========\n" +
                           record("r1", "b") + ">>>>>>>>> two\n" + record("r2");
  CHECK(merge(both, head + record("r1", "c") + record("r2"), head + record("r1", "c")) ==
        head + record("r1", "c"));
  CHECK(merge(both, head + record("r1", "a"), head + record("r1", "b") + record("r2")) ==
        head + "<<<<<<< ours\n" + record("r1", "a") + "=======\n" + record("r1", "b") +
            ">>>>>>> theirs\n");
}

TEST_CASE("what is no activity file is merged line by line, and nothing is lost") {
  const std::string plan = "reps:\n- {id: a}\n- {id: b}\n- {id: c}\n- {id: d}\n";
  MergeOutcome outcome = merge_files(plan, "# ours\n" + plan, plan + "# theirs\n");
  CHECK(outcome.way == MergeOutcome::Way::by_line);
  CHECK(outcome.clean);
  CHECK(outcome.bytes == "# ours\n" + plan + "# theirs\n");
  CHECK(outcome.why.has_errors());
  outcome = merge_files(base, head + "- {a: b\n", head + record("r1") + record("r2", "x"));
  CHECK(outcome.way == MergeOutcome::Way::by_line);
  CHECK(!outcome.clean);
  CHECK(outcome.bytes.find("- {a: b\n") != std::string::npos);
  CHECK(outcome.bytes.find(record("r2", "x")) != std::string::npos);
  CHECK(outcome.why.all().front().place.file == 1);
  const std::string no_text("a\0b", 3);
  outcome = merge_files(base, no_text, base + record("t"));
  CHECK(outcome.way == MergeOutcome::Way::whole);
  CHECK(!outcome.clean);
  CHECK(outcome.bytes == no_text);
}

}  // namespace
}  // namespace plan
