// SPDX-License-Identifier: MIT
// What a guessed map says where no column tells its rows apart. A part of guessed_map.hpp.
#pragma once

#include "plan/exchange/guess/guess_grounds.hpp"

namespace plan {

/// Above the rows of a map that makes records and has no key: what would be one, and the lines that
/// keep it from being one.
void tell_no_key(const GuessGrounds& grounds, GuessedLine& root);

}  // namespace plan
