// SPDX-License-Identifier: MIT
// Three versions of a text to one, line by line, as git itself does it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plan {

struct MergedLines {
  std::string bytes;
  bool clean = true;  // false: it holds git's markers
};

/// Nothing where libgit2 is not there, or cannot do it.
std::optional<MergedLines> merge_lines(std::string_view base, std::string_view ours,
                                       std::string_view theirs);

}  // namespace plan
