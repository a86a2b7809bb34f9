// SPDX-License-Identifier: MIT
// Names and patterns of one step of a path. `**` and walking are discover.hpp's.
#pragma once

#include <string_view>

namespace plan {

/// Whether the text holds `*`, `?` or `[`.
bool is_pattern(std::string_view text);

/// Whether a file's name fits: `*` any characters, `?` one character, `[a-c]` one of them, `[!a-c]`
/// one that is not. A name that begins with a dot fits nothing.
bool fits(std::string_view name, std::string_view pattern);

}  // namespace plan
