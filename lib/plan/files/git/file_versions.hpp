// SPDX-License-Identifier: MIT
// What git's history holds of one file: for records that are only ever added to, and must not be
// taken away.
#pragma once

#include <string>
#include <vector>

namespace plan {

struct FileVersion {
  std::string commit{};  // 40 hex digits, of one that has it
  std::string bytes{};
};

/// The versions of a file that commits have from `revision` back ("HEAD"), each once, newest first;
/// of a merge the first side's, since the other's may have been done anew.
/// `folder`: the book's, absolute; `path`: below it. Empty where there is no repository, or it
/// cannot be read, or has no such file; an older name of the folder is not followed.
std::vector<FileVersion> versions_of(const std::string& folder, const std::string& path,
                                     const std::string& revision);

}  // namespace plan
