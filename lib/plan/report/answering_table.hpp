// SPDX-License-Identifier: MIT
// How fast customers' requests are answered, by person.
#pragma once

#include <vector>

#include "plan/analysis/due.hpp"
#include "plan/document/document.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// Table `answering` of the requests of a fiscal year.
Table answering_table(const std::vector<Answering>& answering, int year, const Labels& names);

}  // namespace plan
