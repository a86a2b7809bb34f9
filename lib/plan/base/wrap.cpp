// SPDX-License-Identifier: MIT
#include "plan/base/wrap.hpp"

#include <algorithm>

#include "plan/base/text.hpp"

namespace plan {
namespace {

constexpr std::string_view no_line_begins_with = "，。；：、！？）》」』】”’％…·";
constexpr std::string_view no_line_ends_with = "（《「『【“‘";

struct Word {
  std::string text{};
  std::size_t width = 0;
  bool spaced = false;  // a blank before it, unless it begins a line
};

std::size_t length_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) ++end;
  return end - at;
}

bool is_one_of(std::string_view character, std::string_view set) {
  return character.size() > 1 && set.find(character) != std::string_view::npos;
}

std::string_view last_character(std::string_view text) {
  std::size_t at = text.empty() ? 0 : text.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80) --at;
  return text.substr(at);
}

/// Whether a line may end between the word so far and the next character.
bool may_part(std::string_view word, std::string_view next) {
  if (is_one_of(next, no_line_begins_with)) return false;
  const std::string_view last = last_character(word);
  if (is_one_of(last, no_line_ends_with)) return false;
  const bool wide = display_width(last) > 1 || display_width(next) > 1;
  return wide && display_width(next) > 0;
}

/// The text in pieces that stay together, none wider than `most`.
std::vector<Word> words_of(std::string_view text, std::size_t most) {
  std::vector<Word> words;
  bool open = false, blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = text.substr(at, length_at(text, at));
    at += character.size();
    if (character == " ") {
      blank = true;
      continue;
    }
    const std::size_t width = display_width(character);
    const bool fits = open && !blank && words.back().width + width <= most;
    if (!fits || may_part(words.back().text, character)) words.push_back({"", 0, blank});
    words.back().text += character;
    words.back().width += width;
    open = true;
    blank = false;
  }
  return words;
}

}  // namespace

std::vector<std::string> lines_of(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t used = 0;
  for (const Word& word : words_of(text, std::max<std::size_t>(width, 2))) {
    const std::size_t blank = word.spaced && used > 0 ? 1 : 0;
    if (used > 0 && used + blank + word.width > width) {
      lines.emplace_back();
      used = 0;
    }
    if (used > 0 && blank > 0) lines.back() += ' ';
    lines.back() += word.text;
    used += word.width + (used > 0 ? blank : 0);
  }
  return lines;
}

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  for (const Word& word : words_of(text, text.size())) longest = std::max(longest, word.width);
  return longest;
}

std::vector<std::string> run_in(const std::vector<std::string>& items, std::size_t width) {
  constexpr std::string_view between = " · ";
  std::vector<std::string> lines;
  for (const std::string& item : items) {
    const bool beside =
        !lines.empty() && display_width(lines.back()) + 3 + display_width(item) <= width;
    if (beside) {
      lines.back().append(between).append(item);
      continue;
    }
    for (std::string& line : lines_of(item, width)) lines.push_back(std::move(line));
  }
  return lines;
}

std::string cut(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  if (width == 0) return {};
  std::size_t kept = 0;
  for (std::size_t at = 0; at < text.size();) {
    at += length_at(text, at);
    if (display_width(text.substr(0, at)) + 1 > width) break;
    kept = at;
  }
  return std::string(text.substr(0, kept)) + "…";
}

}  // namespace plan
