// SPDX-License-Identifier: MIT
// A document as values with places: what a plan file says before anybody asks what it means. Made
// by files/ from YAML, joined by join.hpp, read into a Book by reader.hpp. Knows nothing of YAML.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"

namespace plan {

struct Entry;

/// A scalar, a list or a mapping. Exactly one of `text`, `items`, `entries` is in use, by `kind`.
/// Keys of a mapping are scalars, each once, in the order written.
struct Node {
  enum class Kind { null, scalar, list, mapping };
  Kind kind = Kind::null;  // null: `key:` with nothing after it; means "not given"
  Place at;                // of the value's first character
  std::string text;        // scalar: its content, escapes and folding resolved, otherwise raw
  bool quoted = false;     // scalar written in quotes or as a block; means the same as plain
  std::vector<Node> items;
  std::vector<Entry> entries;

  /// Whether it is nothing, or the word that other programs write for nothing (null, ~): for those
  /// who want a list or a mapping. As a scalar such a word is a text.
  bool says_nothing() const;

  /// The value of a key; null when the mapping lacks it (or this is no mapping).
  const Node* find(std::string_view key) const;
  Node* find(std::string_view key);
};

/// A key of a mapping and its value.
struct Entry {
  Node key;
  Node value;
};

}  // namespace plan
