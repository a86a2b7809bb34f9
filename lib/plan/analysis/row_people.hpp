// SPDX-License-Identifier: MIT
// Who stands behind a row of figures on a day.
#pragma once

#include <vector>

#include "plan/facts/measured.hpp"

namespace plan {

/// Whether the row is of people at all: of a rep, of a team, or of those whom the filter names.
bool is_of_people(const MeasureRequest& request, const std::vector<Index>& key);
/// The reps that the row's axes and the request's filter let in and who are there on one of the
/// open days of the month, in the team of its last day.
std::vector<Index> people_of(const Facts& facts, const MeasureRequest& request,
                             const std::vector<Index>& key, Month month);

}  // namespace plan
