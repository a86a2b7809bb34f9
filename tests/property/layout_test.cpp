// SPDX-License-Identifier: MIT
// Whatever the layout of an activity file, its canonical form says the same: the same records in
// the same order, the comments in theirs; and its own canonical form is itself.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "plan/files/layout/activity_text.hpp"
#include "plan/files/yaml/strict.hpp"
#include "plan/records/record_text.hpp"

namespace plan {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

bool maybe() {
  return *rc::gen::arbitrary<bool>();
}

int up_to(int most) {
  return *rc::gen::inRange(0, most + 1);
}

std::string random_note() {
  static const std::vector<std::string> pieces = {
      "# no comment", "跟进报价", " ", "  ", "\n",   "\n\n", "a: b", ", ", "'", "\"", "\\", "#",
      "{x}",          "[y]",      "-", "|",  "word", "，",   "1.50", "no", "%", "&a", "---"};
  std::string text;
  for (int left = up_to(6); left > 0; --left) text += *rc::gen::elementOf(pieces);
  return text;
}

/// A record's keys and values in some order.
Pairs random_record() {
  Pairs pairs{{"date", "2026-03-0" + std::to_string(1 + up_to(8))},
              {"rep", "li.na"},
              {"kind", "lost"},
              {"deal", *rc::gen::element<std::string>("d-1", "010", "合同-7", "1e3")}};
  if (maybe()) pairs.emplace_back("id", "r" + std::to_string(up_to(99)));
  if (maybe()) pairs.emplace_back("amount", *rc::gen::element<std::string>("7.00", "12.8万"));
  if (maybe()) pairs.emplace_back("own-axis", *rc::gen::element<std::string>("a, b", "010", "x"));
  if (maybe()) pairs.emplace_back("reason", random_note());
  if (maybe()) pairs.emplace_back("note", random_note());
  for (std::size_t i = pairs.size(); i > 1; --i)
    std::swap(pairs[i - 1], pairs[static_cast<std::size_t>(up_to(static_cast<int>(i) - 1))]);
  return pairs;
}

/// What is written and what must come of it.
struct Written {
  std::string text;
  std::vector<Pairs> records;
  std::vector<std::string> comments;
};

class Writing {
 public:
  Written made() {
    if (maybe()) written_.text += "\xEF\xBB\xBF";
    between(0);
    if (maybe()) add("---");
    between(0);
    add("activities:" + behind());
    indent_ = static_cast<std::size_t>(2 * up_to(2));
    for (int left = up_to(5); left > 0; --left) {
      between(indent_);
      record(random_record());
    }
    between(0);
    if (written_.records.empty()) written_.text += newline_ + "...";
    if (maybe() && written_.text.ends_with("\n"))
      written_.text.erase(written_.text.size() - newline_.size());
    return written_;
  }

 private:
  void add(const std::string& line) { written_.text += line + newline_; }

  std::string comment() {
    const std::string words = *rc::gen::element<std::string>("", " ours", " - {a: b}", " 三月 #x");
    written_.comments.push_back("#" + words);
    return written_.comments.back();
  }

  std::string behind() { return up_to(3) == 0 ? "  " + comment() + " " : ""; }

  void between(std::size_t indent) {
    for (int left = up_to(3); left > 0; --left)
      if (maybe())
        add(std::string(indent, ' ') + comment());
      else
        add("");
  }

  void inside(const std::string& margin) {
    if (up_to(4) == 0) add(margin + comment());
    if (up_to(8) == 0) add("");
  }

  static std::string in_single(const std::string& text) {
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("''") : std::string(1, c);
    return quoted + "'";
  }

  /// The value in one of its forms, on one line.
  static std::string scalar(const std::string& text) {
    if (text.find('\n') == std::string::npos && maybe()) return in_single(text);
    return scalar_text(text);
  }

  void record(const Pairs& pairs) {
    written_.records.push_back(pairs);
    const std::string margin(indent_, ' ');
    switch (up_to(2)) {
      case 0: return one_line(pairs, margin);
      case 1: return in_braces(pairs, margin);
      default: return block(pairs, margin);
    }
  }

