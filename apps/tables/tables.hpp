// SPDX-License-Identifier: MIT
// What plan-tables prints: texts made from the program's own tables, so that pages, completions and
// the JSON Schema can name nothing that the program lacks. A tool of the build, not of users.
#pragma once

#include <string>
#include <string_view>

#include "plan/command/verb.hpp"

namespace plan::tables {

/// One row a line, the columns with tabs between: for tests.
std::string codes();
std::string verbs();
std::string options(const Verb& verb);
std::string keys();
std::string kinds();
std::string measures();

/// In scdoc's format: for the manual pages.
std::string man_options(const Verb& verb);
std::string man_verbs();
std::string man_pages();  // of all verbs, for SEE ALSO
std::string man_keys();
std::string man_kinds();
std::string man_map();   // the keys of maps
std::string man_star();  // tables and columns of plan export --to
std::string man_codes();
std::string man_measures();

/// A page in roff, as scdoc writes it, with the places where its lines may break: between Chinese
/// characters and after |, never after a hyphen; in a Chinese page lines that a blank would part
/// are joined.
std::string fold(std::string_view page);

std::string bash_completion();
std::string zsh_completion();
std::string fish_completion();

/// JSON Schema 2020-12 of plan files and activity files.
std::string schema();

}  // namespace plan::tables
