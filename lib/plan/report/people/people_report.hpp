// SPDX-License-Identifier: MIT
// The reports of `plan people`: all who are there in a period, and one person's page.
#pragma once

#include "plan/analysis/people.hpp"
#include "plan/document/document.hpp"

namespace plan {

/// Tables `headcount`, `people`, `load`, `fairness` (who stands out), `moves`, `training`; people
/// see those with rows.
Document people_report(const Facts& facts, const People& people, bool for_people);

}  // namespace plan
