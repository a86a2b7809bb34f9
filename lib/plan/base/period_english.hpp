// SPDX-License-Identifier: MIT
// Days and months as English says them: friday, last friday, 27 Nov, November 2026. A part of
// period_spoken.hpp.
#pragma once

#include <optional>
#include <string_view>

#include "plan/base/period.hpp"

namespace plan {

/// What the words mean on the day; nothing where they are none of these. friday is the last one up
/// to the day, last (this, next) friday that of the last (this, next) week; a month or a day
/// without its year is of the fiscal year of the day. Errors: `bad-period` for a day that a month
/// has not.
std::optional<Result<Period>> english_period(std::string_view text, FiscalYear fiscal, Day as_of);

/// Whether it is a day of the week alone (friday), which is a day before for what was done and one
/// to come for what is due.
bool is_bare_weekday(std::string_view text);

}  // namespace plan
