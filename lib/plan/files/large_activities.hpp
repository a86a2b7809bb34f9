// SPDX-License-Identifier: MIT
// Whether a large file of a commit is one of activities, without unpacking it.
#pragma once

#include <cstddef>
#include <string>

#include "plan/files/find/file_tree.hpp"

namespace plan {

/// Whether it is sure that the file has so many bytes and begins with activities. On the disk it
/// never is: there to read it tells for as little.
bool is_large_activity_file(const FileTree& tree, const std::string& path, std::size_t size);

}  // namespace plan
