// SPDX-License-Identifier: MIT
// The plan file of what an import makes: people, customers, products, regions.
#pragma once

#include <string>
#include <vector>

#include "plan/exchange/imported.hpp"
#include "plan/exchange/new_things.hpp"

namespace plan {

/// Its bytes: each thing on a line, with the line of the export that first names it; `from` says
/// where they come from.
std::string new_things_text(const NewThings& things, const std::string& from);

/// How many there are of each section that has some.
std::vector<MadeThings> counted_things(const NewThings& things);

}  // namespace plan
