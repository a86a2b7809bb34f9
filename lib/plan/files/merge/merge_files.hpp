// SPDX-License-Identifier: MIT
// Three versions of a file to one, as git asks of a merge driver: by record where all three are
// activities, else line by line as git itself would do it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"

namespace plan {

struct MergeOutcome {
  enum class Way { by_record, by_line, whole };
  Way way = Way::by_record;
  std::string bytes;
  bool clean = true;                       // false: it holds git's markers
  std::vector<std::string> in_conflict{};  // by_record: the ids
  Diagnostics why{};  // else: what keeps a version from being read, their places in file 0 (base),
                      // 1 (ours) or 2 (theirs)
};

/// Whatever the bytes are, none of `ours` and `theirs` is lost. Where one side alone has touched
/// the file, its bytes stand. whole: not even their lines could be compared, so both stand one
/// after the other; of what is no text `ours` alone stands.
MergeOutcome merge_files(std::string_view base, std::string_view ours, std::string_view theirs);

}  // namespace plan
