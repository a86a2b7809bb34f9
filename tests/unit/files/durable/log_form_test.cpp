// SPDX-License-Identifier: MIT
// Which files a line can be added to, and what is thought of a last line without an end.
#include "plan/files/durable/log_form.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"

namespace plan {
namespace {

using Last = Ending::Last;

std::string refused(std::string_view text) {
  Diagnostics findings;
  if (auto finding = refuse_form(text, 0)) findings.add(*std::move(finding));
  return test::lines_of(findings);
}

TEST_CASE("a line can be added below activities and their records at the left margin") {
  CHECK(refused("") == "");
  CHECK(refused("activities:\n") == "");
  CHECK(refused("activities:") == "");
  CHECK(refused("\xEF\xBB\xBF# ours\n---\n\nactivities: # of March\n  # none\n- {a: b}\n") == "");
  CHECK(refused("activities:\r\n- {a: b}\r\n\r\n") == "");
  CHECK(refused("activities:\n-\n  date: x\n  note: |\n    one\n\n    two\n# end\n- a: b\n") == "");
}

TEST_CASE("anything else is refused where it stands") {
  const std::string hint = " (move it to a plan file, or name another file in book.log)\n";
  const std::string item = " bad-log-file: this is no record of the list of activities" + hint;
  CHECK(refused("activities:\n- {a: b}\nreps:\n") == "3:1" + item);
  CHECK(refused("activities:\n- {a: b}\n...\n") == "3:1" + item);
  CHECK(refused("activities:\n- {a: b}\n---\n") == "3:1" + item);
  CHECK(refused("activities:\n{a: b}\n") == "2:1" + item);
  CHECK(refused("activities:\n- {a: b}\n\t- {a: b}\n") == "3:1" + item);
  const std::string head =
      " bad-log-file: plan log adds to files that begin with activities: (begin the file so, or "
      "name another one in book.log)\n";
  CHECK(refused("reps:\n- {id: x}\n") == "1:1" + head);
  CHECK(refused("# ours\n\nactivity:\n") == "3:1" + head);
  CHECK(refused("# ours\n") == "1:1" + head);
  const std::string flow =
      " bad-log-file: the activities do not stand one below the other (write activities: alone on "
      "its line, and below it each record as - {...})\n";
  CHECK(refused("activities: []\n") == "1:13" + flow);
  CHECK(refused("activities: [{a: b},\n  {c: d}]\n") == "1:13" + flow);
  CHECK(refused("activities:\n  - {a: b}\n") ==
        "2:3 bad-log-file: the records do not begin at the left margin (take away the blanks "
        "before them)\n");
}

TEST_CASE("a last line without an end is whole, torn or somebody else's") {
  const auto last = [](std::string_view line) {
    return ending_of("activities:\n" + std::string(line)).last;
  };
  CHECK(last("") == Last::ended);
  CHECK(last("- {a: b}") == Last::whole);
  CHECK(last("- {a: b}\r") == Last::whole);
  CHECK(last("- {a: \"} \\\" \", c: d}") == Last::whole);
  for (const auto* torn : {"-", "- ", "- {", "- {a", "- {a: b", "- {a: \"b}", "- {a: b} c",
                           "- {a: 'b}", "- {a: \xE5\x8D"})
    CHECK(last(torn) == Last::torn);
  CHECK(last(std::string(9, '\0')) == Last::torn);
  for (const auto* foreign : {"  amount: 12", "- a: b", "reps:", "# to do", "-x"})
    CHECK(last(foreign) == Last::foreign);
  CHECK(ending_of("activ").last == Last::torn);
  CHECK(ending_of("activities:").last == Last::whole);
  CHECK(ending_of("activities: x").last == Last::foreign);
  CHECK(refused("activities:\n- {a: b") == "");
  CHECK(refused("activities:\n- a: b\n  amount: 12") ==
        "3:12 cut-file: the file ends inside a line (see whether the end is missing, then end the "
        "last line with a line break)\n");
}

TEST_CASE("where the last line begins, and what lines end with") {
  CHECK(ending_of("").line == 0);
  CHECK(ending_of("activities:\n- {a: b}\n").line == 21);
  CHECK(ending_of("activities:\n- {a: b").line == 12);
  CHECK(ending_of("\xEF\xBB\xBF"
                  "activ")
            .line == 3);
  CHECK(ending_of("activities:\n").newline == "\n");
  CHECK(ending_of("activities:\r\n").newline == "\r\n");
  CHECK(ending_of("activities:\r\n- {a: b").newline == "\r\n");
}

}  // namespace
}  // namespace plan
