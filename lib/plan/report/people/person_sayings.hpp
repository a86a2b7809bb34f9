// SPDX-License-Identifier: MIT
// What was said of a person, and what they owed, as tables (person_report.hpp).
#pragma once

#include <vector>

#include "plan/analysis/person.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// The tables `talks`, `conduct`, `ratings`. All must outlive them.
std::vector<Table> sayings_tables(const Records& records, const PersonPage& page);
/// The tables `training`, `duties`, `late`.
std::vector<Table> duty_tables(const Facts& facts, const PersonPage& page, const Labels& names);

}  // namespace plan
