// SPDX-License-Identifier: MIT
// The part of a source line that a finding shows about its caret.
#pragma once

#include <string>

#include "plan/base/diagnostic.hpp"

namespace plan {

/// What stands left and right of a place in its line, escaped as a terminal may get it; `...` where
/// the line goes on.
struct Excerpt {
  std::string left, right;
};

/// At most `room` columns of the place's line, half of them left of the caret where both sides have
/// more than fits. Bytes that are no UTF-8 count one by one, as columns of places do.
/// Range: the sources have the line; room over the width of two `...`.
Excerpt excerpt(const Sources& sources, Place place, std::size_t room);

}  // namespace plan
