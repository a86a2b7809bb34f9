// SPDX-License-Identifier: MIT
// UTF-8 as code points: what text.hpp's functions are made of. Nothing is known here of what the
// points mean.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace plan {

/// One code point and how many bytes it takes; no bytes: what stands there is not UTF-8.
struct CodePoint {
  char32_t point = 0;
  std::size_t bytes = 0;
};

/// The code point that begins at a byte. Overlong forms, surrogates and points past U+10FFFF are
/// not UTF-8. Range: `at` within the text.
CodePoint read_at(std::string_view text, std::size_t at);

/// Each code point with its bytes; a broken byte comes as code point 0xFFFD and its one byte.
template <class Visit>
void each_character(std::string_view text, Visit visit) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint read = read_at(text, at);
    const std::size_t bytes = std::max<std::size_t>(read.bytes, 1);
    visit(read.bytes ? read.point : U'\uFFFD', text.substr(at, bytes), read.bytes != 0);
    at += bytes;
  }
}

/// The byte after the character that begins at `at`. Bytes that are no UTF-8 count one by one, as
/// the places of findings count them; what is overlong or a surrogate counts as if it were sound.
std::size_t next_character(std::string_view text, std::size_t at);

/// Whether all is printable ASCII: then bytes are characters and columns.
bool is_ascii_printable(std::string_view text);

}  // namespace plan