  void one_line(const Pairs& pairs, const std::string& margin) {
    std::string line = margin + "- {";
    for (std::size_t i = 0; i < pairs.size(); ++i)
      line += (i == 0 ? "" : ", ") + pairs[i].first + ": " + scalar(pairs[i].second);
    add(line + "}" + behind());
  }

  void in_braces(const Pairs& pairs, const std::string& margin) {
    add(margin + "- {" + behind());
    for (const auto& [key, value] : pairs) {
      inside(margin + "    ");
      add(margin + "    " + key + ": " + scalar(value) + "," + behind());
    }
    add(margin + "  }" + behind());
  }

  void block(const Pairs& pairs, const std::string& margin) {
    bool first = maybe();
    if (!first) add(margin + "-" + behind());
    for (const auto& [key, value] : pairs) {
      if (!first) inside(margin + "  ");
      add(margin + (std::exchange(first, false) ? "- " : "  ") + key + ": " +
          folded(value, margin));
    }
    if (up_to(4) == 0) add(margin + "  " + comment());
  }

  /// A value of a block record: as a text block where that can be, with its comment.
  std::string folded(const std::string& value, const std::string& margin) {
    const bool is_plain_text = value.find_first_not_of("\n ") != std::string::npos &&
                               value.front() != ' ' && value.front() != '\n' &&
                               value.find(" \n") == std::string::npos && value.back() != '\n' &&
                               value.back() != ' ' && value.find("\n ") == std::string::npos;
    if (!is_plain_text || maybe()) return scalar(value) + behind();
    std::string text = "|-" + behind();
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t end = std::min(value.find('\n', at), value.size());
      text += newline_ + (end > at ? margin + "      " : "") + value.substr(at, end - at);
      at = end + 1;
    }
    return text;
  }

  std::string newline_ = *rc::gen::element<std::string>("\n", "\r\n");
  std::size_t indent_ = 0;
  Written written_{};
};

std::vector<Pairs> records_in(const std::string& text) {
  Diagnostics findings;
  const Reading document = read_document(text, 0, findings);
  if (findings.has_errors()) RC_FAIL(findings.all().front().text.worded() + "\n" + text);
  std::vector<Pairs> records;
  for (const Node& item : document.root.find("activities")->items) {
    Pairs& pairs = records.emplace_back();
    for (const Entry& entry : item.entries) pairs.emplace_back(entry.key.text, entry.value.text);
    std::ranges::sort(pairs);
  }
  return records;
}

/// The comments of a file in canonical form.
std::vector<std::string> comments_in(const ActivityText& text) {
  std::vector<std::string> comments;
  const auto add = [&](const std::string& line) {
    if (const auto at = line.find('#'); at != std::string::npos)
      comments.push_back(line.substr(at));
  };
  for (const std::string& line : text.head) add(line);
  add(text.behind_head);
  for (const LaidRecord& record : text.records) {
    for (const std::string& line : record.above) add(line);
    add(record.behind);
  }
  for (const std::string& line : text.tail) add(line);
  return comments;
}

TEST_CASE("the canonical form of an activity file says what the file says") {
  CHECK(rc::check("in any layout", [] {
    Written written = Writing().made();
    Diagnostics findings;
    const auto text = canonical_text(written.text, 0, findings);
    if (!text) RC_FAIL(findings.all().front().text.worded() + "\n" + written.text);
    for (Pairs& pairs : written.records) std::ranges::sort(pairs);
    RC_ASSERT(records_in(written.text) == written.records);
    RC_ASSERT(records_in(*text) == written.records);
    RC_ASSERT(comments_in(*read_activity_text(*text, 0, findings)) == written.comments);
    RC_ASSERT(canonical_text(*text, 0, findings) == text);
    RC_ASSERT(std::ranges::count(*text, '\n') <= std::ranges::count(written.text, '\n') + 1);
  }));
}

}  // namespace
}  // namespace plan
