// SPDX-License-Identifier: MIT
// By what a person's name is called in short: 小明 of 王小明, Anna and Schmidt of Anna Schmidt. For
// covering names in texts, not for finding who is meant.
#pragma once

#include <string_view>
#include <vector>

namespace plan {

/// The parts of a name that are names by themselves, as they are written. Chinese: what follows the
/// surname, from two characters on. Others: words of three letters and more that begin with a
/// capital. Titles (经理) and words that the program's own texts use, so common ones, are none.
std::vector<std::string_view> name_parts(std::string_view name);

}  // namespace plan
