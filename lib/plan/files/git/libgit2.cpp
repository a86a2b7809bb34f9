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
  const bool whole =
      find(library, "git_libgit2_init", start) &&
      find(library, "git_commit_id", git.git_commit_id) &&
      find(library, "git_commit_free", git.git_commit_free) &&
      find(library, "git_commit_lookup", git.git_commit_lookup) &&
      find(library, "git_commit_tree", git.git_commit_tree) &&
      find(library, "git_config_free", git.git_config_free) &&
      find(library, "git_config_get_bool", git.git_config_get_bool) &&
      find(library, "git_buf_dispose", git.git_buf_dispose) &&
      find(library, "git_error_last", git.git_error_last) &&
      find(library, "git_filter_list_apply_to_buffer", git.git_filter_list_apply_to_buffer) &&
      find(library, "git_filter_list_free", git.git_filter_list_free) &&
      find(library, "git_filter_list_load", git.git_filter_list_load) &&
      find(library, "git_index_free", git.git_index_free) &&
      find(library, "git_index_get_bypath", git.git_index_get_bypath) &&
      find(library, "git_index_path", git.git_index_path) &&
      find(library, "git_index_read", git.git_index_read) &&
      find(library, "git_odb_hash", git.git_odb_hash) &&
      find(library, "git_oid_equal", git.git_oid_equal) &&
      find(library, "git_oid_fmt", git.git_oid_fmt) &&
      find(library, "git_reference_name_to_id", git.git_reference_name_to_id) &&
      find(library, "git_repository_config_snapshot", git.git_repository_config_snapshot) &&
      find(library, "git_repository_free", git.git_repository_free) &&
      find(library, "git_repository_index", git.git_repository_index) &&
      find(library, "git_repository_open_ext", git.git_repository_open_ext) &&
      find(library, "git_repository_workdir", git.git_repository_workdir) &&
      find(library, "git_tree_entry_bypath", git.git_tree_entry_bypath) &&
      find(library, "git_tree_entry_free", git.git_tree_entry_free) &&
      find(library, "git_tree_entry_id", git.git_tree_entry_id) &&
      find(library, "git_tree_entry_name", git.git_tree_entry_name) &&
      find(library, "git_tree_entry_type", git.git_tree_entry_type) &&
      find(library, "git_tree_lookup", git.git_tree_lookup) &&
      find(library, "git_tree_walk", git.git_tree_walk) &&
      find(library, "git_tree_free", git.git_tree_free);
  if (!whole || start() < 0) return {};
  return git;
}

}  // namespace

const Libgit2* libgit2() {
  static const std::optional<Libgit2> git = loaded();
  return git ? &*git : nullptr;
}

}  // namespace plan
