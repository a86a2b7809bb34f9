// SPDX-License-Identifier: MIT
#include "plan/files/git/merge_lines.hpp"

#include "plan/files/git/libgit2.hpp"

namespace plan {
namespace {

git_merge_file_input input_of(std::string_view bytes) {
  git_merge_file_input input{};
  input.version = GIT_MERGE_FILE_INPUT_VERSION;
  input.ptr = bytes.data();
  input.size = bytes.size();
  return input;
}

}  // namespace

std::optional<MergedLines> merge_lines(std::string_view base, std::string_view ours,
                                       std::string_view theirs) {
  const Libgit2* git = libgit2();
  if (!git) return {};
  const git_merge_file_input old = input_of(base), mine = input_of(ours), other = input_of(theirs);
  git_merge_file_options options{};
  options.version = GIT_MERGE_FILE_OPTIONS_VERSION;
  options.our_label = "ours";
  options.their_label = "theirs";
  git_merge_file_result result{};
  if (git->git_merge_file(&result, &old, &mine, &other, &options) != 0) return {};
  MergedLines made{std::string(result.ptr ? result.ptr : "", result.len),
                   result.automergeable != 0};
  git->git_merge_file_result_free(&result);
  return made;
}

}  // namespace plan
