// SPDX-License-Identifier: MIT
// The language that a book speaks, before it is read: for what is said to somebody whose command
// line is not understood yet.
#pragma once

#include <optional>
#include <string>

#include "plan/base/tr.hpp"

namespace plan {

/// `book.language` of the entry file; nothing where it is not given, or stands behind something
/// that cannot be read. Judges nothing and reads no other file.
std::optional<Language> language_of(const std::string& entry);

}  // namespace plan
