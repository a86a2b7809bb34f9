// SPDX-License-Identifier: MIT
// What --help, `plan` alone and --version print, made from the rows of the verb table.
#pragma once

#include <string>

#include "plan/command/verb.hpp"

namespace plan {

/// The verbs in their groups.
std::string help_of_plan();
/// One verb: usage, options by group, its two examples.
std::string help_of(const Verb& verb);
/// The version and the libraries built in.
std::string version();

/// "-f, --file FILE": an option as help shows it.
std::string spelled(const Option& option);
/// What the option does, and what holds where it is not given.
std::string told(const Option& option);
/// The same with the values that are allowed.
std::string meaning(const Option& option);

}  // namespace plan
