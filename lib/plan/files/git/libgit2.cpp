// SPDX-License-Identifier: MIT
#include "plan/files/git/libgit2.hpp"

#include <optional>

#include "plan/base/shared_library.hpp"

namespace plan {
namespace {

std::optional<Libgit2> loaded() {
  Libgit2 git{};
  decltype(&::git_libgit2_init) start = nullptr;
  SharedLibrary library(PLAN_LIBGIT2);
  library.find("git_libgit2_init", start);
#define PLAN_FIND(name) library.find(#name, git.name);
  PLAN_LIBGIT2_FUNCTIONS(PLAN_FIND)
#undef PLAN_FIND
  if (!library.is_whole() || start() < 0) return {};
  return git;
}

}  // namespace

const Libgit2* libgit2() {
  static const std::optional<Libgit2> git = loaded();
  return git ? &*git : nullptr;
}

}  // namespace plan
