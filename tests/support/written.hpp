// SPDX-License-Identifier: MIT
// Books as tests write them: a document in flow style, read by a parser that knows just that, and
// the findings of it as lines. Not YAML: the files' room has its own tests.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "plan/book/agree/references.hpp"
#include "plan/book/read/reader.hpp"

namespace plan::test {

/// `{a: 1, b: [x, "y z"], c: }`: mappings, lists, plain and quoted scalars, null; lines count.
class Flow {
 public:
  Flow(std::string_view text, std::uint32_t file) : text_(text), at_{file, 1, 1} {}

  Node value() {
    blanks();
    if (peek() == '{') return mapping();
    if (peek() == '[') return list();
    return scalar(",]}");
  }

 private:
  char peek() const { return next_ < text_.size() ? text_[next_] : '\0'; }
  void skip() {
    const bool starts = (static_cast<unsigned char>(text_[next_]) & 0xC0U) != 0x80;
    if (text_[next_++] == '\n')
      at_ = {at_.file, at_.line + 1, 1};
    else if (starts)
      ++at_.column;
  }
  void blanks() {
    while (peek() == ' ' || peek() == '\n') skip();
  }
  Node mapping() {
    Node node;
    node.kind = Node::Kind::mapping;
    node.at = at_;
    for (skip(), blanks(); peek() != '}'; blanks()) {
      Entry entry;
      entry.key = scalar(":");
      skip();
      entry.value = value();
      node.entries.push_back(std::move(entry));
      if (peek() == ',') skip();
    }
    skip();
    blanks();
    return node;
  }
  Node list() {
    Node node;
    node.kind = Node::Kind::list;
    node.at = at_;
    for (skip(), blanks(); peek() != ']'; blanks()) {
      node.items.push_back(value());
      if (peek() == ',') skip();
    }
    skip();
    blanks();
    return node;
  }
  Node scalar(std::string_view ends) {
    Node node;
    node.at = at_;
    node.kind = Node::Kind::scalar;
    if (peek() == '"') {
      for (skip(); peek() != '"'; skip()) node.text += peek();
      skip();
      blanks();
      node.quoted = true;
      return node;
    }
    for (; peek() != '\0' && ends.find(peek()) == std::string_view::npos; skip())
      node.text += peek();
    while (node.text.ends_with(' ') || node.text.ends_with('\n')) node.text.pop_back();
    if (node.text.empty()) node.kind = Node::Kind::null;
    return node;
  }

  std::string_view text_;
  std::size_t next_ = 0;
  Place at_;
};

inline Node document(std::string_view text, std::uint32_t file = 0) {
  return Flow(text, file).value();
}

/// The node as it would be written in flow style.
inline std::string written(const Node& node) {
  std::string text;
  switch (node.kind) {
    case Node::Kind::null: return "~";
    case Node::Kind::scalar: return node.text;
    case Node::Kind::list:
      for (const Node& item : node.items) text += (text.empty() ? "" : ", ") + written(item);
      return "[" + text + "]";
    case Node::Kind::mapping: break;
  }
  for (const auto& [key, value] : node.entries)
    text += (text.empty() ? "" : ", ") + key.text + ": " + written(value);
  return "{" + text + "}";
}

/// "2:7 unknown-key: text | hint | 1:3", in the order of places; the file before it unless it is 0.
inline std::string line_of(const Diagnostic& finding) {
  const auto where = [](Place place) {
    std::string text = place.file ? "file " + std::to_string(place.file) + ":" : "";
    return text + std::to_string(place.line) + ":" + std::to_string(place.column);
  };
  std::string line = where(finding.place) + " " + finding.code + ": " + finding.text.worded();
  if (!finding.hint.empty()) line += " | " + finding.hint.worded();
  if (finding.other) line += " | " + where(finding.other);
  return line;
}

inline std::vector<std::string> lines_of(const Diagnostics& findings) {
  std::vector<std::string> lines;
  for (const Diagnostic& finding : findings.sorted()) lines.push_back(line_of(finding));
  return lines;
}

using Lines = std::vector<std::string>;

/// A book with a head of its own line, so that what a test writes begins on line 2.
inline Node with_head(std::string_view sections) {
  return document("{format: 1, book: {currency: CNY},\n" + std::string(sections) + "}");
}

/// What the reader alone finds.
inline Lines form_of(std::string_view sections) {
  Diagnostics findings;
  read_book(with_head(sections), findings);
  return lines_of(findings);
}

/// What the reader and the reference checks find.
inline Lines findings_of(std::string_view sections, const TakenWords& taken = {}) {
  Diagnostics findings;
  agree_references(read_book(with_head(sections), findings), findings, {}, taken);
  return lines_of(findings);
}

/// The book, which must be without findings.
inline Book book_of(std::string_view sections) {
  Diagnostics findings;
  Book book = read_book(with_head(sections), findings);
  for (const auto& line : lines_of(findings)) throw std::runtime_error(line);
  return book;
}

}  // namespace plan::test

namespace doctest {
template <>
struct StringMaker<std::vector<std::string>> {
  static String convert(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += "\n    " + line;
    return text.c_str();
  }
};
}  // namespace doctest
