// SPDX-License-Identifier: MIT
#include "plan/files/record_node.hpp"

#include "plan/base/said.hpp"

namespace plan {

std::vector<Field> fields_of(const Node& mapping) {
  using Shape = Node::Kind;
  std::vector<Field> fields;
  fields.reserve(mapping.entries.size());
  for (const auto& [key, value] : mapping.entries) {
    const auto shape = value.kind == Shape::null     ? Field::Shape::null
                       : value.kind == Shape::scalar ? Field::Shape::scalar
                                                     : Field::Shape::other;
    fields.push_back({key.text, value.text, key.at, value.at, shape, nullptr, !value.quoted});
  }
  return fields;
}

void refuse_no_record(const Node& node, Diagnostics& findings) {
  findings.error("wrong-shape", node.at,
                 said("{} takes {}", "activities", said("a list of records: - {...}")),
                 said("see plan explain {}", "activities"));
}

}  // namespace plan
