// SPDX-License-Identifier: MIT
// A book as a commit has it (--at REV): its objects are read by libgit2; nothing is checked out and
// no program runs, neither hooks nor filters.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/base/result.hpp"
#include "plan/files/find/file_tree.hpp"

namespace plan {

struct CommitBook {
  std::string commit{};  // 40 hex digits
  std::string entry{};   // of plan.yaml in `tree`: mostly the name alone
  std::string folder{};  // where the book's folder is on the disk, if it is there; empty in a bare
                         // repository
  FileTree tree{};
};

/// The book of a revision, as `git rev-parse` takes one. `place`: its plan.yaml or its folder, as
/// they were called then: the path of what may not be there any more, below a repository that may
/// be bare; none: the nearest plan.yaml that the commit has for the current folder or above it.
/// `follows`: where the commit has no book there, the only one of its books that is no more under
/// its name is this one, which had another. Errors: a Refusal of the revision's text, without a
/// code: no repository or one that cannot be read, no such revision, no book there.
Result<CommitBook> book_of_commit(const std::string& revision,
                                  const std::optional<std::string>& place, bool follows = false);

/// The branches and tags of the repository in which the place is; empty where there is none.
std::vector<std::string> revisions_of(const std::optional<std::string>& place);

}  // namespace plan
