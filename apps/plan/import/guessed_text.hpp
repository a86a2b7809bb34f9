// SPDX-License-Identifier: MIT
// A guessed map as the text of a file, its doubts as comments.
#pragma once

#include <string>

#include "plan/exchange/guess/guessed_map.hpp"
#include "plan/files/yaml/plan_text.hpp"

namespace plan {

/// `file`: the export, as it was named.
PlanText guessed_text(const GuessedMap& guessed, const std::string& file);

}  // namespace plan
