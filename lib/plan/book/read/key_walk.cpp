// SPDX-License-Identifier: MIT
#include "plan/book/read/key_walk.hpp"

#include <string_view>

namespace plan {
namespace {

class Walking {
 public:
  explicit Walking(const std::function<bool(const KeyedEntry&)>& visit) : visit_(visit) {}

  void mapping(const std::string& section, Node& node) {
    for (Entry& entry : node.entries) {
      const Key* row = find_key(section, entry.key.text);
      if (visit_({section, row, node, entry}) && row) within(section, *row, entry);
    }
  }

 private:
  void within(const std::string& section, const Key& row, Entry& entry) {
    const std::string below = row.key == "*"    ? section
                              : section.empty() ? std::string(row.key)
                                                : section + "." + std::string(row.key);
    if (row.form == Form::map) return named(below, entry.value);
    if (row.form == Form::dated) return dated(section, row, entry.value);
    if (entry.value.kind == Node::Kind::mapping) mapping(below, entry.value);
    for (Node& item : entry.value.items)
      if (item.kind == Node::Kind::mapping) mapping(below, item);
  }

  /// The values of a map: scalars or dated ones, or mappings of a section, as the years are.
  void named(const std::string& section, Node& node) {
    if (find_key(section, "*")) return mapping(section, node);
    for (Entry& entry : node.entries) mapping(section, entry.value);
  }

  void dated(const std::string& section, const Key& row, Node& node) {
    for (Node& item : node.items)
      for (Entry& entry : item.entries)
        visit_({section, entry.key.text == "from" ? nullptr : &row, item, entry});
  }

  const std::function<bool(const KeyedEntry&)>& visit_;
};

}  // namespace

void walk_keys(Node& root, const std::function<bool(const KeyedEntry&)>& visit) {
  Walking(visit).mapping({}, root);
}

}  // namespace plan
