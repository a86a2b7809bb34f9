// SPDX-License-Identifier: MIT
// Documents made by hand: mappings put together from parts of others. A part of own_plan.hpp.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "plan/book/read/node.hpp"

namespace plan {

using KeptKeys = std::initializer_list<std::string_view>;

inline Node scalar(std::string text) {
  Node made;
  made.kind = Node::Kind::scalar;
  made.text = std::move(text);
  return made;
}

/// A list or mapping with nothing in it.
inline Node empty(Node::Kind kind) {
  Node made;
  made.kind = kind;
  return made;
}

inline void put(Node& mapping, std::string key, Node value) {
  mapping.entries.push_back({scalar(std::move(key)), std::move(value)});
}

/// Whether the mapping gives the key this text.
inline bool says(const Node& item, std::string_view key, std::string_view text) {
  const Node* value = item.find(key);
  return value && value->text == text;
}

/// Another mapping with some of its keys, in this order.
inline Node with_keys(const Node& mapping, KeptKeys keys) {
  Node made = empty(Node::Kind::mapping);
  for (const std::string_view key : keys)
    if (const Node* value = mapping.find(key); value && value->kind != Node::Kind::null)
      put(made, std::string(key), *value);
  return made;
}

}  // namespace plan
