// SPDX-License-Identifier: MIT
// What belongs together, by the names in kept forms. A part of chosen_forms.hpp.
#pragma once

#include <deque>

#include "plan/files/cache/chosen_forms.hpp"

namespace plan {

/// Takes what belongs to the forms that were taken, of these files or of the others, by deals,
/// orders, requests and tasks. `by_id`: records of one id too, though only one may be there.
/// `opening`: what it holds has been taken, with all that belongs to it before its day but for its
/// loose forms; null: there is none.
void take_linked(std::deque<ChosenFile>& files, std::deque<ChosenFile>& others, bool by_id,
                 const OpeningForms* opening = nullptr);

}  // namespace plan
