// SPDX-License-Identifier: MIT
// The commit under a book, by libgit2: it reads objects and runs nothing, neither hooks nor
// filters that are programs. A repository of another owner is not read.
#include "plan/files/git/git.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <tuple>

#include "plan/files/git/handles.hpp"
#include "plan/files/load.hpp"

namespace plan {
namespace {

/// The commit of HEAD; GIT_ENOTFOUND in `error` before the first.
GitCommit head_of(const Libgit2& git, git_repository* repository, int& error) {
  git_oid id;
  git_commit* found = nullptr;
  error = git.git_reference_name_to_id(&id, repository, "HEAD");
  if (error == 0 && git.git_commit_lookup(&found, repository, &id) != 0) error = GIT_ERROR;
  return {found, git.git_commit_free};
}

bool is_blob(const Libgit2& git, const std::string& bytes, const git_oid& id) {
  git_oid own;
  return git.git_odb_hash(&own, bytes.data(), bytes.size(), GIT_OBJECT_BLOB) == 0 &&
         git.git_oid_equal(&own, &id) != 0;
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

/// A commit beside the folder that is checked out, as `git status` lays them.
struct Sides {
  const Libgit2& git;
  git_repository* repository;
  git_tree* tree;                // of the commit
  git_index* index;              // null: it cannot be read
  std::filesystem::path prefix;  // of the book's folder below the repository's
  std::filesystem::path folder;  // the book's
};

/// The bytes as git would keep them, line ends and `$Id$` put back; nothing where that changes
/// nothing. No filter that is a program runs.
std::optional<std::string> as_kept(const Sides& sides, const std::string& path,
                                   const std::string& bytes) {
  const Libgit2& git = sides.git;
  git_filter_list* found = nullptr;
  const std::uint32_t flags = GIT_FILTER_ALLOW_UNSAFE;  // line ends are not ours to judge
  if (git.git_filter_list_load(&found, sides.repository, nullptr, path.c_str(), GIT_FILTER_TO_ODB,
                               flags) != 0 ||
      !found)
    return {};
  const GitFilters filters(found, git.git_filter_list_free);
  git_buf kept{};
  if (git.git_filter_list_apply_to_buffer(&kept, filters.get(), bytes.data(), bytes.size()) != 0)
    return {};
  std::string text(kept.ptr, kept.size);
  git.git_buf_dispose(&kept);
  return text;
}

const git_index_entry* entry_of(const Sides& sides, const std::string& path) {
  return sides.index ? sides.git.git_index_get_bypath(sides.index, path.c_str(), 0) : nullptr;
}

auto time_of(const struct stat& status) {
  return std::tuple(status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
}

/// Whether git looked at the file when it was this blob, and it has not been written since: then
/// git does not read it, whatever programs its filters are.
bool is_as_looked_at(const Sides& sides, const std::string& path, const std::filesystem::path& file,
                     const git_oid& id) {
  const git_index_entry* entry = entry_of(sides, path);
  struct stat now {
  }, looked{};
  if (!entry || sides.git.git_oid_equal(&entry->id, &id) == 0 || ::stat(file.c_str(), &now) != 0 ||
      ::stat(sides.git.git_index_path(sides.index), &looked) != 0)
    return false;
  const std::tuple<std::int64_t, std::int64_t> taken(entry->mtime.seconds,
                                                     entry->mtime.nanoseconds);
  return entry->file_size == static_cast<std::uint32_t>(now.st_size) && time_of(now) == taken &&
         time_of(now) < time_of(looked);
}

/// Whether git looks at files that it was told to skip, where they are there all the same.
bool finds_skipped(const Sides& sides) {
  const Libgit2& git = sides.git;
  git_config* found = nullptr;
  if (git.git_repository_config_snapshot(&found, sides.repository) != 0) return false;
  const GitConfiguration settings(found, git.git_config_free);
  int sparse = 0, outside = 0;
  git.git_config_get_bool(&sparse, found, "core.sparsecheckout");
  git.git_config_get_bool(&outside, found, "sparse.expectfilesoutsideofpatterns");
  return sparse != 0 && outside == 0;
}

/// Whether git was told to take the file for what its index holds: update-index
/// --assume-unchanged, or --skip-worktree.
bool is_trusted(const Sides& sides, const git_index_entry* entry) {
  if (!entry) return false;
  return (entry->flags & GIT_INDEX_ENTRY_VALID) != 0 ||
         ((entry->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0 && !finds_skipped(sides));
}

bool differs(const Sides& sides, const Sources& sources, std::uint32_t file) {
  const Libgit2& git = sides.git;
  const std::string path = (sides.prefix / sources[file].path).lexically_normal().generic_string();
  git_tree_entry* found = nullptr;
  if (path.starts_with("../") || git.git_tree_entry_bypath(&found, sides.tree, path.c_str()) != 0)
    return true;
  const GitTreeEntry entry(found, git.git_tree_entry_free);
  const git_oid& id = *git.git_tree_entry_id(entry.get());
  const git_index_entry* indexed = entry_of(sides, path);
  if (is_trusted(sides, indexed)) return git.git_oid_equal(&indexed->id, &id) == 0;
  const std::string bytes = sources.text(file);
  if (is_blob(git, bytes, id)) return false;
  const auto kept = as_kept(sides, path, bytes);
  return !(kept && is_blob(git, *kept, id)) &&
         !is_as_looked_at(sides, path, sides.folder / sources[file].path, id);
}

/// Whether git itself leaves the file out of the folder (sparse-checkout), or was told not to look
/// for it. Where the index cannot
/// be read, it holds whole folders that are left out.
bool is_left_out(const Sides& sides, const std::string& path) {
  if (!sides.index) return true;
  const git_index_entry* entry = entry_of(sides, path);
  return entry && ((entry->flags & GIT_INDEX_ENTRY_VALID) != 0 ||
                   (entry->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0);
}

/// Whether a file of the commit that the book would read is gone: a *.yaml in the book's folder or
/// below, past folders that begin with a dot.
bool lacks(const Sides& sides) {
  const Libgit2& git = sides.git;
  git_tree_entry* entry = nullptr;
  git_tree* found = nullptr;
  const bool is_top = sides.prefix.empty() || sides.prefix == ".";
  if (!is_top &&
      git.git_tree_entry_bypath(&entry, sides.tree, sides.prefix.generic_string().c_str()) != 0)
    return false;
  const GitTreeEntry holder(entry, git.git_tree_entry_free);
  if (!is_top && git.git_tree_lookup(&found, sides.repository, git.git_tree_entry_id(entry)) != 0)
    return false;
  const GitTree below(found, git.git_tree_free);
  const auto gone = [](const char* root, const git_tree_entry* file, void* data) {
    const auto& walked = *static_cast<const Sides*>(data);
    const std::string name = walked.git.git_tree_entry_name(file);
    if (name.starts_with('.')) return 1;  // not into it
    if (walked.git.git_tree_entry_type(file) != GIT_OBJECT_BLOB || !name.ends_with(".yaml"))
      return 0;
    std::error_code error;
    if (std::filesystem::exists(walked.folder / root / name, error)) return 0;
    const auto path = (walked.prefix / root / name).lexically_normal().generic_string();
    return is_left_out(walked, path) ? 0 : -1;  // -1 ends the walk
  };
  Sides walked = sides;
  return git.git_tree_walk(is_top ? sides.tree : found, GIT_TREEWALK_PRE, gone, &walked) < 0;
}

/// Whether the folder holds another book than the commit.
bool is_modified(const Libgit2& git, git_repository* repository, git_commit* head,
                 const std::string& folder, const Sources& sources) {
  git_tree* found = nullptr;
  git.git_commit_tree(&found, head);
  const GitTree tree(found, git.git_tree_free);
  const auto prefix = below(git, repository, folder);
  if (!tree || !prefix) return true;
  git_index* read = nullptr;
  if (git.git_repository_index(&read, repository) == 0 && git.git_index_read(read, 0) != 0) {
    git.git_index_free(read);
    read = nullptr;
  }
  const GitIndex index(read, git.git_index_free);
  const Sides sides{git, repository, tree.get(), index.get(), *prefix, folder};
  for (std::uint32_t file = 0; file < sources.size(); ++file)
    if (differs(sides, sources, file)) return true;
  return lacks(sides);
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
  if (!git) return {.unknown = said("libgit2 is not installed")};
  int error = 0;
  const GitRepository repository = repository_of(*git, folder, error);
  if (!repository) return {.unknown = refusal_of(*git, error)};
  const GitCommit head = head_of(*git, repository.get(), error);
  if (!head) return {.unknown = refusal_of(*git, error)};
  Commit commit;
  commit.id.resize(GIT_OID_HEXSZ);
  git->git_oid_fmt(commit.id.data(), git->git_commit_id(head.get()));
  commit.modified = is_modified(*git, repository.get(), head.get(), folder, sources);
  return commit;
}

}  // namespace plan
