// SPDX-License-Identifier: MIT
#include "plan/files/yaml/node_text.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "plan/book/read/key_walk.hpp"
#include "plan/files/yaml/plan_text.hpp"

namespace plan {
namespace {

constexpr std::size_t widest = 200;  // bytes of a record's values that stands in one line

bool is_quoted(const Key* row) {
  if (!row) return true;
  return row->type == Type::text || row->type == Type::id || row->type == Type::ref ||
         row->type == Type::number;
}

/// How long the values are; `widest` where they need lines of their own.
std::size_t width_of(const Node& node, int depth = 0) {
  if (node.kind == Node::Kind::scalar)
    return node.text.find('\n') == std::string::npos ? node.text.size() : widest;
  if (depth == 3) return widest;
  std::size_t width = 0;
  for (const Node& item : node.items) width += 2 + width_of(item, depth + 1);
  for (const Entry& entry : node.entries)
    width += 4 + entry.key.text.size() + width_of(entry.value, depth + 1);
  return width;
}

class NodeWriting {
 public:
  explicit NodeWriting(Node& root) {
    walk_keys(root, [&](const KeyedEntry& one) {
      const bool is_date = !one.row && one.entry.key.text == "from";
      if (is_quoted(one.row) && !is_date) quote(one.entry.value);
      return true;
    });
  }

  PlanText value(const Node& node, bool in_line) const {
    switch (node.kind) {
      case Node::Kind::null: return {};
      case Node::Kind::scalar:
        return {.form = quoted_.contains(&node) ? PlanText::Form::text : PlanText::Form::scalar,
                .value = node.text};
      case Node::Kind::list: return list(node, in_line);
      default: return mapping(node, in_line);
    }
  }

  PlanText mapping(const Node& node, bool in_line) const {
    PlanText made{.form = in_line ? PlanText::Form::flow_mapping : PlanText::Form::mapping};
    for (const Entry& entry : node.entries) {
      if (entry.value.kind == Node::Kind::null) continue;
      made.entries.push_back(value(entry.value, in_line));
      made.entries.back().key = entry.key.text;
    }
    return made;
  }

 private:
  void quote(const Node& node) {
    quoted_.insert(&node);
    for (const Node& item : node.items) quoted_.insert(&item);
  }

  PlanText list(const Node& node, bool in_line) const {
    const bool is_plain = std::ranges::all_of(
        node.items, [](const Node& item) { return item.kind == Node::Kind::scalar; });
    const bool one_line = in_line || (is_plain && width_of(node) < widest);
    PlanText made{.form = one_line ? PlanText::Form::flow_list : PlanText::Form::list};
    for (const Node& item : node.items)
      made.entries.push_back(value(item, one_line || width_of(item) < widest));
    return made;
  }

  std::unordered_set<const Node*> quoted_;
};

}  // namespace

std::string node_text(Node root) {
  return write_plan(NodeWriting(root).mapping(root, false));
}

}  // namespace plan
