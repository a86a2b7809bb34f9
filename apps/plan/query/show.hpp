// SPDX-License-Identifier: MIT
// What --show asks for, from its words.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/book/axis.hpp"
#include "plan/facts/measured.hpp"

namespace plan {

/// The words in order, each thing once: share, running, average:N, or their names in the table of
/// measures and their titles. `is_cut`: the period is in pieces. Errors: UsageError for a word that
/// there is not, a number of pieces that cannot be, and what goes over pieces where there are none.
std::vector<Show> shows_of(const std::vector<std::string>& words, bool is_cut);
/// Errors: UsageError where one of them cannot stand beside the measure; `own`: for the hint, the
/// measures of which one might be meant.
void check_shows(const Measure& measure, const std::vector<Show>& shows,
                 std::span<const std::string_view> own);

}  // namespace plan
