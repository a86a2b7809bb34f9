// SPDX-License-Identifier: MIT
#include "plan/files/git/libgit2.hpp"

#include <dlfcn.h>

#include <optional>

namespace plan {
namespace {

template <class Function>
bool find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
  return function != nullptr;
}

std::optional<Libgit2> loaded() {
  void* library = ::dlopen(PLAN_LIBGIT2, RTLD_NOW | RTLD_LOCAL);
  if (!library) return {};
  Libgit2 git{};
  decltype(&::git_libgit2_init) start = nullptr;
  bool whole = find(library, "git_libgit2_init", start);
#define PLAN_FIND(name) whole = find(library, #name, git.name) && whole;
  PLAN_LIBGIT2_FUNCTIONS(PLAN_FIND)
#undef PLAN_FIND
  if (!whole || start() < 0) return {};
  return git;
}

}  // namespace

const Libgit2* libgit2() {
  static const std::optional<Libgit2> git = loaded();
  return git ? &*git : nullptr;
}

}  // namespace plan
