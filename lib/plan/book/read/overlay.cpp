// SPDX-License-Identifier: MIT
#include <map>
#include <string>
#include <vector>

#include "plan/book/keys.hpp"
#include "plan/book/read/join.hpp"

namespace plan {
namespace {

using Kind = Node::Kind;

/// The keys by which records of a root section are the same record: `id`; for the calendar's days
/// `date`, for its years `year`.
using Identity = std::vector<std::string_view>;

Identity identity_of(std::string_view section) {
  Identity found;
  for (const Key& row : keys_of(section))
    if (row.need == Need::identity || row.need == Need::either) found.push_back(row.key);
  return found.empty() ? Identity{"id"} : found;
}

const std::string* id_of(const Node& item, const Identity& identity) {
  for (const std::string_view key : identity)
    if (const Node* id = item.find(key); id && id->kind == Kind::scalar) return &id->text;
  return nullptr;
}

bool has_ids(const Node& list, const Identity& identity) {
  for (const Node& item : list.items)
    if (!id_of(item, identity)) return false;
  return !list.items.empty();
}

void lay(Node& base, Node&& over, const Identity& identity);

void lay_list(Node& base, Node&& over, const Identity& identity) {
  std::map<std::string, std::size_t, std::less<>> present;
  for (std::size_t i = 0; i < base.items.size(); ++i)
    if (const auto* id = id_of(base.items[i], identity)) present.emplace(*id, i);
  for (Node& item : over.items) {
    const auto found = present.find(*id_of(item, identity));
    if (found == present.end()) {
      base.items.push_back(std::move(item));
      continue;
    }
    base.items[found->second] = std::move(item);
    present.erase(found);  // the same id again in this list is then a second record, and refused
  }
}

void lay_mapping(Node& base, Node&& over, bool is_root, const Identity& identity) {
  for (auto& [key, value] : over.entries) {
    const Identity below = is_root ? identity_of(key.text) : identity;
    Node* own = base.find(key.text);
    // one way of sharing takes another's place: months that are laid over learn
    if (own && key.text == "season" && value.kind != Kind::null)
      *own = std::move(value);
    else if (own)
      lay(*own, std::move(value), below);
    else
      base.entries.push_back({std::move(key), std::move(value)});
  }
}

void lay(Node& base, Node&& over, const Identity& identity) {
  if (over.kind == Kind::null) return;  // not given, as everywhere
  if (base.kind == Kind::mapping && over.kind == Kind::mapping)
    lay_mapping(base, std::move(over), false, identity);
  else if (base.kind == Kind::list && over.kind == Kind::list && has_ids(over, identity))
    lay_list(base, std::move(over), identity);
  else
    base = std::move(over);
}

}  // namespace

Node overlay(Node base, Node over) {
  lay_mapping(base, std::move(over), true, {"id"});
  return base;
}

}  // namespace plan
