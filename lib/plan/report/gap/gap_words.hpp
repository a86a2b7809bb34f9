// SPDX-License-Identifier: MIT
// A gap in words: how far from the target, by which factors and people, what would close it; and
// what its terms are called.
#pragma once

#include "plan/analysis/gap.hpp"
#include "plan/document/document.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// "closed", "close_rate", ...: keys of columns and steps.
std::string_view key_of(GapFactor factor);
std::string title_of(GapFactor factor);
/// "target to date", "target", or the other period's days.
std::string base_title(const Gap& gap);
std::string base_key(const Gap& gap);

/// "Sales ... are ... under the target to date, ..." and by how much each factor.
Prose gap_sentence(const Gap& gap);
/// Who is furthest under; nothing where one alone is looked at, or nobody is.
Prose people_sentence(const Gap& gap, const Labels& names);
/// What would close it, or that it is reached; nothing where neither can be told.
Prose closing_sentence(const Gap& gap);

}  // namespace plan
