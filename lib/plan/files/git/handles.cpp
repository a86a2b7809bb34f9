// SPDX-License-Identifier: MIT
#include "plan/files/git/handles.hpp"

#include <string_view>

#include "plan/files/git/loose.hpp"

namespace plan {

GitRepository repository_of(const Libgit2& git, const std::string& folder, int& error) {
  git_repository* opened = nullptr;
  error = git.git_repository_open_ext(&opened, folder.c_str(), 0, nullptr);
  if (opened) refuse_spoilt_objects(git, opened);
  return {opened, git.git_repository_free};
}

Said refusal_of(const Libgit2& git, int error) {
  const git_error* last = git.git_error_last();
  const std::string_view words = last && last->message ? last->message : "";
  const auto speaks_of = [&](std::string_view part) {
    return words.find(part) != std::string_view::npos;
  };
  // 1.5.1 says that nothing is found where the user has a configuration without the key
  if (error == GIT_EOWNER || (error == GIT_ENOTFOUND && speaks_of("safe.directory")))
    return said("the repository belongs to another user");
  if (error == 0 || error == GIT_ENOTFOUND) return {};
  if (speaks_of("objectformat")) return said("libgit2 does not read sha256 repositories");
  if (speaks_of("partialclone")) return said("libgit2 does not read partial clones");
  if (speaks_of("extension") || speaks_of("repository version"))
    return said("libgit2 does not know this form of repository");
  return said("libgit2 cannot read the repository");
}

}  // namespace plan
