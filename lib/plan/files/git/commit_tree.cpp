// SPDX-License-Identifier: MIT
#include "plan/files/git/commit_tree.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "plan/base/sha256.hpp"
#include "plan/files/find/cover.hpp"
#include "plan/files/git/loose.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

constexpr int most_links = 40;  // as Linux follows

/// The steps in reverse: the next one last.
void put_before(std::vector<std::string>& ahead, std::string_view path) {
  const auto steps = steps_of(path);
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) ahead.emplace_back(*step);
}

std::error_code not_there() {
  return std::make_error_code(std::errc::no_such_file_or_directory);
}

/// What a submodule holds is in a repository of its own.
std::error_code in_submodule() {
  return std::make_error_code(std::errc::no_such_device);
}

bool is_folder(git_filemode_t mode) {
  return mode == GIT_FILEMODE_TREE || mode == GIT_FILEMODE_COMMIT;
}

}  // namespace

CommitTree::CommitTree(const Libgit2& git, GitRepository repository, GitTree tree,
                       std::string work_folder)
    : git_(git),
      repository_(std::move(repository)),
      tree_(std::move(tree)),
      work_folder_(std::move(work_folder)),
      beginnings_(objects_of(git, repository_.get())) {}

std::string CommitTree::id_of(const git_tree_entry* entry) const {
  std::string id(GIT_OID_HEXSZ, '0');
  git_.git_oid_fmt(id.data(), git_.git_tree_entry_id(entry));
  return id;
}

/// A file's bytes from the disk where they are the same: to read and hash those costs a fraction of
/// unpacking git's.
std::string CommitTree::bytes_of(const std::string& path, const git_tree_entry* entry,
                                 std::error_code& error) const {
  if (!work_folder_.empty()) {
    FileBytes there = read_file(joined_path(work_folder_, path), largest_file);
    if (!there.error && blob_id_of(there.bytes) == id_of(entry)) return std::move(there.bytes);
  }
  return content(*git_.git_tree_entry_id(entry), error);
}

GitTreeEntry CommitTree::entry(const std::string& path) const {
  git_tree_entry* found = nullptr;
  if (git_.git_tree_entry_bypath(&found, tree_.get(), path.c_str()) != 0) found = nullptr;
  return {found, git_.git_tree_entry_free};
}

std::error_code CommitTree::list(const std::string& folder, std::vector<FileName>& names) const {
  const std::lock_guard lock(mutex_);
  const GitTreeEntry holder =
      folder.empty() ? GitTreeEntry(nullptr, git_.git_tree_entry_free) : entry(folder);
  if (holder && git_.git_tree_entry_filemode(holder.get()) == GIT_FILEMODE_COMMIT)
    return in_submodule();
  git_tree* found = nullptr;
  if (!folder.empty() &&
      (!holder ||
       git_.git_tree_lookup(&found, repository_.get(), git_.git_tree_entry_id(holder.get())) != 0))
    return not_there();
  const GitTree below(found, git_.git_tree_free);
  const git_tree* tree = folder.empty() ? tree_.get() : found;
  for (std::size_t i = 0; i < git_.git_tree_entrycount(tree); ++i) {
    const git_tree_entry* one = git_.git_tree_entry_byindex(tree, i);
    const git_filemode_t mode = git_.git_tree_entry_filemode(one);
    names.push_back({git_.git_tree_entry_name(one), mode == GIT_FILEMODE_LINK
                                                        ? FileName::Kind::unsure
                                                    : is_folder(mode) ? FileName::Kind::folder
                                                                      : FileName::Kind::file});
  }
  std::ranges::sort(names, {}, &FileName::text);
  return {};
}

/// Whether objects may be missing by intent: git's own promise to fetch them later.
bool CommitTree::is_partial() const {
  git_config* found = nullptr;
  if (git_.git_repository_config_snapshot(&found, repository_.get()) != 0) return false;
  const GitConfiguration settings(found, git_.git_config_free);
  int promised = 0;
  git_.git_config_get_bool(&promised, found, "remote.origin.promisor");
  return promised != 0;
}

std::string CommitTree::content(const git_oid& id, std::error_code& error) const {
  git_blob* found = nullptr;
  if (const int failed = git_.git_blob_lookup(&found, repository_.get(), &id); failed != 0) {
    const bool left_out = failed == GIT_ENOTFOUND && is_partial();
    error = std::make_error_code(left_out ? std::errc::no_message_available : std::errc::io_error);
    return {};
  }
  const GitBlob blob(found, git_.git_blob_free);
  return {static_cast<const char*>(git_.git_blob_rawcontent(found)),
          static_cast<std::size_t>(git_.git_blob_rawsize(found))};
}

