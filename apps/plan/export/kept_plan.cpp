// SPDX-License-Identifier: MIT
#include "plan/export/kept_plan.hpp"

#include <algorithm>
#include <set>

#include "plan/base/sha256.hpp"
#include "plan/book/read/key_walk.hpp"
#include "plan/files/git/git.hpp"
#include "plan/files/whole_document.hpp"
#include "plan/files/yaml/node_text.hpp"

namespace plan {
namespace {

/// Numbers and addresses, people at customers, what is noted of these, and who was put forward for
/// what; and how the files were found, since here they are one.
bool is_left_out(const KeyedEntry& one) {
  const std::string& key = one.entry.key.text;
  if (one.section.empty()) return key == "include" || key == "nominations";
  if (one.row && one.row->personal) return true;
  constexpr std::string_view of_customers[] = {"contacts", "note", "demand", "next", "plan"};
  return one.section == "customers" && std::ranges::count(of_customers, key) > 0;
}

std::string plan_of(const Loaded& loaded, std::size_t overlays) {
  Node root = whole_document(loaded, overlays);
  walk_keys(root, [](const KeyedEntry& one) {
    if (!is_left_out(one)) return true;
    one.entry.value = Node{};
    return false;
  });
  return node_text(std::move(root));
}

}  // namespace

StarKept kept_of(Session& session, std::size_t overlays) {
  const Loaded& loaded = session.read();
  StarKept kept{plan_of(loaded, overlays), {}};
  const std::set<std::string_view> activities(loaded.activity_files.begin(),
                                              loaded.activity_files.end());
  for (std::uint32_t file = 0; file < loaded.sources->size(); ++file) {
    const Source& source = (*loaded.sources)[file];
    kept.files.push_back({source.path, activities.contains(source.path),
                          source.digest.empty() ? digest_of(source.text) : source.digest});
  }
  const Commit commit = loaded.commit.empty() ? commit_of(loaded.folder, *loaded.sources)
                                              : Commit{.id = loaded.commit, .unknown = {}};
  kept.commit = commit.id;
  kept.is_modified = commit.modified;
  return kept;
}

}  // namespace plan
