// SPDX-License-Identifier: MIT
#include "plan/files/git/commit_book.hpp"

#include <filesystem>
#include <memory>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/files/git/commit_tree.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// Where the book is looked for: a folder that is there, and what is below it only in the commit.
struct Start {
  fs::path folder;
  fs::path rest;
};

Start start_of(const std::optional<std::string>& place) {
  std::error_code error;
  if (!place) return {fs::current_path(error), {}};
  fs::path folder = fs::absolute(*place, error).lexically_normal();
  fs::path rest;
  while (!fs::is_directory(folder, error) && folder != folder.parent_path()) {
    rest = rest.empty() ? folder.filename() : folder.filename() / rest;
    folder = folder.parent_path();
  }
  return {folder, rest};
}

/// The start's path below the repository's folder; "" where it is that, or elsewhere.
std::string path_below(const fs::path& base, const Start& start) {
  std::error_code none;
  const fs::path here = fs::canonical(start.folder, none).lexically_relative(base);
  std::string path = (here / start.rest).lexically_normal().generic_string();
  if (path == "." || path == ".." || path.starts_with("../")) path.clear();
  while (path.ends_with('/')) path.pop_back();
  return path;
}

/// What reads the commit all the same.
Said unpacked_instead(const std::string& revision) {
  return said(
      "git archive {} | tar -x -C FOLDER writes it into an empty folder; then name that "
      "with -f",
      escaped(revision));
}

/// Its branches and tags.
std::vector<std::string> names_in(const Libgit2& git, git_repository* repository) {
  git_strarray list{};
  if (git.git_reference_list(&list, repository) != 0) return {};
  std::vector<std::string> names;
  for (std::size_t i = 0; i < list.count; ++i) {
    const std::string_view name = list.strings[i];
    for (const std::string_view kind : {"refs/heads/", "refs/tags/", "refs/remotes/"})
      if (name.starts_with(kind)) names.emplace_back(name.substr(kind.size()));
  }
  git.git_strarray_dispose(&list);
  return names;
}

std::string listed_names(const std::vector<std::string>& names) {
  std::string listed;
  for (const std::string& name : names) listed += (listed.empty() ? "" : ", ") + escaped(name);
  return listed;
}

class Finder {
 public:
  Finder(const Libgit2& git, std::string revision, bool follows)
      : git_(git), revision_(std::move(revision)), follows_(follows) {}

  Result<CommitBook> find(const std::optional<std::string>& place);

 private:
  Result<CommitBook> book_in(const CommitTree& tree, const std::string& path, bool climbs);
  GitCommit commit_named(git_repository* repository, int& error) const;
  std::string id_of(const git_commit* commit) const;
  Refusal no_revision(git_repository* repository, int error) const;
  Refusal no_book(const CommitTree& tree, const std::string& path, bool climbs) const;
  Said known_near(git_repository* repository) const;
  std::vector<std::string> renamed(const CommitTree& tree, git_repository* repository,
                                   const fs::path& base) const;
  Refusal not_followed(const std::vector<std::string>& names) const;
  bool is_unborn(git_repository* repository) const;
  static void entries_below(const CommitTree& tree, const std::string& folder, std::size_t most,
                            std::vector<std::string>& found);

  const Libgit2& git_;
  std::string revision_;
  bool follows_;
};

/// The branch or tag that may have been meant.
Said Finder::known_near(git_repository* repository) const {
  const std::vector<std::string> names = names_in(git_, repository);
  const std::vector<std::string_view> known(names.begin(), names.end());
  const auto near = nearest(revision_, known);
  return near ? said("did you mean {}?", escaped(*near)) : Said();
}

Refusal Finder::no_revision(git_repository* repository, int error) const {
  if (error == GIT_EAMBIGUOUS)
    return {{},
            said("several objects begin with {}", quote(revision_)),
            said("write more digits of the commit")};
  if (error == GIT_EPEEL || error == GIT_EINVALIDSPEC)
    return {{},
            said("{} names no commit", quote(revision_)),
            said("name a branch, a tag or a commit, as git log shows them")};
  Said hint = known_near(repository);
  if (hint.empty() && is_unborn(repository))
    hint = said("nothing is committed yet: git add . && git commit");
  if (hint.empty() && git_.git_repository_is_shallow(repository) == 1)
    hint = said("this clone holds only the last commits; git fetch --unshallow brings the others");
  if (hint.empty()) hint = said("name a branch, a tag or a commit, as git log shows them");
  return {{}, said("the repository has no commit {}", quote(revision_)), hint};
}

/// Paths of plan.yaml, not below hidden folders.
void Finder::entries_below(const CommitTree& tree, const std::string& folder, std::size_t most,
                           std::vector<std::string>& found) {
  std::vector<FileName> names;
  tree.list(folder, names);
  for (const FileName& name : names) {
    if (found.size() == most) return;
    if (name.text.starts_with('.')) continue;
    const std::string path = joined_path(folder, name.text);
    if (name.kind == FileName::Kind::folder)
      entries_below(tree, path, most, found);
    else if (name.text == "plan.yaml")
      found.push_back(path);
  }
}

Refusal Finder::no_book(const CommitTree& tree, const std::string& path, bool climbs) const {
  std::vector<std::string> others;
  constexpr std::size_t enough = 3;
  entries_below(tree, "", enough, others);
  const std::string listed = listed_names(others);
  const std::string shown = path.empty() ? "." : escaped(path);
  return {{},
          climbs ? said("{} has no plan.yaml in {} or above it", quote(revision_), shown)
                 : said("{} has no plan.yaml in {}", quote(revision_), shown),
          others.empty()
              ? said("name a later commit: the book is not in this one")
              : said("it has {}: name that with -f, below the repository's folder", listed)};
}

