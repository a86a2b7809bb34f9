// SPDX-License-Identifier: MIT
// The text of a chapter as people write it in YAML: paragraphs parted by blank lines, lists whose
// lines begin with "- " or "1. ". Writers give each its own form; nothing else in it is markup.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plan {

struct TextBlock {
  enum class Kind { paragraph, bullets, numbers };
  Kind kind = Kind::paragraph;
  std::vector<std::string> items{};  // of a paragraph: one; its lines are joined
};

/// What stands before an item where there is no markup: "• ", "2. ", or nothing.
std::string list_mark(const TextBlock& block, std::size_t item);

/// Lines of one paragraph are joined by a blank, between Chinese characters by nothing.
std::vector<TextBlock> text_blocks(std::string_view text);
/// The text without breaks, for a cell of a table: paragraphs and items with a
/// semicolon between.
std::string in_one_line(std::string_view text);

}  // namespace plan
