// SPDX-License-Identifier: MIT
// Line breaks of a manual page. groff breaks Chinese only where it was told the page's language,
// writes a blank wherever a source line ends, and takes choices joined by | for one word. The
// break points that cure it (\:) mean nothing to mandoc 1.14 in UTF-8, which breaks at blanks
// alone: for it the lines of such a paragraph are filled here.
#include <string>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "tables/tables.hpp"

namespace plan::tables {
namespace {

/// What no line begins with, and what none ends with.
constexpr std::string_view closing = "，。、；：！？）》〉」』】”’…,.;:)";
constexpr std::string_view opening = "（《〈「『【“‘(";

/// Columns of a line for mandoc: its 78, less what an indented text is indented by.
constexpr std::size_t filled = 66;
/// A break for mandoc alone, which has no such register.
constexpr std::string_view mandoc_break = "\n.if !\\n(.x .br\n";

bool within(std::string_view set, std::string_view character) {
  return !character.empty() && set.find(character) != std::string_view::npos;
}

bool is_wide(std::string_view character) {
  return !character.empty() && display_width(character) == 2;
}

bool is_blank(std::string_view character) {
  return character == " " || character == "\n";
}

/// What stands at the text's beginning as one: an escape of roff, or a character.
std::string_view token(std::string_view text) {
  std::size_t length = 1;
  if (text[0] == '\\')
    length = text.starts_with("\\(") ? 4 : text.starts_with("\\f") ? 3 : 2;
  else
    while (length < text.size() && (text[length] & 0xC0) == 0x80) ++length;
  return text.substr(0, length);
}

/// An escape that shows nothing: another face, or the mark that a dot ends no sentence.
bool is_silent(std::string_view token) {
  return token.starts_with("\\f") || token == "\\&";
}

std::size_t width_of(std::string_view token) {
  if (is_silent(token)) return 0;
  return token[0] == '\\' ? 1 : display_width(token);
}

/// What shows the same and is no place to break at: a hyphen belongs to a name or an option.
std::string_view kept(std::string_view token) {
  return token == "-" ? "\\-" : token == "\\\\" ? "\\(rs" : token;
}

/// A request, or the number of a list's item, which scdoc sets with motions of its own.
bool is_request(std::string_view line) {
  return line.starts_with('.') || line.starts_with('\'') || line.starts_with("\\h");
}

bool may_break(std::string_view before, std::string_view after) {
  if (before.empty() || is_blank(before) || is_blank(after)) return false;
  if (before == "|") return true;
  if (language() == Language::en) return false;            // there Han are words
  if (before[0] >= '0' && before[0] <= '9') return false;  // 1200万
  return (is_wide(before) || is_wide(after)) && !within(closing, after) && !within(opening, before);
}

/// What no line is broken within, and how it is parted from what stands before it.
struct Piece {
  std::string text;
  std::size_t width = 0;
  std::string_view before;  // " ", "\n", or "" where a break point is
};

std::vector<Piece> pieces_of(std::string_view paragraph) {
  std::vector<Piece> pieces(1);
  std::string_view before;
  for (std::string_view part; !paragraph.empty(); paragraph.remove_prefix(part.size())) {
    part = token(paragraph);
    if (is_blank(part))
      pieces.push_back({"", 0, part});
    else if (!is_silent(part) && may_break(before, part))
      pieces.push_back({});
    if (!is_blank(part)) pieces.back().text += kept(part);
    if (!is_blank(part)) pieces.back().width += width_of(part);
    if (!is_silent(part)) before = part;
  }
  return pieces;
}

/// The paragraph with its break points; if there are any, filled for mandoc too.
std::string broken(std::string_view paragraph) {
  const std::vector<Piece> pieces = pieces_of(paragraph);
  bool any = false;
  for (const Piece& piece : pieces) any |= piece.before.empty() && &piece != &pieces[0];
  std::string result = pieces[0].text;
  std::size_t used = pieces[0].width;
  for (std::size_t at = 1; at < pieces.size(); ++at) {
    const Piece& piece = pieces[at];
    used += piece.before.size() + piece.width;
    if (piece.before.empty()) result += "\\:";
    if (any && used > filled) {
      if (piece.before.empty()) result += "\\c";
      result += mandoc_break;
      if (is_request(piece.text)) result += "\\&";
      used = piece.width;
    } else {
      result += piece.before;
    }
    result += piece.text;
  }
  return result + "\n";
}

/// A line that has to stand as it is.
std::string literal(std::string_view line) {
  std::string result;
  for (std::string_view part; !line.empty(); line.remove_prefix(part.size())) {
    part = token(line);
    result += kept(part);
  }
  return result + "\n";
}

/// The first or the last character that the line shows.
std::string_view edge(std::string_view line, bool last) {
  std::string_view found;
  for (std::string_view part; !line.empty(); line.remove_prefix(part.size())) {
    part = token(line);
    if (is_silent(part)) continue;
    found = part;
    if (!last) break;
  }
  return found;
}

/// Whether no blank stands between the two lines: Chinese parts no words by blanks, but within
/// English it is words one after the other.
bool are_one(std::string_view line, std::string_view next) {
  const std::string_view before = edge(line, true), after = edge(next, false);
  const auto is_full = [](std::string_view character) {
    return is_wide(character) && (within(closing, character) || within(opening, character));
  };
  const bool chinese = language() == Language::zh;
  return (chinese && is_wide(before) && is_wide(after)) || is_full(before) || is_full(after);
}

}  // namespace

std::string fold(std::string_view page) {
  std::string result, paragraph;
  bool as_is = false;
  const auto finish = [&] {
    if (!paragraph.empty()) result += broken(paragraph);
    paragraph.clear();
  };
  while (!page.empty()) {
    const std::string_view line = page.substr(0, page.find('\n'));
    page.remove_prefix(std::min(page.size(), line.size() + 1));
    if (as_is || is_request(line)) {
      finish();
      result += is_request(line) ? std::string(line) + "\n" : literal(line);
      as_is = line == ".nf" || (as_is && line != ".fi");
      continue;
    }
    if (!paragraph.empty() && !are_one(paragraph, line)) paragraph += '\n';
    paragraph += line;
  }
  finish();
  return result;
}

}  // namespace plan::tables
