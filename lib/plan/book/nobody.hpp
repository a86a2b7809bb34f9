// SPDX-License-Identifier: MIT
// Reps who are no people: records and customers are theirs so that somebody has them, as in the
// book of one person alone (plan export --rep).
#pragma once

#include "plan/book/people.hpp"

namespace plan {

/// Whether the rep stands for nobody in the stretch: carries no share, ever, and is on one leave
/// all of it. Such a one owes nothing, is not judged, and has a row only where something is in it.
bool is_nobody(const Rep& rep, Span stretch);

}  // namespace plan
