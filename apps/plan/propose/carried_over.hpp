// SPDX-License-Identifier: MIT
// What a year's plan hands on to the next one's, as it would be written.
#pragma once

#include <vector>

#include "plan/book/book.hpp"
#include "plan/files/yaml/plan_text.hpp"

namespace plan {

/// The amount as a file has it: without decimals that are 0.
std::string as_written(Money amount, const Currency& currency);

struct CarriedOver {
  std::vector<PlanText> entries{};
  std::vector<std::string> left_out{};  // each as it was written, of those who are not there
};

/// The keys of the next year: round, over-assign, tiers, goals, reports, budget, currencies,
/// scorecard, each with a comment. Goals and budgets of a person or team of whom nobody is there
/// in that year are left out; of a part of it, the budget has 0 in the other months. Pins,
/// revisions and texts are of their own year.
CarriedOver carried_over(const Year& before, const Book& book);

}  // namespace plan
