// SPDX-License-Identifier: MIT
// How things stood before some days, by kept forms. A part of chosen_forms.hpp.
#pragma once

#include <deque>

#include "plan/files/cache/chosen_forms.hpp"

namespace plan {

/// Takes, beside the forms that were taken, all by which it is known how things stood before them.
/// `opening`: its forms were taken, so that none else is before its day; null: there is none.
void take_standing(std::deque<ChosenFile>& files, const Past& past, const BookIds& ids,
                   const OpeningForms* opening);

}  // namespace plan
