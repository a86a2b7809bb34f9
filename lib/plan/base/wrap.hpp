// SPDX-License-Identifier: MIT
// Text that fills lines: notes, footnotes, the footer; and the cut of a text that has too little
// room. Widths are columns on a terminal; the texts are escaped already.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

/// The text in lines of at most `width` columns, broken at blanks and between Chinese characters
/// (but not before `，` nor after `（`); words that are longer are broken anywhere.
std::vector<std::string> lines_of(std::string_view text, std::size_t width);

/// Columns of the widest piece that lines_of() keeps together where it has the room.
std::size_t longest_word(std::string_view text);

/// The items one after the other with ` · ` between them, each whole on a line where it fits.
std::vector<std::string> run_in(const std::vector<std::string>& items, std::size_t width);

/// The text, or its beginning and `…`, in at most `width` columns.
std::string cut(std::string_view text, std::size_t width);

}  // namespace plan
