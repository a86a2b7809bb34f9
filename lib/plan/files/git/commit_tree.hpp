// SPDX-License-Identifier: MIT
// The files of a commit, links followed within it. A part of commit_book.hpp.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "plan/files/find/file_tree.hpp"
#include "plan/files/git/beginnings.hpp"
#include "plan/files/git/handles.hpp"

namespace plan {

/// Paths are relative to the repository's folder, which is "". Safe for threads.
class CommitTree {
 public:
  /// `work_folder`: where the repository is checked out; empty: nowhere.
  CommitTree(const Libgit2& git, GitRepository repository, GitTree tree, std::string work_folder);

  /// As FileTree's, of the whole repository: what leads out of it is absolute.
  std::error_code list(const std::string& folder, std::vector<FileName>& names) const;
  RealPath real(const std::string& path) const;
  FileBytes read(const std::string& path, std::size_t most, bool whole) const;
  std::string glance(const std::string& path, std::size_t most, std::size_t size) const;
  /// The id of a file's blob; empty where there is no file of that path, or it is a link.
  std::string blob_id(const std::string& path) const;

 private:
  GitTreeEntry entry(const std::string& path) const;
  GitTreeEntry file_at(const std::string& path) const;
  bool is_partial() const;
  std::string content(const git_oid& id, std::error_code& error) const;
  std::string id_of(const git_tree_entry* entry) const;
  std::string bytes_of(const std::string& path, const git_tree_entry* entry,
                       std::error_code& error) const;
  RealPath followed(std::vector<std::string> steps) const;

  const Libgit2& git_;
  GitRepository repository_;
  GitTree tree_;
  std::string work_folder_;
  mutable Beginnings beginnings_;
  mutable std::mutex mutex_{};  // the library's objects are for one thread at a time
};

/// The files of the folder `prefix` of it ("": all).
FileTree tree_below(std::shared_ptr<const CommitTree> tree, const std::string& prefix);

}  // namespace plan
