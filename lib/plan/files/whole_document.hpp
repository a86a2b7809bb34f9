// SPDX-License-Identifier: MIT
// A book's plan files as the one document that the book was read from.
#pragma once

#include <cstddef>

#include "plan/book/read/node.hpp"
#include "plan/files/load.hpp"

namespace plan {

/// All that the plan files of `loaded` state, joined, its last `overlays` files laid over. Range: a
/// book without errors.
Node whole_document(const Loaded& loaded, std::size_t overlays);

}  // namespace plan
