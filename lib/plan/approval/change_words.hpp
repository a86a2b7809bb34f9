// SPDX-License-Identifier: MIT
// One change of a form in sentences. A part of form_changes.hpp, which says what changed at all.
#pragma once

#include <vector>

#include "plan/approval/form_changes.hpp"
#include "plan/approval/form_words.hpp"

namespace plan {

/// A sentence; of a scorecard's item one for each of its parts that changed.
std::vector<Prose> told_change(const FormChange& change, const FormWords& words);

/// A budget that lies otherwise over the year is no other one: what is gone and what is new of the
/// same become one change of the amount, if that moved at all. Sentences on the seasons.
std::vector<Prose> take_seasons(std::vector<FormChange>& changes, const FormWords& words);

}  // namespace plan
