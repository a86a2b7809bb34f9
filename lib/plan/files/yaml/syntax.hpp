// SPDX-License-Identifier: MIT
// Broken YAML in our own words: what a library's complaint means for the person who wrote the file,
// with full-width punctuation recognised where it is the true cause. Refuses nothing itself.
#pragma once

#include <optional>

#include "plan/base/diagnostic.hpp"
#include "plan/files/yaml/events.hpp"
#include "plan/files/yaml/lines.hpp"

namespace plan {

/// How far a text was understood before its error.
struct Progress {
  Place good;  // the end of it; the cause stands between there and the error
  std::optional<Place> open_bracket{};  // the innermost that is not closed yet
};

/// libyaml's complaint as a finding: full-width, tab, unclosed-quote, unclosed-bracket, anchor,
/// alias, tag, directive, control-character or syntax.
Diagnostic reword(const SyntaxError& error, const Progress& progress, const Lines& lines);

}  // namespace plan
