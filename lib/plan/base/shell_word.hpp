// SPDX-License-Identifier: MIT
// A word of a command that people are told to type. Nothing here is ever handed to a shell.
#pragma once

#include <string>
#include <string_view>

namespace plan {

/// The word as a shell reads it back, in quotes where it has to be: 'O'\''Neil'.
std::string shell_word(std::string_view word);

}  // namespace plan
