// SPDX-License-Identifier: MIT
#include "plan/terminal/environment.hpp"

#include <cstdlib>

namespace plan {

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  if (!value || !*value) return std::nullopt;
  return value;
}

}  // namespace plan
