// SPDX-License-Identifier: MIT
// Which files are a book's: from its include list, or without one by the rule, to paths. Lists
// folders, reads no file.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/book/read/node.hpp"
#include "plan/files/find/file_tree.hpp"

namespace plan {

/// The place of a path as a whole, for what no line of a file is about.
using PlaceOfPath = std::function<Place(const std::string& path)>;

/// The paths of a book's files beside its entry, below the tree and free of symlinks, each once,
/// ascending by bytes. `include` is the entry's node, null without one; `entry` is the entry's path
/// in the tree. Errors: include-outside, include-dot-name, include-missing,
/// not-a-file, bad-file-name, unreadable (a folder), each at its line of the include list, or
/// without one at the path.
std::vector<std::string> discover(const FileTree& tree, const std::string& entry,
                                  const Node* include, const PlaceOfPath& place_of,
                                  Diagnostics& findings);

}  // namespace plan
