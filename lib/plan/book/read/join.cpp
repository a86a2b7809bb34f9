// SPDX-License-Identifier: MIT
#include "plan/book/read/join.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"

namespace plan {
namespace {

using Kind = Node::Kind;

void append(Node& list, Node&& more) {
  list.items.insert(list.items.end(), std::make_move_iterator(more.items.begin()),
                    std::make_move_iterator(more.items.end()));
}

class Joiner {
 public:
  explicit Joiner(Diagnostics& findings) : findings_(findings) {}

  void file(Node& root, Node&& file, bool is_entry);

 private:
  bool may_stand(const Node& root, const Node& key, bool is_entry);
  void mapping(Node& into, Node&& from, const std::string& path, int depth);
  void entry(Entry& into, Entry&& from, const std::string& path, int depth);

  Diagnostics& findings_;
};

/// Depth 0 is the root, 1 the mapping of a section (years), 2 one of its own (a year), 3 one of a
/// year's (its season). Lists join in the root and in a year; below depth 3 everything stands once.
void Joiner::entry(Entry& into, Entry&& from, const std::string& path, int depth) {
  Node &own = into.value, &other = from.value;
  const bool lists = own.kind == Kind::list && other.kind == Kind::list;
  const bool mappings = own.kind == Kind::mapping && other.kind == Kind::mapping;
  if (other.kind == Kind::null) return;
  if (own.kind == Kind::null)
    into = std::move(from);
  else if (lists && depth % 2 == 0)
    append(own, std::move(other));
  else if (mappings && depth < 3)
    mapping(own, std::move(other), path + ".", depth + 1);
  else
    findings_.error("given-twice", from.key.at, said("{} is given in two files", escaped(path)),
                    said("keep one of them"), into.key.at);
}

void Joiner::mapping(Node& into, Node&& from, const std::string& path, int depth) {
  std::map<std::string, std::size_t, std::less<>> present;
  for (std::size_t i = 0; i < into.entries.size(); ++i) present[into.entries[i].key.text] = i;
  for (Entry& given : from.entries) {
    const auto found = present.find(given.key.text);
    if (found == present.end())
      into.entries.push_back(std::move(given));
    else
      entry(into.entries[found->second], std::move(given), path + given.key.text, depth);
  }
}

bool Joiner::may_stand(const Node& root, const Node& key, bool is_entry) {
  const std::string& name = key.text;
  if (!is_entry && (name == "format" || name == "book" || name == "include")) {
    findings_.error("not-in-plan-yaml", key.at, said("{} stands in plan.yaml only", name),
                    said("move it there"));
    return false;
  }
  if (name != "stages") return true;
  const auto own = std::find_if(root.entries.begin(), root.entries.end(), [&](const Entry& entry) {
    return entry.key.text == name && entry.value.kind != Kind::null;
  });
  if (own == root.entries.end()) return true;
  findings_.error("stages-in-two-files", key.at,
                  said("stages are a process in order: they stand in one file"),
                  said("move them together"), own->key.at);
  return false;
}

void Joiner::file(Node& root, Node&& file, bool is_entry) {
  std::erase_if(file.entries, [&](const Entry& given) {
    return given.value.kind != Kind::null && !may_stand(root, given.key, is_entry);
  });
  mapping(root, std::move(file), "", 0);
}

}  // namespace

Node join(std::vector<Node> files, Diagnostics& findings) {
  Node root;
  root.kind = Kind::mapping;
  if (!files.empty()) root.at = files.front().at;
  Joiner joiner(findings);
  for (std::size_t i = 0; i < files.size(); ++i) joiner.file(root, std::move(files[i]), i == 0);
  return root;
}

}  // namespace plan
