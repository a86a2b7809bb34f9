// SPDX-License-Identifier: MIT
// What the environment says.
#pragma once

#include <optional>
#include <string>

namespace plan {

/// The variable's value; none where it is not set, or empty.
std::optional<std::string> environment(const char* name);

}  // namespace plan
