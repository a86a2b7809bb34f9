// SPDX-License-Identifier: MIT
// What libgit2 hands out, given back to it; and why it does not open a repository. A part of
// git.hpp and commit_book.hpp.
#pragma once

#include <memory>
#include <string>

#include "plan/base/said.hpp"
#include "plan/files/git/libgit2.hpp"

namespace plan {

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
using GitRepository = Handle<git_repository>;
using GitIndex = Handle<git_index>;
using GitFilters = Handle<git_filter_list>;
using GitTree = Handle<git_tree>;
using GitTreeEntry = Handle<git_tree_entry>;
using GitConfiguration = Handle<git_config>;
using GitCommit = Handle<git_commit>;
using GitObject = Handle<git_object>;
using GitBlob = Handle<git_blob>;

/// The repository of a folder, in which a spoilt object is an error (loose.hpp); nothing where
/// there is none, or it is not read: `error` is what opening it gave.
GitRepository repository_of(const Libgit2& git, const std::string& folder, int& error);

/// Why the library does not open a repository that is there; empty: there is none. `error`: what
/// opening it gave.
Said refusal_of(const Libgit2& git, int error);

}  // namespace plan
