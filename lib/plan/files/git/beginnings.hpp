// SPDX-License-Identifier: MIT
// How large objects of a repository begin, from git's own files: libgit2 unpacks and hashes an
// object as a whole, which costs a hundred times what it takes to see whether it is of activities.
#pragma once

#include <git2.h>

#include <optional>
#include <string>
#include <vector>

#include "plan/files/git/pack.hpp"

namespace plan {

class Beginnings {
 public:
  /// `objects`: the folder of the repository's objects, which ends with a slash.
  explicit Beginnings(std::string objects) : objects_(std::move(objects)) {}

  /// The first `most` bytes of an object of `size` or more. Empty where it is smaller, or where it
  /// can't be told here: libgit2 then says what is the matter. They are not checked against the id.
  std::string of(const git_oid& id, std::size_t most, std::size_t size);

 private:
  void open_packs(const Zlib& library);

  std::string objects_;
  std::optional<std::vector<Pack>> packs_{};  // once they are looked for
};

}  // namespace plan
