// SPDX-License-Identifier: MIT
// A table without groups in a terminal that is too narrow for it: figures are left out, the last
// first, and texts get less room. Tables with groups are folded: fold.hpp.
#pragma once

#include <optional>

#include "plan/write/fold.hpp"

namespace plan {

/// The table as one block within `width`. The first label and the first figure stay, the other
/// labels go last; a bar goes when no more than two figures are left beside it. Nothing where every
/// figure is wanted (groups, sums), and where texts alone would have too little room.
std::optional<Folding> fit(const std::vector<SheetColumn>& columns, std::size_t width);

}  // namespace plan
