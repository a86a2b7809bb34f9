// SPDX-License-Identifier: MIT
// What counts as a blank around a cell, a heading or a number of another program's export.
#pragma once

#include <string_view>

namespace plan {

/// The text without what looks like nothing before and behind it: blanks, tabs, line ends, no-break
/// spaces (U+00A0, U+202F) and full-width ones (U+3000).
std::string_view without_blanks(std::string_view text);

}  // namespace plan
