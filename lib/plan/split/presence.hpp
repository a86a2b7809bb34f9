// SPDX-License-Identifier: MIT
// Who is there in a month, and what that weighs.
#pragma once

#include <array>
#include <vector>

#include "plan/base/rounding.hpp"
#include "plan/split/day_weights.hpp"
#include "plan/split/seats.hpp"

namespace plan {

/// What the seat's days weigh in the month of this span by the day rule, without the days of leaves
/// whose target the others share.
std::int64_t presence(const Seat& seat, Span month, const DayWeights& days);

/// The factor of the rep's ramp in the month; 1 before and after it.
Rate ramp_in(const Rep& rep, Month month);

/// share x ramp x presence of each seat in each month of the year, all in one unit (whole numbers,
/// 0 or more).
std::array<std::vector<Exact>, 12> seat_weights(const std::vector<Seat>& seats,
                                                const DayWeights& days);

/// What each of the month's days carries of the seat's target, one weight a calendar day: the days
/// there by the day rule, without leave. All leave: as if there. No weighted day: calendar days.
std::vector<std::int64_t> own_days(const Seat& seat, Span month, const DayWeights& days);

}  // namespace plan
