# SPDX-License-Identifier: MIT
# Sets plan_verbs, the source that lists the row of each file here: a new verb is its file alone.

file(GLOB verb_files CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cpp)
list(TRANSFORM verb_files REPLACE "^.*/(.*)[.]cpp$" "\\1_verb" OUTPUT_VARIABLE verb_rows)
list(JOIN verb_rows ", " verb_names)
list(JOIN verb_rows ", &" verb_addresses)
set(plan_verbs ${CMAKE_BINARY_DIR}/verbs.cpp)
file(CONFIGURE OUTPUT ${plan_verbs} CONTENT [[
#include "plan/command/verb.hpp"

namespace plan {

extern const Verb @verb_names@;

std::span<const Verb* const> rows_of_verbs() {
  static constexpr const Verb* rows[] = {&@verb_addresses@};
  return rows;
}

}  // namespace plan
]] @ONLY)
