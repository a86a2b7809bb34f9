// SPDX-License-Identifier: MIT
// What a year's plan hands on to the next one's, as it would be written.
#pragma once

#include <vector>

#include "plan/book/book.hpp"
#include "plan/files/yaml/plan_text.hpp"

namespace plan {

/// The amount as a file has it: without decimals that are 0.
std::string as_written(Money amount, const Currency& currency);

/// The keys of the next year: round, over-assign, tiers, goals, reports, budget, currencies,
/// scorecard, each with a comment. Pins, revisions and texts are of their own year.
std::vector<PlanText> carried_over(const Year& before, const Book& book);

}  // namespace plan
