// SPDX-License-Identifier: MIT
// The years of one person's book: targets as months' pins, and what is everybody's or the person's
// own. A part of own_plan.hpp.
#pragma once

#include "plan/book/read/node.hpp"
#include "plan/export/own_plan.hpp"

namespace plan {

/// The section `years` as the person may see it. `root`: the whole book's document.
Node own_years(const OwnView& view, const OwnChoice& choice, const Node& root);

}  // namespace plan
