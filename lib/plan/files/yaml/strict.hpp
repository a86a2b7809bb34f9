// SPDX-License-Identifier: MIT
// The rules that every file of a book keeps, over the events of its text: from bytes to a document,
// with everything refused that YAML allows and a book does not. Knows nothing of sections and their
// keys.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/book/read/node.hpp"

namespace plan {

inline constexpr std::size_t deepest_nesting = 64;
inline constexpr std::size_t largest_file = std::size_t{64} << 20;  // bytes

/// What a file says. Where something was refused, `root` holds what could be made of it, so that
/// the rest of the file is judged too.
struct Reading {
  Node root;                      // a mapping, empty when nothing could be read
  bool whole = true;              // false: ends before its text does, at a syntax error
  std::vector<Place> told;        // keys and values whose trouble has been reported
  std::vector<Place> incomplete;  // mappings that lack something by this reader's doing
};

/// The document in a file's bytes; a section that is `null` or `~`, as others write nothing, is
/// nothing. Everything up to the first syntax error is judged, and that error. Errors: bad-utf8,
/// control-character, cut-file, merge-markers, empty-file, wrong-shape, duplicate-key, anchor,
/// alias, tag, merge-key, complex-key, directive, second-document, tab, too-deep, full-width,
/// number-comma, and those of syntax.hpp.
Reading read_document(std::string_view bytes, std::uint32_t file, Diagnostics& findings);

/// The text behind a byte order mark, if there is one.
std::string_view without_bom(std::string_view bytes);

/// Where a text is no text: its first byte that is not UTF-8 or that no file may hold (control
/// characters, a CR without LF, U+2028, U+2029 and U+FEFF); the text's size if all is well.
std::size_t first_refused_byte(std::string_view text);

}  // namespace plan
