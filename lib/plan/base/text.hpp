// SPDX-License-Identifier: MIT
// Facts about text that people read: its width on a terminal, its safe form, the nearest known
// word.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plan {

/// Columns that the text takes on a terminal: East Asian wide and full-width count 2, combining 0.
std::size_t display_width(std::string_view utf8);

/// The text filled with blanks to `width` columns, at its right or (right = true) at its left.
std::string pad(std::string_view utf8, std::size_t width, bool right = false);

/// The text with C0, DEL, C1, bidi controls and line separators written as `\x1b`, `\u{202e}`;
/// broken UTF-8 bytes as `\xff`. What comes out can move no cursor and turn no line.
std::string escaped(std::string_view utf8);

/// The same, and characters that look like a blank or like nothing (no-break space, zero-width
/// space, byte order mark) as `\u{a0}`: for those who look for what is wrong.
std::string telling(std::string_view utf8);
/// The byte offset of the first of them; nothing if there is none.
std::optional<std::size_t> first_unseen(std::string_view utf8);

/// Whether every byte is below 0x80.
bool is_ascii(std::string_view bytes);
/// The first character that is not UTF-8 or that no file of a book may hold (NUL and other control
/// characters but TAB, LF, CR): its byte offset; nothing if all is well.
std::optional<std::size_t> first_bad_byte(std::string_view bytes);

/// The candidate most like `word`, if one is near enough to be a slip of the hand: at most 1 edit
/// in words of up to 4 characters, 2 up to 8, else 3 (insert, delete, replace, swap of neighbours),
/// and never the whole word. Ties: the first candidate.
std::optional<std::string> nearest(std::string_view word,
                                   std::span<const std::string_view> candidates);

/// Whether the text is an id: letters of any script in NFC, digits, `. _ -`; 1 to 64 characters;
/// not begun with `-` or `.`.
bool is_id(std::string_view utf8);
/// The text in Unicode's normal form C; empty when it is not UTF-8.
std::string normal_form(std::string_view utf8);
/// Whether the text holds a full-width form of ASCII (U+FF01-FF5E) or U+3000, U+3001, U+3002.
bool has_full_width(std::string_view utf8);
/// The same text with full-width forms written in ASCII.
std::string half_width(std::string_view utf8);

/// Code points of the text; used for columns.
std::size_t characters(std::string_view utf8);

}  // namespace plan
