// SPDX-License-Identifier: MIT
// A book's tables into a database that has room for others: its rows take the place of those that
// it had there, all at once or not at all.
#pragma once

#include <span>
#include <vector>

#include "plan/exchange/star/star.hpp"
#include "plan/files/engine/engine.hpp"
#include "plan/write/sql/sql.hpp"

namespace plan {

/// `tables`: those of star_tables(source), in its order. A load that fails or is killed leaves the
/// rows that were there. Errors: SaidError; those of Engine.
void load_star(const StarSource& source, std::span<const SqlTable> tables, Engine& engine);

}  // namespace plan
