// SPDX-License-Identifier: MIT
#include "plan/document/text_blocks.hpp"

#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

using Kind = TextBlock::Kind;

std::string_view trimmed(std::string_view line) {
  const auto first = line.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

struct Line {
  Kind kind = Kind::paragraph;
  std::string_view text;
};

/// "- x", "* x" and "• x" are bullets; "1. x", "1、x", "1) x", "（1）x" numbers.
Line line_of(std::string_view line) {
  for (const std::string_view sign : {"- ", "* ", "• "})
    if (line.starts_with(sign)) return {Kind::bullets, trimmed(line.substr(sign.size()))};
  const bool bracket = line.starts_with("（");
  std::string_view rest = bracket ? line.substr(std::string_view("（").size()) : line;
  const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
  if (digits == 0 || digits > 2) return {Kind::paragraph, line};
  rest.remove_prefix(digits);
  for (const std::string_view sign : {". ", ") ", "、", "．", "）"}) {
    if (!rest.starts_with(sign) || bracket != (sign == "）")) continue;
    return {Kind::numbers, trimmed(rest.substr(sign.size()))};
  }
  return {Kind::paragraph, line};
}

void join(std::string& to, std::string_view line) {
  std::size_t last = to.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(to[last]) & 0xC0U) == 0x80) --last;
  std::size_t first = 1;
  while (first < line.size() && (static_cast<unsigned char>(line[first]) & 0xC0U) == 0x80) ++first;
  const bool wide = display_width(std::string_view(to).substr(last)) > 1 &&
                    display_width(line.substr(0, first)) > 1;
  if (!wide) to += ' ';
  to += line;
}

}  // namespace

std::string list_mark(const TextBlock& block, std::size_t item) {
  if (block.kind == Kind::paragraph) return {};
  return block.kind == Kind::bullets ? "• " : std::to_string(item + 1) + ". ";
}

std::vector<TextBlock> text_blocks(std::string_view text) {
  std::vector<TextBlock> blocks;
  bool open = false;  // whether the next line goes on with the last block
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const std::string_view line = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) {
      open = false;
      continue;
    }
    const auto [kind, words] = line_of(line);
    const bool more = open && kind == Kind::paragraph;  // of a paragraph, or of a list's last item
    if (more)
      join(blocks.back().items.back(), words);
    else if (!blocks.empty() && kind != Kind::paragraph && blocks.back().kind == kind)
      blocks.back().items.emplace_back(words);
    else
      blocks.push_back({kind, {std::string(words)}});
    open = true;
  }
  return blocks;
}

std::string in_one_line(std::string_view text) {
  std::string line;
  for (const TextBlock& block : text_blocks(text))
    for (const std::string& item : block.items)
      line += (line.empty() ? "" : std::string(tr("; "))) + item;
  return line;
}

}  // namespace plan
