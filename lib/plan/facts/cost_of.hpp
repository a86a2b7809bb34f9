// SPDX-License-Identifier: MIT
// What was sold cost: the record's own word, else the product's.
#pragma once

#include <cstdint>
#include <optional>

#include "plan/facts/standing.hpp"

namespace plan {

/// What an order or return costs, minor units: its own cost, else the cost of product_of() x its
/// quantity; nothing when that cost, the product or the quantity is not given. A return of neither
/// is a credit: money goes back and no goods, so that it costs nothing, unless what its order cost
/// is not known.
std::optional<std::int64_t> cost_of(const Book& book, const Standing& standing,
                                    const Record& record);

}  // namespace plan
