// SPDX-License-Identifier: MIT
#include "plan/book/read/node.hpp"

namespace plan {

bool Node::says_nothing() const {
  const bool word = text == "null" || text == "~" || text == "Null" || text == "NULL";
  return kind == Kind::null || (kind == Kind::scalar && !quoted && word);
}

const Node* Node::find(std::string_view key) const {
  for (const auto& [name, value] : entries)
    if (name.text == key) return &value;
  return nullptr;
}

Node* Node::find(std::string_view key) {
  for (auto& [name, value] : entries)
    if (name.text == key) return &value;
  return nullptr;
}

}  // namespace plan
