// SPDX-License-Identifier: MIT
// What a shell asks for while its user types: `plan --complete WORD...`. The words are those of the
// line behind `plan`, up to the cursor, quotes taken off; the last one, maybe empty, is the one to
// be completed. Everything that the completions of all shells know comes from here.
#pragma once

#include <string>
#include <vector>

namespace plan {

/// Whether the first word asks for completions.
bool asks_to_complete(const std::vector<std::string>& words);

/// Lines `WORD<TAB>what it is`; an empty line where a path is wanted. What is wrong with the line
/// or the book only makes them fewer. `--complete=names`: see Answers.
std::string completions(const std::vector<std::string>& words);

}  // namespace plan
