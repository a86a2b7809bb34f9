// SPDX-License-Identifier: MIT
// The first day of the Chinese year, by which months of different years are laid over each other.
#pragma once

#include <optional>

#include "plan/base/date.hpp"

namespace plan {

/// The Spring Festival of a calendar year, 2000 to 2050; none outside.
/// Source: the Hong Kong Observatory's conversion tables; 2007 to 2026 agree with the State
/// Council's notices.
std::optional<Day> spring_festival(int year);

}  // namespace plan
