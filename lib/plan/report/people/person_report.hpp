// SPDX-License-Identifier: MIT
// One person's page (people_report.hpp).
#pragma once

#include "plan/analysis/person.hpp"
#include "plan/document/document.hpp"

namespace plan {

/// Tables `person`, `targets`, `activity`, `customers`, `talks`, `conduct`, `ratings`, `training`,
/// `duties`, `late`, `grades`, `nominations`; people see those with rows. What was said of a person
/// is personal.
Document person_report(const Facts& facts, const PersonAsked& asked, PersonPage& page,
                       bool for_people);

}  // namespace plan
