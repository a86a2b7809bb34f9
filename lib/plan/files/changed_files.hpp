// SPDX-License-Identifier: MIT
// Which activity files of two books differ: told by what git calls their bytes, so that a file that
// both have is opened in neither.
#pragma once

#include <string>
#include <vector>

#include "plan/files/load.hpp"

namespace plan {

struct ChangedFiles {
  std::vector<std::string> before{}, after{};  // paths below each book's folder
};

/// A file that only has another name by now has not changed.
ChangedFiles changed_activities(const Loaded& before, const Loaded& after);

}  // namespace plan
