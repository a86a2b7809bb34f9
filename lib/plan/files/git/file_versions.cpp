// SPDX-License-Identifier: MIT
#include "plan/files/git/file_versions.hpp"

#include <filesystem>
#include <set>

#include "plan/files/git/handles.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

using GitWalk = Handle<git_revwalk>;

class History {
 public:
  History(const Libgit2& git, git_repository* repository, std::string path)
      : git_(git), repository_(repository), path_(std::move(path)) {}

  std::vector<FileVersion> run(const std::string& revision) {
    git_revwalk* made = nullptr;
    if (git_.git_revwalk_new(&made, repository_) != 0) return {};
    const GitWalk walk(made, git_.git_revwalk_free);
    git_object* start = nullptr;
    if (git_.git_revparse_single(&start, repository_, revision.c_str()) != 0) return {};
    const GitObject object(start, git_.git_object_free);
    git_.git_revwalk_simplify_first_parent(made);
    if (git_.git_revwalk_push(made, git_.git_object_id(start)) != 0) return {};
    for (git_oid id; git_.git_revwalk_next(&id, made) == 0;) look_at(id);
    return std::move(found_);
  }

 private:
  void look_at(const git_oid& id) {
    git_commit* commit = nullptr;
    if (git_.git_commit_lookup(&commit, repository_, &id) != 0) return;
    const GitCommit held(commit, git_.git_commit_free);
    git_tree* top = nullptr;
    if (git_.git_commit_tree(&top, commit) != 0) return;
    const GitTree tree(top, git_.git_tree_free);
    git_tree_entry* entry = nullptr;
    if (git_.git_tree_entry_bypath(&entry, top, path_.c_str()) != 0) return;
    const GitTreeEntry file(entry, git_.git_tree_entry_free);
    const git_oid* blob_id = git_.git_tree_entry_id(entry);
    if (!seen_.insert(text_of(*blob_id)).second) return;
    git_blob* blob = nullptr;
    if (git_.git_blob_lookup(&blob, repository_, blob_id) != 0) return;
    const GitBlob content(blob, git_.git_blob_free);
    found_.push_back({text_of(id),
                      {static_cast<const char*>(git_.git_blob_rawcontent(blob)),
                       static_cast<std::size_t>(git_.git_blob_rawsize(blob))}});
  }

  std::string text_of(const git_oid& id) const {
    std::string text(GIT_OID_HEXSZ, '0');
    git_.git_oid_fmt(text.data(), &id);
    return text;
  }

  const Libgit2& git_;
  git_repository* repository_;
  std::string path_;
  std::set<std::string> seen_{};  // blobs
  std::vector<FileVersion> found_{};
};

}  // namespace

std::vector<FileVersion> versions_of(const std::string& folder, const std::string& path,
                                     const std::string& revision) {
  const Libgit2* git = libgit2();
  if (!git) return {};
  int error = 0;
  const GitRepository repository = repository_of(*git, folder, error);
  if (!repository) return {};
  git_repository* const opened = repository.get();
  const char* work = git->git_repository_workdir(opened);
  if (!work) return {};
  std::error_code none;
  const fs::path below = fs::canonical(folder, none).lexically_relative(fs::canonical(work, none));
  return History(*git, opened, (below / path).lexically_normal().generic_string()).run(revision);
}

}  // namespace plan
