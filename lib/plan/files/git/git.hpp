// SPDX-License-Identifier: MIT
// What git knows of a book: the commit that its folder stands at.
#pragma once

#include <string>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// The commit that the folder's repository stands at.
struct Commit {
  std::string id{};       // 40 hex digits; empty outside a repository or before the first commit
  bool modified = false;  // some file in `sources` differs from that commit (or is not in it), or
                          // one that it would read is gone, as `git status` sees it
  Said unknown{};         // why a repository that is there does not tell; then the id is empty
};
Commit commit_of(const std::string& folder, const Sources& sources);
/// Loads the library that commit_of() needs, which takes longer than reading a small book: for a
/// thread beside it.
void prepare_commit_of(const std::string& folder);

}  // namespace plan
