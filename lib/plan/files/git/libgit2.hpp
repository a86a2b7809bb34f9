// SPDX-License-Identifier: MIT
// libgit2, loaded when a commit is asked for: it brings seventeen libraries with it, which would
// cost every start of the program a third of its time.
#pragma once

#include <git2.h>

namespace plan {

/// The functions that are used, by their own names.
struct Libgit2 {
  decltype(&::git_commit_id) git_commit_id;
  decltype(&::git_commit_free) git_commit_free;
  decltype(&::git_commit_lookup) git_commit_lookup;
  decltype(&::git_commit_tree) git_commit_tree;
  decltype(&::git_config_free) git_config_free;
  decltype(&::git_config_get_bool) git_config_get_bool;
  decltype(&::git_buf_dispose) git_buf_dispose;
  decltype(&::git_error_last) git_error_last;
  decltype(&::git_filter_list_apply_to_buffer) git_filter_list_apply_to_buffer;
  decltype(&::git_filter_list_free) git_filter_list_free;
  decltype(&::git_filter_list_load) git_filter_list_load;
  decltype(&::git_index_free) git_index_free;
  decltype(&::git_index_get_bypath) git_index_get_bypath;
  decltype(&::git_index_path) git_index_path;
  decltype(&::git_index_read) git_index_read;
  decltype(&::git_odb_hash) git_odb_hash;
  decltype(&::git_oid_equal) git_oid_equal;
  decltype(&::git_oid_fmt) git_oid_fmt;
  decltype(&::git_reference_name_to_id) git_reference_name_to_id;
  decltype(&::git_repository_config_snapshot) git_repository_config_snapshot;
  decltype(&::git_repository_free) git_repository_free;
  decltype(&::git_repository_index) git_repository_index;
  decltype(&::git_repository_open_ext) git_repository_open_ext;
  decltype(&::git_repository_workdir) git_repository_workdir;
  decltype(&::git_tree_entry_bypath) git_tree_entry_bypath;
  decltype(&::git_tree_entry_free) git_tree_entry_free;
  decltype(&::git_tree_entry_id) git_tree_entry_id;
  decltype(&::git_tree_entry_name) git_tree_entry_name;
  decltype(&::git_tree_entry_type) git_tree_entry_type;
  decltype(&::git_tree_free) git_tree_free;
  decltype(&::git_tree_lookup) git_tree_lookup;
  decltype(&::git_tree_walk) git_tree_walk;
};

/// The library, started; null where it is not installed or lacks a function. It stays until the
/// program ends.
const Libgit2* libgit2();

}  // namespace plan
