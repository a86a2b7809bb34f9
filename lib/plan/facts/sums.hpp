// SPDX-License-Identifier: MIT
// Whether all amounts together can be summed up: asked before any report or check does.
#pragma once

#include "plan/book/book.hpp"
#include "plan/records/records.hpp"

namespace plan {

/// Whether what history and the records state (amounts and costs, whatever their sign) makes at
/// most what a sum can hold, 9.2 x 10^18 minor units; so every sum of parts of it does.
/// Errors: amount-overflow, at the first line or record, in order of time, that goes beyond.
bool fit_sums(const Book& book, const Records& records, Diagnostics& findings);

/// What they make. Range: fit_sums().
std::uint64_t sum_of_amounts(const Book& book, const Records& records);

}  // namespace plan
