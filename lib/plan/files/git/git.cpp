// SPDX-License-Identifier: MIT
// The commit under a book, by libgit2: it reads objects and runs nothing, neither hooks nor
// filters. A repository of another owner counts as none.
#include "plan/files/git/git.hpp"

#include <filesystem>
#include <memory>

#include "plan/files/git/libgit2.hpp"
#include "plan/files/load.hpp"

namespace plan {
namespace {

/// What the library handed out, given back to it.
template <class T>
class Handle {
 public:
  Handle(T* object, void (*free)(T*)) : object_(object, free) {}
  explicit operator bool() const { return bool(object_); }
  T* get() const { return object_.get(); }

 private:
  std::unique_ptr<T, void (*)(T*)> object_;
};
using Repository = Handle<git_repository>;
using Tree = Handle<git_tree>;
using TreeEntry = Handle<git_tree_entry>;
using CommitObject = Handle<git_commit>;

Repository open_repository(const Libgit2& git, const std::string& folder) {
  git_repository* found = nullptr;
  git.git_repository_open_ext(&found, folder.c_str(), 0, nullptr);
  return {found, git.git_repository_free};
}

CommitObject head_of(const Libgit2& git, git_repository* repository) {
  git_oid id;
  git_commit* found = nullptr;
  if (git.git_reference_name_to_id(&id, repository, "HEAD") == 0)
    git.git_commit_lookup(&found, repository, &id);
  return {found, git.git_commit_free};
}

bool is_blob(const Libgit2& git, const std::string& bytes, const git_oid& id) {
  git_oid own;
  return git.git_odb_hash(&own, bytes.data(), bytes.size(), GIT_OBJECT_BLOB) == 0 &&
         git.git_oid_equal(&own, &id) != 0;
}

/// Git may keep a text with CRLF as one with LF.
bool is_same(const Libgit2& git, const std::string& bytes, const git_oid& id) {
  if (is_blob(git, bytes, id)) return true;
  if (bytes.find('\r') == std::string::npos) return false;
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); ++at)
    if (bytes[at] != '\r' || bytes.compare(at + 1, 1, "\n") != 0) text += bytes[at];
  return is_blob(git, text, id);
}

/// The book's folder below the repository's; empty when they are one, nothing when it is elsewhere.
std::optional<std::filesystem::path> below(const Libgit2& git, git_repository* repository,
                                           const std::string& folder) {
  const char* root = git.git_repository_workdir(repository);
  if (!root) return {};
  std::error_code error;
  const auto top = std::filesystem::canonical(root, error);
  if (error) return {};
  const auto here = std::filesystem::canonical(folder, error);
  if (error) return {};
  return here.lexically_relative(top);
}

bool differs(const Libgit2& git, git_tree* tree, const std::filesystem::path& prefix,
             const Sources& sources, std::uint32_t file) {
  const std::string path = (prefix / sources[file].path).lexically_normal().generic_string();
  git_tree_entry* found = nullptr;
  if (path.starts_with("../") || git.git_tree_entry_bypath(&found, tree, path.c_str()) != 0)
    return true;
  const TreeEntry entry(found, git.git_tree_entry_free);
  return !is_same(git, sources.text(file), *git.git_tree_entry_id(entry.get()));
}

/// Whether a file of the commit that the book would read is gone: a *.yaml in the book's folder or
/// below, past folders that begin with a dot.
bool lacks(const Libgit2& git, git_tree* tree, const std::filesystem::path& prefix,
           const std::filesystem::path& folder) {
  git_tree_entry* entry = nullptr;
  git_tree* found = nullptr;
  const bool is_top = prefix.empty() || prefix == ".";
  if (!is_top && git.git_tree_entry_bypath(&entry, tree, prefix.generic_string().c_str()) != 0)
    return false;
  const TreeEntry holder(entry, git.git_tree_entry_free);
  git_repository* owner = git.git_tree_owner(tree);
  if (!is_top && git.git_tree_lookup(&found, owner, git.git_tree_entry_id(entry)) != 0)
    return false;
  const Tree below(found, git.git_tree_free);
  struct Walk {
    const Libgit2& git;
    const std::filesystem::path& folder;
  } walk{git, folder};
  const auto gone = [](const char* root, const git_tree_entry* file, void* data) {
    const auto& [functions, top] = *static_cast<const Walk*>(data);
    const std::string name = functions.git_tree_entry_name(file);
    if (name.starts_with('.')) return 1;  // not into it
    if (functions.git_tree_entry_type(file) != GIT_OBJECT_BLOB || !name.ends_with(".yaml"))
      return 0;
    std::error_code error;
    return std::filesystem::exists(top / root / name, error) ? 0 : -1;  // -1 ends the walk
  };
  return git.git_tree_walk(is_top ? tree : found, GIT_TREEWALK_PRE, gone, &walk) < 0;
}

/// Whether the folder may lie in a repository, which the library tells for sure. It reads all of
/// the machine's certificates when it starts; a book outside git need not wait for that.
bool may_be_in_repository(const std::string& folder) {
  std::error_code error;
  auto at = std::filesystem::canonical(folder, error);
  if (error) return true;
  for (;; at = at.parent_path()) {
    // HEAD: a bare one
    if (std::filesystem::exists(at / ".git", error) || std::filesystem::exists(at / "HEAD", error))
      return true;
    if (at == at.parent_path()) return false;
  }
}

}  // namespace

void prepare_commit_of(const std::string& folder) {
  if (may_be_in_repository(folder)) libgit2();
}

Commit commit_of(const std::string& folder, const Sources& sources) {
  if (!may_be_in_repository(folder)) return {};
  const Libgit2* git = libgit2();
  if (!git) return {};
  const Repository repository = open_repository(*git, folder);
  if (!repository) return {};
  const CommitObject head = head_of(*git, repository.get());
  if (!head) return {};
  Commit commit;
  commit.id.resize(GIT_OID_HEXSZ);
  git->git_oid_fmt(commit.id.data(), git->git_commit_id(head.get()));
  git_tree* found = nullptr;
  git->git_commit_tree(&found, head.get());
  const Tree tree(found, git->git_tree_free);
  const auto prefix = below(*git, repository.get(), folder);
  commit.modified = !tree || !prefix;
  for (std::uint32_t file = 0; file < sources.size() && !commit.modified; ++file)
    commit.modified = differs(*git, tree.get(), *prefix, sources, file);
  commit.modified = commit.modified || lacks(*git, tree.get(), *prefix, folder);
  return commit;
}

}  // namespace plan
