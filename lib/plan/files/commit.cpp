// SPDX-License-Identifier: MIT
// The commit under a book, by libgit2: it reads objects and runs nothing, neither hooks nor
// filters. A repository of another owner counts as none.
#include <git2.h>

#include <filesystem>
#include <memory>

#include "plan/files/load.hpp"

namespace plan {
namespace {

class Git {
 public:
  Git() { git_libgit2_init(); }
  ~Git() { git_libgit2_shutdown(); }
  Git(const Git&) = delete;
  Git& operator=(const Git&) = delete;
};

template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* object) const {
    Free(object);
  }
};
using Repository = std::unique_ptr<git_repository, Freer<git_repository_free>>;
using Tree = std::unique_ptr<git_tree, Freer<git_tree_free>>;
using TreeEntry = std::unique_ptr<git_tree_entry, Freer<git_tree_entry_free>>;
using CommitObject = std::unique_ptr<git_commit, Freer<git_commit_free>>;

Repository open_repository(const std::string& folder) {
  git_repository* found = nullptr;
  git_repository_open_ext(&found, folder.c_str(), 0, nullptr);
  return Repository(found);
}

CommitObject head_of(git_repository* repository) {
  git_oid id;
  git_commit* found = nullptr;
  if (git_reference_name_to_id(&id, repository, "HEAD") == 0)
    git_commit_lookup(&found, repository, &id);
  return CommitObject(found);
}

bool is_blob(const std::string& bytes, const git_oid& id) {
  git_oid own;
  return git_odb_hash(&own, bytes.data(), bytes.size(), GIT_OBJECT_BLOB) == 0 &&
         git_oid_equal(&own, &id) != 0;
}

/// Git may keep a text with CRLF as one with LF.
bool is_same(const std::string& bytes, const git_oid& id) {
  if (is_blob(bytes, id)) return true;
  if (bytes.find('\r') == std::string::npos) return false;
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); ++at)
    if (bytes[at] != '\r' || bytes.compare(at + 1, 1, "\n") != 0) text += bytes[at];
  return is_blob(text, id);
}

/// The book's folder below the repository's; empty when they are one, nothing when it is elsewhere.
std::optional<std::filesystem::path> below(git_repository* repository, const std::string& folder) {
  const char* root = git_repository_workdir(repository);
  if (!root) return {};
  std::error_code error;
  const auto top = std::filesystem::canonical(root, error);
  if (error) return {};
  const auto here = std::filesystem::canonical(folder, error);
  if (error) return {};
  return here.lexically_relative(top);
}

bool differs(git_tree* tree, const std::filesystem::path& prefix, const Sources& sources,
             std::uint32_t file) {
  const std::string path = (prefix / sources[file].path).lexically_normal().generic_string();
  git_tree_entry* found = nullptr;
  if (path.starts_with("../") || git_tree_entry_bypath(&found, tree, path.c_str()) != 0)
    return true;
  const TreeEntry entry(found);
  return !is_same(sources.text(file), *git_tree_entry_id(entry.get()));
}

}  // namespace

Commit commit_of(const std::string& folder, const Sources& sources) {
  const Git git;
  const Repository repository = open_repository(folder);
  if (!repository) return {};
  const CommitObject head = head_of(repository.get());
  if (!head) return {};
  Commit commit;
  commit.id.resize(GIT_OID_HEXSZ);
  git_oid_fmt(commit.id.data(), git_commit_id(head.get()));
  git_tree* found = nullptr;
  git_commit_tree(&found, head.get());
  const Tree tree(found);
  const auto prefix = below(repository.get(), folder);
  commit.modified = !tree || !prefix;
  for (std::uint32_t file = 0; file < sources.size() && !commit.modified; ++file)
    commit.modified = differs(tree.get(), *prefix, sources, file);
  return commit;
}

}  // namespace plan
