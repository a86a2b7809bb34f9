// SPDX-License-Identifier: MIT
#include "plan/files/changed_files.hpp"

#include <map>

namespace plan {
namespace {

/// The paths by the ids of their files; of files without one by what nothing else is called.
std::map<std::string, std::vector<std::string>> by_id(const Loaded& book, const char* side) {
  std::map<std::string, std::vector<std::string>> files;
  for (const std::string& path : book.activity_files) {
    const std::string id = book.tree.id(path);
    files[id.empty() ? side + path : id].push_back(path);
  }
  return files;
}

/// Of each id as many as the other has fewer.
std::vector<std::string> lacking(const std::map<std::string, std::vector<std::string>>& files,
                                 const std::map<std::string, std::vector<std::string>>& others) {
  std::vector<std::string> left;
  for (const auto& [id, paths] : files) {
    const auto other = others.find(id);
    const std::size_t there = other == others.end() ? 0 : other->second.size();
    for (std::size_t i = there; i < paths.size(); ++i) left.push_back(paths[i]);
  }
  return left;
}

}  // namespace

ChangedFiles changed_activities(const Loaded& before, const Loaded& after) {
  const auto old = by_id(before, "before "), now = by_id(after, "after ");
  return {lacking(old, now), lacking(now, old)};
}

}  // namespace plan
