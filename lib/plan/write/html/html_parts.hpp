// SPDX-License-Identifier: MIT
// The pieces of a page that html.cpp puts together. No piece holds a script, or a text of the book
// that did not go through html_text().
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "plan/write/writer.hpp"

namespace plan {

/// The text as it may stand between tags and in quoted attributes: no markup, no control character.
std::string html_text(std::string_view text);
/// The same of a text that no line can turn in, a page's title or an attribute: where it is long,
/// its beginning. Range: at most 800 octets.
std::string html_label(std::string_view text);

/// The page with lines of at most 900 octets; it shows the same. Range: what it is given holds `<`
/// nowhere but in front of tags, a line of more than 900 octets begins between tags, and no value
/// of an attribute in it is longer than 800.
std::string html_folded(std::string_view page);

/// How a table is printed: the size of its letters, whether the page is turned for it, and whether
/// it is folded into tables below each other: no letter is smaller than 7 points.
struct Paper {
  int points = 9;
  bool turned = false;
  bool folded = false;
};
struct HtmlTable {
  std::string markup{};  // of the table in its box, the folded one for paper, its footnotes
  Paper paper{};
};
/// `name` is what its box is called by those who do not see it. Of many rows the first html_rows.
HtmlTable html_table(const Table& table, const Display& how, std::string_view name);
/// What nobody reads to its end is no page: a thousand people with their teams still are one.
inline constexpr std::size_t html_rows = 2000;

/// The rows of a table of tiles (Table::tiles): what, the figure, the line on it; of n/a its
/// reason.
std::string html_tiles(const Table& table, const Display& how);

/// The table's pictures, each wide and narrow: the width of the screen chooses.
std::string html_charts(const Table& table, const Display& how);

/// The style sheet: light and dark, screens, phones and A4.
std::string_view html_style();

}  // namespace plan
