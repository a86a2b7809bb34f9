// SPDX-License-Identifier: MIT
// Truths that others published, kept beside the project: $PLAN_TEST_DATA, else ../shared/data. A
// test that lacks its own says so; tests/run counts the line.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string_view>

namespace plan {

inline std::filesystem::path test_data() {
  const char* named = std::getenv("PLAN_TEST_DATA");
  if (named && *named) return named;
  return std::filesystem::path(PLAN_SOURCE_DIR) / "../shared/data";
}

inline void skipped(std::string_view why) {
  std::cout << "SKIPPED " << why << std::endl;
}

}  // namespace plan
