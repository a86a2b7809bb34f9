// SPDX-License-Identifier: MIT
// Findings as people read them, as literal text.
#include "plan/base/diagnostic.hpp"

#include <doctest/doctest.h>

#include "plan/base/text.hpp"

namespace plan {
namespace {

std::string drawn(const Diagnostic& diagnostic, std::string text, bool colour = false) {
  Sources sources;
  sources.add("plan.yaml", std::move(text));
  return render(diagnostic, sources, colour);
}

Diagnostic finding(std::uint32_t line, std::uint32_t column) {
  return {Severity::error, "some-code", {0, line, column}, said("this is wrong"), {}, {}};
}

TEST_CASE("a finding shows its place, the line, a caret and what to do") {
  const std::string text = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n  shar: 3\n";
  const Diagnostic unknown{Severity::error,     "unknown-key",
                           {0, 12, 3},          said("\"shar\" is no key of reps"),
                           said("write share"), {}};
  CHECK(drawn(unknown, text) ==
        "plan.yaml:12:3: error unknown-key: \"shar\" is no key of reps\n"
        "   12 |   shar: 3\n"
        "      |   ^\n"
        "   hint: write share");
}

TEST_CASE("a second place is named and shown before the hint") {
  Diagnostic twice{
      Severity::warning,        "duplicate-id", {0, 10, 5}, said("li.na is there twice"),
      said("keep one of them"), {0, 1, 7}};
  CHECK(drawn(twice, "- id: li.na\n\n\n\n\n\n\n\n\n- id: li.na\n") ==
        "plan.yaml:10:5: warning duplicate-id: li.na is there twice\n"
        "   10 | - id: li.na\n"
        "      |     ^\n"
        "   other place: plan.yaml:1:7\n"
        "    1 | - id: li.na\n"
        "      |       ^\n"
        "   hint: keep one of them");
}

TEST_CASE("the caret stands right after wide characters, tabs and escapes") {
  CHECK(drawn(finding(1, 9), "- {id: 李娜, x: 1}") ==
        "plan.yaml:1:9: error some-code: this is wrong\n"
        "   1 | - {id: 李娜, x: 1}\n"
        "     |          ^");
  CHECK(drawn(finding(1, 3), "\t\tx: 1") ==
        "plan.yaml:1:3: error some-code: this is wrong\n"
        "   1 |         x: 1\n"
        "     |         ^");
  CHECK(drawn(finding(1, 4), "a\x1b\u202e!") ==
        "plan.yaml:1:4: error some-code: this is wrong\n"
        "   1 | a\\x1b\\u{202e}!\n"
        "     |              ^");
  CHECK(drawn(finding(1, 4), "x: \xbb\xaa\xb6\xab, y: 1") ==
        "plan.yaml:1:4: error some-code: this is wrong\n"
        "   1 | x: \\xbb\\xaa\\xb6\\xab, y: 1\n"
        "     |    ^");
}

TEST_CASE("data in texts and paths is escaped") {
  Sources sources;
  sources.add("a\x1b.yaml", "x");
  CHECK(render({Severity::error, "c", {0, 1, 1}, said("b\u202e"), said("h\x07"), {}}, sources,
               false) ==
        "a\\x1b.yaml:1:1: error c: b\\u{202e}\n   1 | x\n     | ^\n   hint: h\\x07");
}

TEST_CASE("a long line is cut about the caret to 80 columns") {
  const auto second_line = [](const std::string& text) {
    const auto from = text.find('\n') + 1;
    return text.substr(from, text.find('\n', from) - from);
  };
  const auto caret_line = [](const std::string& text) { return text.substr(text.rfind('\n') + 1); };
  const std::string line = std::string(200, 'a') + "中X" + std::string(300, 'b');
  for (std::uint32_t column :
       {1U, 2U, 36U, 40U, 72U, 100U, 201U, 202U, 203U, 400U, 480U, 502U, 503U}) {
    const std::string text = drawn(finding(1, column), line);
    const std::string source = second_line(text), caret = caret_line(text);
    CHECK_MESSAGE(display_width(source) <= 80, column);
    CHECK_MESSAGE(display_width(source) >= 78, column);
    CHECK_MESSAGE(display_width(caret) <= 80, column);
    CHECK((source.find("| ...") != std::string::npos) == (column > 36));
    CHECK((source.ends_with("...")) == (column < 470));
  }
  const std::string middle = drawn(finding(1, 202), line);
  const auto at = display_width(caret_line(middle)) - 1;
  const std::string source = second_line(middle);
  CHECK(display_width(source.substr(0, source.find('X'))) == at);
}

TEST_CASE("a line of megabytes is drawn as quickly as a short one") {
  const std::string text = drawn(finding(1, 2'000'000), std::string(4'000'000, 'x'));
  CHECK(text.size() < 300);
}

TEST_CASE("ten thousand findings in one line of megabytes are drawn at once") {
  Sources sources;
  std::string line;
  for (int i = 0; i < 1'000'000; ++i) line += "中x";
  sources.add("plan.yaml", line);
  std::string last;
  for (std::uint32_t column = 1; column < 2'000'000; column += 200)
    last = render(finding(1, column), sources, false);
  CHECK(last.find("...") != std::string::npos);
  const std::string start = render(finding(1, 1001), sources, false);
  const std::string source = start.substr(start.find('\n') + 1);
  const auto left = display_width(start.substr(start.rfind('\n') + 1)) - 1;
  CHECK(display_width(source.substr(0, source.find("中", 40))) <= left + 2);
}

TEST_CASE("a place without a line in the file, or no place at all, draws no line") {
  CHECK(drawn(finding(9, 1), "a\n") == "plan.yaml:9:1: error some-code: this is wrong");
  CHECK(drawn(finding(2, 1), "a\n") == "plan.yaml:2:1: error some-code: this is wrong");
  CHECK(drawn({Severity::warning, "c", {}, said("all of it"), said("look"), {}}, "a") ==
        "warning c: all of it\n   hint: look");
  CHECK(drawn(finding(1, 0), "abc") == "plan.yaml:1: error some-code: this is wrong\n   1 | abc");
  CHECK(drawn(finding(1, 99), "abc") ==
        "plan.yaml:1:99: error some-code: this is wrong\n   1 | abc\n     |    ^");
}

TEST_CASE("colour marks severity, place and caret, and changes no text") {
  const std::string coloured = drawn(finding(1, 2), "abc", true);
  CHECK(coloured ==
        "\x1b[1mplan.yaml:1:2:\x1b[0m \x1b[1;31merror some-code:\x1b[0m this is wrong\n"
        "\x1b[2m   1 |\x1b[0m abc\n"
        "\x1b[2m     |\x1b[0m  \x1b[1;31m^\x1b[0m");
  Diagnostic warning = finding(1, 2);
  warning.severity = Severity::warning;
  CHECK(drawn(warning, "abc", true).find("\x1b[1;33mwarning some-code:") != std::string::npos);
}

TEST_CASE("a released file takes no room, and its lines are there again when asked for") {
  Sources sources;
  const std::string text = "one\n" + std::string(1000, 'x') + "\n";
  const auto file = sources.add("a.yaml", text);
  sources.release(file, [text] { return text; });
  CHECK(sources[file].text.capacity() < 100);
  CHECK(sources.text(file) == text);
  CHECK(sources.line({file, 1, 1}) == "one");
}

TEST_CASE("lines end at LF or CRLF, and a byte order mark is no part of the first") {
  Sources sources;
  const auto file = sources.add("a.yaml",
                                "\xEF\xBB\xBF"
                                "one\r\ntwo\n\nfour");
  CHECK(sources.line({file, 1, 1}) == "one");
  CHECK(sources.line({file, 2, 1}) == "two");
  CHECK(sources.line({file, 3, 1}).empty());
  CHECK(sources.line({file, 4, 1}) == "four");
  CHECK(sources.line({file, 5, 1}).empty());
  CHECK(sources.line({7, 1, 1}).empty());
  CHECK(sources.where({file, 2, 5}) == "a.yaml:2:5");
  CHECK(sources.where({file, 2, 0}) == "a.yaml:2");
  CHECK(sources.where({}).empty());
}

TEST_CASE("findings are sorted by place, those of one place as found") {
  Diagnostics findings, others;
  findings.error("b", {0, 2, 1}, {});
  findings.warning("a", {0, 2, 1}, {});
  others.error("c", {0, 1, 9}, {});
  others.error("d", {1, 1, 1}, {});
  findings.append(others);
  findings.append(findings);
  std::string codes;
  for (const auto& one : findings.sorted()) codes += one.code;
  CHECK(codes == "ccbabadd");
  CHECK(findings.count(Severity::error) == 6);
  CHECK(findings.count(Severity::warning) == 2);
  CHECK(findings.has_errors());
  CHECK_FALSE(Diagnostics().has_errors());
}

}  // namespace
}  // namespace plan
