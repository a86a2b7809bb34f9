// SPDX-License-Identifier: MIT
// Periods as people say them: words that mean something else every day (last-week, 近7天, 上周五,
// friday), and parts of the current fiscal year (11月, Q3, Nov 27). period_read.cpp reads the fixed
// forms.
#pragma once

#include <optional>
#include <string_view>

#include "plan/base/period.hpp"

namespace plan {

/// What the words mean on the day; nothing where they are none of these. last-N-days end with the
/// day itself, last-N-weeks (months, quarters, years) with the last complete one. Errors:
/// `bad-period` for a day that a month has not, and for N out of range.
std::optional<Result<Period>> spoken_period(std::string_view text, FiscalYear fiscal, Day as_of);

/// Whether the words mean something on some day.
bool is_spoken_period(std::string_view text);

/// Whether they are a part of whichever year is current (Q3, 11月).
bool lacks_its_year(std::string_view text);

}  // namespace plan
