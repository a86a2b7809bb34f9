// SPDX-License-Identifier: MIT
// libgit2, loaded when a commit is asked for: it brings seventeen libraries with it, which would
// cost every start of the program a third of its time.
#pragma once

#include <git2.h>
#include <git2/sys/odb_backend.h>

namespace plan {

/// The functions that are used.
#define PLAN_LIBGIT2_FUNCTIONS(EACH)      \
  EACH(git_blob_free)                     \
  EACH(git_blob_lookup)                   \
  EACH(git_blob_rawcontent)               \
  EACH(git_blob_rawsize)                  \
  EACH(git_buf_dispose)                   \
  EACH(git_commit_free)                   \
  EACH(git_commit_id)                     \
  EACH(git_commit_lookup)                 \
  EACH(git_commit_tree)                   \
  EACH(git_config_free)                   \
  EACH(git_config_get_bool)               \
  EACH(git_error_last)                    \
  EACH(git_filter_list_apply_to_buffer)   \
  EACH(git_filter_list_free)              \
  EACH(git_filter_list_load)              \
  EACH(git_index_free)                    \
  EACH(git_index_get_bypath)              \
  EACH(git_index_path)                    \
  EACH(git_index_read)                    \
  EACH(git_merge_file)                    \
  EACH(git_merge_file_result_free)        \
  EACH(git_object_free)                   \
  EACH(git_object_id)                     \
  EACH(git_object_peel)                   \
  EACH(git_odb_add_backend)               \
  EACH(git_odb_backend_data_alloc)        \
  EACH(git_odb_free)                      \
  EACH(git_odb_hash)                      \
  EACH(git_oid_equal)                     \
  EACH(git_oid_fmt)                       \
  EACH(git_reference_list)                \
  EACH(git_reference_name_to_id)          \
  EACH(git_repository_config_snapshot)    \
  EACH(git_repository_free)               \
  EACH(git_repository_index)              \
  EACH(git_repository_is_shallow)         \
  EACH(git_repository_item_path)          \
  EACH(git_repository_odb)                \
  EACH(git_repository_open_ext)           \
  EACH(git_repository_path)               \
  EACH(git_repository_workdir)            \
  EACH(git_revparse_single)               \
  EACH(git_revwalk_free)                  \
  EACH(git_revwalk_new)                   \
  EACH(git_revwalk_next)                  \
  EACH(git_revwalk_push)                  \
  EACH(git_revwalk_simplify_first_parent) \
  EACH(git_strarray_dispose)              \
  EACH(git_tree_entry_byindex)            \
  EACH(git_tree_entry_bypath)             \
  EACH(git_tree_entry_filemode)           \
  EACH(git_tree_entry_free)               \
  EACH(git_tree_entry_id)                 \
  EACH(git_tree_entry_name)               \
  EACH(git_tree_entry_type)               \
  EACH(git_tree_entrycount)               \
  EACH(git_tree_free)                     \
  EACH(git_tree_lookup)                   \
  EACH(git_tree_walk)

/// They, by their own names.
struct Libgit2 {
#define PLAN_MEMBER(name) decltype(&::name) name;
  PLAN_LIBGIT2_FUNCTIONS(PLAN_MEMBER)
#undef PLAN_MEMBER
};

/// The library, started; null where it is not installed or lacks a function. It stays until the
/// program ends.
const Libgit2* libgit2();

}  // namespace plan
