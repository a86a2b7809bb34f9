// SPDX-License-Identifier: MIT
// What somebody had in mind who wrote a word that is not known, or a character that nobody sees.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "plan/base/said.hpp"

namespace plan {

/// The word that was meant: the same in other letter case, the nearest (text.hpp), or the one that
/// is the beginning of the other: `monday` for mon, `work` for workdays.
std::optional<std::string> meant(std::string_view word, std::span<const std::string_view> known);

/// The id that people make of a name: Tom Baker -> tom.baker. Empty: none comes of it.
std::string id_of_name(std::string_view name);

/// Names the first character of the text that takes no ink and is no plain blank ("U+00A0"); empty:
/// there is none.
std::string unseen_in(std::string_view text);

/// What to do about it.
Said without_unseen(std::string_view name);

}  // namespace plan
