// SPDX-License-Identifier: MIT
// Digits within a text that make a number of somebody's own: mobile, identity card, bank card.
#pragma once

#include <string_view>
#include <vector>

#include "plan/base/personal_parts.hpp"

namespace plan {

/// Adds them in the text's order; its digits, blanks, hyphens and brackets are ASCII.
void add_personal_numbers(std::string_view text, Proof proof, std::vector<PersonalPart>& parts);

}  // namespace plan
