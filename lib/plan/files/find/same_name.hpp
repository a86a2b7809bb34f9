// SPDX-License-Identifier: MIT
// Files whose names look the same: one name to macOS and to people, two to Linux and git.
#pragma once

#include <string>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/files/find/discover.hpp"

namespace plan {

/// Takes the paths out that differ from one before only in the form of Unicode. Errors:
/// bad-file-name, one for each.
void refuse_same_names(std::vector<std::string>& paths, const PlaceOfPath& place_of,
                       Diagnostics& findings);

/// The path itself, or the one of `paths` that has its normal form: so that no second file is made
/// beside it.
std::string same_name(const std::string& path, const std::vector<std::string>& paths);

}  // namespace plan
