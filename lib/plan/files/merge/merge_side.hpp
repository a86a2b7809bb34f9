// SPDX-License-Identifier: MIT
// One side of a merge of activity files: its records and comment lines, one after the other, each
// with what it is known by, what it says and how it stands there.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// A record, or a comment on a line of its own between records.
struct MergeItem {
  std::string key;      // a record's id; of others what they say, and which of the same it is
  std::string content;  // what it says, however it is laid out
  std::string lines;    // as they stand, each ended by LF
  std::vector<std::string> comments{};  // in and behind a record
  std::size_t blanks = 0;               // blank lines above it
  bool is_record = false;
  bool is_named = false;  // a record with an id
};

struct MergeSide {
  bool marked = false;             // with a byte order mark
  std::string_view newline{"\n"};  // what its lines end with
  std::size_t indent = 0;          // blanks before each record's "-"
  std::string head;  // up to the line of activities:, ended by LF; empty: no such line
  std::vector<MergeItem> items;
  std::size_t blanks = 0;  // blank lines below the last
};

/// The side that a file's bytes are; one whose list is in brackets is taken in canonical form.
/// Nothing where the file cannot be read as activities, which `findings` tell then.
std::optional<MergeSide> merge_side(std::string_view bytes, Diagnostics& findings);

/// Gives the records that have the same id as another of their side keys by what they say, on all
/// sides; so that none is lost.
void rename_doubled(MergeSide& base, MergeSide& ours, MergeSide& theirs);

/// The bytes without the lines that git's markers stand on: both sides of each conflict.
std::string without_markers(std::string_view bytes);

}  // namespace plan
