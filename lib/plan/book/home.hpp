// SPDX-License-Identifier: MIT
// Where in a book's files a thing is to be written that some line names and that is not there yet.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/diagnostic.hpp"
#include "plan/base/said.hpp"
#include "plan/book/book.hpp"

namespace plan {

/// The paths of a book's files, by Place::file, its entry first. None: they are not known.
using Paths = std::span<const std::string>;
std::vector<std::string> paths_of(const Sources& sources);

/// The path of the first file in which things of the section stand; of the book's entry where there
/// are none. Range: at least one path.
std::string_view home_of(const Book& book, std::string_view section, Paths paths);

/// What to do about a word that names none of the section's things, as an id or, where it can be
/// none, by name: the line to write, where the paths are known in which file, or to mend the word.
Said hint_to_add(const Book& book, std::string_view section, std::string_view word,
                 Paths paths = {});
/// Whether the hint is one of those.
bool is_hint_to_add(const Said& hint);

}  // namespace plan
