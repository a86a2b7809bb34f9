// SPDX-License-Identifier: MIT
// Any text that a record may hold is read back as it was, by both readers of YAML.
#include "plan/records/record_text.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

#include "plan/files/yaml/full_width.hpp"
#include "plan/files/yaml/opinion.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

std::string utf8(char32_t point) {
  const auto byte = [](char32_t value) { return static_cast<char>(value); };
  if (point < 0x80) return {byte(point)};
  if (point < 0x800) return {byte(0xC0 | point >> 6U), byte(0x80 | (point & 0x3FU))};
  if (point < 0x10000)
    return {byte(0xE0 | point >> 12U), byte(0x80 | (point >> 6U & 0x3FU)),
            byte(0x80 | (point & 0x3FU))};
  return {byte(0xF0 | point >> 18U), byte(0x80 | (point >> 12U & 0x3FU)),
          byte(0x80 | (point >> 6U & 0x3FU)), byte(0x80 | (point & 0x3FU))};
}

/// Mostly what means something to YAML, then words, then anything of Unicode but surrogates and
/// NUL.
std::string random_text() {
  static const std::vector<std::string> pieces = {
      ": ",   ":",      " #",     "#",      ", ",
      ",",    "[",      "]",      "{",      "}",
      "\"",   "'",      "\\",     "- ",     "-",
      "? ",   "?",      "| ",     ">",      "&a",
      "*a",   "!",      "%",      "@",      "`",
      " ",    "  ",     "\n",     "\t",     "...",
      "---",  "true",   "no",     "~",      "1e3",
      "跟进", "，",     "：",     "（",     "a",
      "b",    "0",      "1.5",    "<<",     "\r",
      "\n",   "3",      "\x7f",   "\u2028", "é",
      "。",   "\u3000", "\u00A0", "\uFEFF", "\U0001F468\u200D\U0001F469"};
  std::string text;
  for (int left = *rc::gen::inRange(0, 12); left > 0; --left) {
    if (*rc::gen::inRange(0, 5) > 0) {
      text += *rc::gen::elementOf(pieces);
      continue;
    }
    char32_t point = *rc::gen::inRange<std::uint32_t>(1, 0x110000);
    if (point >= 0xD800 && point <= 0xDFFF) point = U'x';
    text += utf8(point);
  }
  return text;
}

TEST_CASE("a text of a record is read back as it was") {
  CHECK(rc::check("in every place of a line", [] {
    const std::string note = random_text(), reason = random_text(), axis = random_text();
    const bool own = !find_key(*find_kind("lost"), axis) && !slip_in_key(axis);
    std::vector<Field> fields = {
        {"kind", "lost", {}, {}}, {"reason", reason, {}, {}}, {"note", note, {}, {}}};
    if (own) fields.push_back({axis, reason, {}, {}});
    const std::string file =
        "activities:\n- " + record_text(*find_kind("lost"), fields) + "\n- {a: b}\n";
    Diagnostics findings;
    const Reading read = read_document(file, 0, findings);
    ask_second_opinion(file, 0, findings);
    if (findings.has_errors()) RC_FAIL(findings.all().front().text.worded() + "\n" + file);
    const Node& list = read.root.entries.front().value;
    RC_ASSERT(list.items.size() == 2U);
    const Node& record = list.items.front();
    RC_ASSERT(record.find("reason")->text == reason);
    RC_ASSERT(record.find("note")->text == note);
    if (own) RC_ASSERT(record.find(axis)->text == reason);
  }));
}

}  // namespace
}  // namespace plan
