// SPDX-License-Identifier: MIT
// What the reports on people say alike.
#pragma once

#include <string>
#include <string_view>

#include "plan/analysis/people.hpp"

namespace plan {

std::string_view to_string(Uneven reason);      // stable
std::string_view to_string(Change::What what);  // stable; shown through tr()
/// Why the target per working day stands out, in words.
std::string shown_to_people(Uneven reason, const Person& person, const Rate& of_median);
/// The nearest whole minor unit, half away from zero.
Money amount_of(const Rate& minor_units);

}  // namespace plan
