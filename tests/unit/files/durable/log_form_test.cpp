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
  form_of(text, 0, true, findings);
  return test::lines_of(findings);
}

/// The indent and each record's lines, `|` between them.
std::string form(std::string_view text) {
  Diagnostics findings;
  const auto form = form_of(text, 0, true, findings);
  CHECK(test::lines_of(findings) == "");
  if (!form) return "none";
  std::string shown = std::to_string(form->indent);
  for (const LoggedRecord& record : form->records)
    shown.append("|").append(text.substr(record.begin, record.end - record.begin));
  return shown;
}

TEST_CASE("records are found at any depth, in braces or not, without what stands beside them") {
  CHECK(form("") == "0");
  CHECK(form("# ours\n") == "0");
  CHECK(form("activities:\n") == "0");
  CHECK(form("\xEF\xBB\xBF# ours\n---\n\nactivities: # of March\n  # none\n- {a: b}\n") ==
        "0|- {a: b}\n");
  CHECK(form("activities:\r\n- {a: b}\r\n\r\n") == "0|- {a: b}\r\n");
  CHECK(form("activities:\n-\n  date: x\n  note: |\n    one\n\n    # two\n# end\n- a: b\n") ==
        "0|-\n  date: x\n  note: |\n    one\n\n    # two\n|- a: b\n");
  CHECK(form("activities:\n  - {a: b}\n  - {\n      c: d,\n    }\n") ==
        "2|  - {a: b}\n|  - {\n      c: d,\n    }\n");
  CHECK(form("activities:\n    - a: b\n      c: d\n    # of e\n    - e: f\n") ==
        "4|    - a: b\n      c: d\n|    - e: f\n");
  CHECK(form("activities:\n- {a: b,\n  c: d}\n- {e: f}\n") == "0|- {a: b,\n  c: d}\n|- {e: f}\n");
  CHECK(form("activities:\n  - a: b") == "2|  - a: b");
}

TEST_CASE("anything else is refused where it stands") {
  const std::string item =
      " bad-log-file: this is no record of the list of activities (move it to a plan file, or name "
      "another file in book.log)\n";
  CHECK(refused("activities:\n- {a: b}\nreps:\n") == "3:1" + item);
  const std::string head =
      " bad-log-file: plan log adds to files that begin with activities: (begin the file so, or "
      "name another one in book.log)\n";
  CHECK(refused("reps:\n- {id: x}\n") == "1:1" + head);
  CHECK(refused("# ours\n\nactivity:\n") == "3:1" + head);
  CHECK(refused("{activities: [{a: b}]}\n") == "1:2" + head);
  const std::string flow =
      " bad-log-file: the activities do not stand one below the other (write activities: alone on "
      "its line, and below it each record as - {...})\n";
  CHECK(refused("activities: []\n") == "1:13" + flow);
  CHECK(refused("activities: null\n") == "1:13" + flow);
  CHECK(refused("activities: [{a: b},\n  {c: d}]\n") == "1:13" + flow);
  CHECK(refused("activities:\n  a: b\n") == "2:3" + flow);
}

TEST_CASE("a file that no report could read is refused as they would") {
  CHECK(refused("activities:\n- {date: 2026-03-01, rep: ann,\n")
            .starts_with("2:3 unclosed-bracket: "));
  CHECK(refused("activities:\n- {a: \"b}\n").starts_with("2:7 unclosed-quote: "));
  CHECK(refused("activities:\n- {a: b}\n  - {c: d}\n").starts_with("3:3 syntax: "));
  CHECK(refused("activities:\n- {a: b}\n---\n").find("second-document") != std::string::npos);
  CHECK(refused("activities:\n<<<<<<< HEAD\n- {a: b}\n=======\n- {c: d}\n>>>>>>> x\n")
            .starts_with("2:1 merge-markers: "));
  CHECK(refused("activities:\n- {a: b, a: c}\n") == "");  // it is read to its end
}

TEST_CASE("a last line without an end is whole, torn or somebody else's") {
  const auto last = [](std::string_view line) {
    return ending_of("activities:\n" + std::string(line)).last;
  };
  CHECK(last("") == Last::ended);
  for (const auto* whole : {"- {a: b}", "- {a: b}\r", "- {a: \"} \\\" \", c: d}", "- a: b",
                            "# to do", "  - {a: b}", "  - a: b\n    c: d"})
    CHECK_MESSAGE(last(whole) == Last::whole, whole);
  for (const auto* torn : {"-", "- ", "- {", "- {a", "- {a: b", "- {a: \"b}", "- {a: b} c",
                           "- {a: 'b}", "- {a: \xE5\x8D", "  - {a: b}\n  - {c"})
    CHECK_MESSAGE(last(torn) == Last::torn, torn);
  CHECK(last(std::string(9, '\0')) == Last::torn);
  for (const auto* foreign : {"- a: b\n  amount:", "reps:", "-x", "  - {a: b}\n- {c: d}"})
    CHECK_MESSAGE(last(foreign) == Last::foreign, foreign);
  CHECK(ending_of("activ").last == Last::torn);
  CHECK(ending_of("activities:").last == Last::whole);
  CHECK(ending_of("activities x: [").last == Last::foreign);
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
