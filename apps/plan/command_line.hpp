// SPDX-License-Identifier: MIT
// From argv to a verb and its Options. The only place that knows CLI11: it binds the option rows,
// and words what CLI11 refuses.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/option.hpp"
#include "plan/verb.hpp"

namespace plan {

struct CommandLine {
  const Verb* verb = nullptr;  // null: none was named
  bool version = false;
  Options options;
};

/// What the words ask for. Sets the language of tr() from --lang first, so that errors speak it.
/// Errors: UsageError.
CommandLine parse_command_line(const std::vector<std::string>& words);

}  // namespace plan
