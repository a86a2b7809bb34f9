// SPDX-License-Identifier: MIT
// Lists of what plan explain knows: all kinds, keys, measures, codes, axes, a line or two for each.
// A part of explain_report.hpp.
#pragma once

#include <string_view>
#include <vector>

#include "plan/report/explain_report.hpp"

namespace plan {

/// What the word lists, by its name or its Chinese one (kinds, 种类), each with what it means
/// alone; of no word the lists themselves, each with the words in it. Empty: it lists nothing.
std::vector<Term> terms_listed(std::string_view word, const Book& book);

}  // namespace plan
