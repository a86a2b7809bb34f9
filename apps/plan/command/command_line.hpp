// SPDX-License-Identifier: MIT
// From argv to a verb and its Options. The only place that knows CLI11: it binds the option rows,
// and words what CLI11 refuses.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/base/tr.hpp"
#include "plan/command/option.hpp"
#include "plan/command/verb.hpp"

namespace plan {

struct CommandLine {
  const Verb* verb = nullptr;  // null: none was named
  bool version = false;
  Options options;
};

/// What words say that need not be right: what an error in them is to be told in.
struct Overheard {
  std::optional<Language> language;  // of --lang
  std::string file;                  // of -f
  bool engine = false;               // the book is a database's
};
Overheard overhear(const std::vector<std::string>& words);

/// What the words ask for. Errors: UsageError.
CommandLine parse_command_line(const std::vector<std::string>& words);

}  // namespace plan
