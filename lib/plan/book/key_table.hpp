// SPDX-License-Identifier: MIT
// Where the rows of the key table are kept; everybody else reads them through keys.hpp.
#pragma once

#include <span>

#include "plan/book/keys.hpp"

namespace plan {

std::span<const Key> key_table();

}  // namespace plan
