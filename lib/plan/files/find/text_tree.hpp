// SPDX-License-Identifier: MIT
// Files that lie nowhere but are texts by their names: a book's, as a database keeps it.
#pragma once

#include <map>
#include <string>

#include "plan/files/find/file_tree.hpp"

namespace plan {

/// A tree of these files, all in its folder.
FileTree tree_of_texts(std::map<std::string, std::string> texts);

}  // namespace plan
