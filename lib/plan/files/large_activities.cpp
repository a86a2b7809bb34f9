// SPDX-License-Identifier: MIT
#include "plan/files/large_activities.hpp"

#include <algorithm>
#include <array>

#include "plan/files/yaml/sections.hpp"

namespace plan {

/// What a commit has must be unpacked up to what is wanted of it, and of others on which it rests:
/// so little is asked for before more.
bool is_large_activity_file(const FileTree& tree, const std::string& path, std::size_t size) {
  constexpr std::size_t first_line = 16, with_comments = 512;  // bytes
  return tree.glance &&
         std::ranges::any_of(std::array{first_line, with_comments}, [&](std::size_t most) {
           return begins_with_activities(tree.glance(path, most, size));
         });
}

}  // namespace plan
