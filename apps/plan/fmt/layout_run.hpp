// SPDX-License-Identifier: MIT
// Activity files of a book brought to their canonical form, all or none.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "plan/files/durable/change_set.hpp"
#include "plan/files/load.hpp"

namespace plan {

/// A file that is laid out otherwise, and its first line that would change.
struct OffForm {
  std::string path;  // below the book's folder
  std::size_t line = 0;
};

/// The activity files that the words name, themselves or by a folder above them; none: all of the
/// book. Errors: UsageError.
std::vector<std::string> files_named(const std::vector<std::string>& words, const Loaded& loaded);

/// The files that are not in canonical form. With `changes` their new bytes are put there, for the
/// caller to commit. Errors: InputError with those of all files; the change set's.
std::vector<OffForm> lay_out(const std::vector<std::string>& paths, const Loaded& loaded,
                             ChangeSet* changes);

}  // namespace plan
