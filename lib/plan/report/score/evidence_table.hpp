// SPDX-License-Identifier: MIT
// The records behind an appraisal as a table.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/analysis/score_evidence.hpp"
#include "plan/report/labels.hpp"

namespace plan {

/// What an item is called: its measure's title or key, or the rating's own name.
std::string name_of_item(const CardItem& item, bool for_people);
/// Of one person, or of all. All must outlive this.
Table evidence_table(const Facts& facts, const Card& card, const std::vector<Evidence>& evidence,
                     std::optional<Index> rep, const Labels& names);

}  // namespace plan
