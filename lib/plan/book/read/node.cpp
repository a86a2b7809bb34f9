// SPDX-License-Identifier: MIT
#include "plan/book/read/node.hpp"

namespace plan {

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
