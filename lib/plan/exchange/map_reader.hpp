// SPDX-License-Identifier: MIT
// From a map's document to a map, strictly by the table of its keys.
#pragma once

#include <string_view>

#include "plan/book/read/node.hpp"
#include "plan/exchange/map.hpp"

namespace plan {

/// The map that the document states, named so where it gives no name. What is wrong is in
/// `findings`. Errors: unknown-key, missing-key, wrong-shape, bad-map, bad-date-form, bad-number.
ExportMap read_map(const Node& root, std::string_view name, Diagnostics& findings);

}  // namespace plan