/// The books of the commit that are no more under their names: on the disk, or in a bare
/// repository at its HEAD.
std::vector<std::string> Finder::renamed(const CommitTree& tree, git_repository* repository,
                                         const fs::path& base) const {
  constexpr std::size_t many = 100;
  std::vector<std::string> found;
  entries_below(tree, "", many, found);
  const bool has_files = git_.git_repository_workdir(repository) != nullptr;
  git_object* head = nullptr;
  if (!has_files) git_.git_revparse_single(&head, repository, "HEAD^{tree}");
  const GitObject now(head, git_.git_object_free);
  std::erase_if(found, [&](const std::string& path) {
    std::error_code none;
    if (has_files) return fs::exists(base / path, none);
    git_tree_entry* entry = nullptr;
    if (head) git_.git_tree_entry_bypath(&entry, reinterpret_cast<git_tree*>(head), path.c_str());
    return bool(GitTreeEntry(entry, git_.git_tree_entry_free));
  });
  return found;
}

Refusal Finder::not_followed(const std::vector<std::string>& names) const {
  return {
      {},
      said("{} has the book under another name, one of {}", quote(revision_), listed_names(names)),
      said("to look at that commit in a folder of its own: git worktree add FOLDER {}",
           escaped(revision_))};
}

/// Whether nothing has been committed.
bool Finder::is_unborn(git_repository* repository) const {
  git_oid id{};
  return git_.git_reference_name_to_id(&id, repository, "HEAD") != 0 &&
         names_in(git_, repository).empty();
}

/// `climbs`: folders above will do as well.
Result<CommitBook> Finder::book_in(const CommitTree& tree, const std::string& path, bool climbs) {
  const RealPath there = tree.real(path);
  if (!there.error && !there.is_folder && !path.empty()) {
    const auto slash = path.rfind('/');
    const bool at_top = slash == std::string::npos;
    return CommitBook{.entry = at_top ? path : path.substr(slash + 1),
                      .folder = at_top ? "" : tree.real(path.substr(0, slash)).path};
  }
  for (std::string folder = path;;) {
    const RealPath entry = tree.real(joined_path(folder, "plan.yaml"));
    if (!entry.error && !entry.is_folder)
      return CommitBook{.entry = "plan.yaml", .folder = tree.real(folder).path};
    if (!climbs || folder.empty()) return no_book(tree, path, climbs);
    const auto slash = folder.rfind('/');
    folder.erase(slash == std::string::npos ? 0 : slash);
  }
}

/// The commit that the revision names; `error` is 0, or what the library says.
GitCommit Finder::commit_named(git_repository* repository, int& error) const {
  git_object *found = nullptr, *peeled = nullptr;
  error = git_.git_revparse_single(&found, repository, revision_.c_str());
  const GitObject object(found, git_.git_object_free);
  if (error == 0) error = git_.git_object_peel(&peeled, found, GIT_OBJECT_COMMIT);
  return {reinterpret_cast<git_commit*>(error == 0 ? peeled : nullptr), git_.git_commit_free};
}

std::string Finder::id_of(const git_commit* commit) const {
  std::string id(GIT_OID_HEXSZ, '0');
  git_.git_oid_fmt(id.data(), git_.git_commit_id(commit));
  return id;
}

Result<CommitBook> Finder::find(const std::optional<std::string>& place) {
  const Start start = start_of(place);
  int error = 0;
  GitRepository repository = repository_of(git_, start.folder.string(), error);
  git_repository* const opened = repository.get();
  if (!repository) {
    const Said why = refusal_of(git_, error);
    if (!why.empty()) return Refusal{{}, why, unpacked_instead(revision_)};
    return Refusal{{},
                   said("{} is in no git repository", escaped(start.folder.string())),
                   said("a revision is a commit of the book's repository: git init, git add . and "
                        "git commit make one")};
  }
  int missing = 0;
  const GitCommit commit = commit_named(opened, missing);
  git_tree* top = nullptr;
  if (missing == 0) missing = git_.git_commit_tree(&top, commit.get());
  if (missing != 0) return no_revision(opened, missing);
  const std::string id = id_of(commit.get());
  const char* work = git_.git_repository_workdir(opened);
  std::error_code none;
  const fs::path base = fs::canonical(work ? work : git_.git_repository_path(opened), none);
  const auto tree =
      std::make_shared<CommitTree>(git_, std::move(repository), GitTree(top, git_.git_tree_free),
                                   work ? base.string() : std::string());
  Result<CommitBook> book = book_in(*tree, path_below(base, start), !place);
  if (!book && follows_) {
    const std::vector<std::string> names = renamed(*tree, opened, base);
    if (names.size() > 1) return not_followed(names);
    if (names.size() == 1) book = book_in(*tree, names.front(), false);
  }
  if (!book) return book;
  CommitBook made = *book;
  made.commit = id;
  made.tree = tree_below(tree, made.folder);
  made.folder = work ? (base / made.folder).lexically_normal().string() : std::string();
  return made;
}

}  // namespace

Result<CommitBook> book_of_commit(const std::string& revision,
                                  const std::optional<std::string>& place, bool follows) {
  const Libgit2* git = libgit2();
  if (!git) return Refusal{{}, said("libgit2 is not installed"), unpacked_instead(revision)};
  return Finder(*git, revision, follows).find(place);
}

std::vector<std::string> revisions_of(const std::optional<std::string>& place) {
  const Libgit2* git = libgit2();
  if (!git) return {};
  int error = 0;
  const GitRepository repository = repository_of(*git, start_of(place).folder.string(), error);
  return repository ? names_in(*git, repository.get()) : std::vector<std::string>();
}

}  // namespace plan
