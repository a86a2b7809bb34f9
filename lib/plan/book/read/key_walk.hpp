// SPDX-License-Identifier: MIT
// A document seen through the key table: each value with the row of its key. For those who treat
// values by their rows, whatever the section; what the values mean is reader.hpp's.
#pragma once

#include <functional>
#include <string>

#include "plan/book/keys.hpp"
#include "plan/book/read/node.hpp"

namespace plan {

/// A key in a mapping of the book's document.
struct KeyedEntry {
  const std::string& section;  // of the mapping: "customers.contacts"; "" at the root
  const Key* row;              // null: a key that the table lacks, such as an own axis'
  Node& mapping;
  Entry& entry;
};

/// Hands over all keys of the document, outer before inner; where the visitor gives false nothing
/// within that value is handed over. An entry of a dated value is one of its key's row, in a
/// mapping of the same section. The visitor may change values, and nothing that is above them.
void walk_keys(Node& root, const std::function<bool(const KeyedEntry&)>& visit);

}  // namespace plan
