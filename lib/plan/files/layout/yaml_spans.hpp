// SPDX-License-Identifier: MIT
// Where the records and the comments of an activity file stand, in bytes: YAML's events say nothing
// of comments, so they are what a "#" begins outside of all values.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace plan {

/// A record, from its first character to the one behind its last.
struct RecordSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool flow = false;  // in braces
};

/// A comment, from its "#" to its line's end, without what is blank there.
struct CommentSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct YamlSpans {
  std::size_t head = 0;    // where the key `activities` begins
  std::size_t indent = 0;  // blanks before the "-" of each record
  std::vector<RecordSpan> records;
  std::vector<CommentSpan> comments;  // in their order
};

/// Range: a text without BOM that read_document() reads as activities without an error, each a
/// mapping of scalars.
YamlSpans spans_of(std::string_view text);

}  // namespace plan
