// SPDX-License-Identifier: MIT
// An object of git that is a file of its own. One that the disk has spoilt is told as broken,
// before libgit2 looks at it: 1.5.1 does not come back from every such file.
#pragma once

#include <git2.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "plan/files/git/libgit2.hpp"
#include "plan/files/git/unpacking.hpp"

namespace plan {

struct LooseObject {
  std::string kind{};  // "blob"; empty: its file is broken
  std::uint64_t size = 0;
  std::string bytes{};  // the first of them, or all
};

/// The object with at most so many of its bytes; nothing where it is no file of its own. `objects`:
/// the folder of the repository's objects, which ends with a slash.
std::optional<LooseObject> loose_object(const Zlib& library, const std::string& objects,
                                        const git_oid& id, std::size_t most);

/// The folder of the repository's objects, which ends with a slash; empty where it has none.
std::string objects_of(const Libgit2& git, git_repository* repository);

/// From now on the repository's loose objects are read here: a spoilt one is an error.
void refuse_spoilt_objects(const Libgit2& git, git_repository* repository);

}  // namespace plan
