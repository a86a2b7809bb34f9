// SPDX-License-Identifier: MIT
// How many threads can run at a time.
#pragma once

#include <cstddef>

namespace plan {

/// The cores that this process may use, 1 at least; hardware_concurrency() counts those that it may
/// not, too.
std::size_t cores();

}  // namespace plan