RealPath CommitTree::real(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  std::vector<std::string> ahead;
  put_before(ahead, path);
  return followed(std::move(ahead));
}

/// Where the steps lead that are in reverse.
RealPath CommitTree::followed(std::vector<std::string> ahead) const {
  RealPath real{.is_folder = true};
  for (int links = 0; !ahead.empty();) {
    const std::string step = std::exchange(ahead.back(), {});
    ahead.pop_back();
    if (step == "..") {
      if (real.path.empty()) return {.path = "/.."};
      const auto slash = real.path.rfind('/');
      real.path.erase(slash == std::string::npos ? 0 : slash);
      continue;
    }
    if (!real.is_folder) return {.error = std::make_error_code(std::errc::not_a_directory)};
    const std::string here = joined_path(real.path, step);
    const GitTreeEntry found = entry(here);
    if (!found) return {.error = not_there()};
    const git_filemode_t mode = git_.git_tree_entry_filemode(found.get());
    if (mode == GIT_FILEMODE_COMMIT && !ahead.empty() && ahead.back() != "..")
      return {.error = in_submodule()};
    if (mode != GIT_FILEMODE_LINK) {
      real.path = here;
      real.is_folder = is_folder(mode);
      continue;
    }
    const std::string target = content(*git_.git_tree_entry_id(found.get()), real.error);
    if (real.error) return {.error = real.error};
    if (target.starts_with('/')) return {.path = target};
    if (++links > most_links)
      return {.error = std::make_error_code(std::errc::too_many_symbolic_link_levels)};
    put_before(ahead, target);
  }
  return real;
}

FileBytes CommitTree::read(const std::string& path, std::size_t most, bool whole) const {
  const std::lock_guard lock(mutex_);
  std::vector<std::string> ahead;
  put_before(ahead, path);
  const RealPath real = followed(std::move(ahead));
  if (real.error) return {{}, real.error};
  if (real.path.starts_with('/')) return {{}, not_there()};
  if (real.is_folder) return {{}, std::make_error_code(std::errc::is_a_directory)};
  FileBytes read;
  const GitTreeEntry found = entry(real.path);
  read.bytes = bytes_of(real.path, found.get(), read.error);
  if (read.bytes.size() > most && whole)
    return {{}, std::make_error_code(std::errc::file_too_large)};
  if (read.bytes.size() > most) read.bytes.resize(most);
  return read;
}

/// The file's own entry; none of a link.
GitTreeEntry CommitTree::file_at(const std::string& path) const {
  GitTreeEntry found = entry(path);
  const git_filemode_t mode =
      found ? git_.git_tree_entry_filemode(found.get()) : GIT_FILEMODE_UNREADABLE;
  if (mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE) return found;
  return {nullptr, git_.git_tree_entry_free};
}

std::string CommitTree::glance(const std::string& path, std::size_t most, std::size_t size) const {
  const std::lock_guard lock(mutex_);
  const GitTreeEntry found = file_at(path);
  return found ? beginnings_.of(*git_.git_tree_entry_id(found.get()), most, size) : std::string();
}

std::string CommitTree::blob_id(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  const GitTreeEntry found = file_at(path);
  return found ? id_of(found.get()) : std::string();
}

FileTree tree_below(std::shared_ptr<const CommitTree> tree, const std::string& prefix) {
  return {
      .list =
          [tree, prefix](const std::string& folder, std::vector<FileName>& names) {
            return tree->list(joined_path(prefix, folder), names);
          },
      .real =
          [tree, prefix](const std::string& path) {
            RealPath real = tree->real(joined_path(prefix, path));
            if (real.error || real.path.starts_with('/') || prefix.empty()) return real;
            if (real.path == prefix)
              real.path.clear();
            else if (real.path.starts_with(prefix + "/"))
              real.path.erase(0, prefix.size() + 1);
            else
              real.path.insert(0, 1, '/');
            return real;
          },
      .read = [tree, prefix](
                  const std::string& path, std::size_t most,
                  bool whole) { return tree->read(joined_path(prefix, path), most, whole); },
      .glance =
          [tree, prefix](const std::string& path, std::size_t most, std::size_t size) {
            return tree->glance(joined_path(prefix, path), most, size);
          },
      .id = [tree,
             prefix](const std::string& path) { return tree->blob_id(joined_path(prefix, path)); },
  };
}

}  // namespace plan
