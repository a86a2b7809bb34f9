// SPDX-License-Identifier: MIT
// Documents that no builder made, for the writers' tests: a small one whose output is known by
// heart, and random ones.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "plan/write/writer.hpp"

namespace plan::made_up {

/// Yuan, no limit of width, no colour.
Display yuan();

/// Two people in a team, January to April in two quarters, with the year; subtotal and total.
Document year();

/// Any cells in any units, with awkward texts, n/a and blanks. The same seed, the same document.
Document random(std::uint32_t seed);

/// The document as the writer of this name renders it.
std::string written(std::string_view writer, const Document& document, const Display& how);

/// The text without its colours.
std::string without_colour(const std::string& text);

}  // namespace plan::made_up
