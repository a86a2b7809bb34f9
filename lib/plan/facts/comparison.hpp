// SPDX-License-Identifier: MIT
// Which days a period is compared with: the period before, last year's, or another; as many of them
// as have passed; and what difference and growth come to.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "plan/base/figure.hpp"
#include "plan/base/period.hpp"
#include "plan/base/workdays.hpp"

namespace plan {

/// How the days of two periods are laid over each other: by the calendar; as many working days;
/// or so that the Spring Festivals meet. That shifts only stretches some years apart of which one
/// touches the festival's season, and none that hold the season whole, both of them.
enum class Align { calendar, workdays, spring_festival };
std::optional<Align> parse_align(std::string_view word);

/// Two stretches of days beside each other. A period that is not over is laid beside the same
/// stretch of its base: to the same day of the month, the month's last beside the month's last.
struct Comparison {
  Period period;                  // what is looked at
  Period base;                    // what it is compared with, whole
  Span days;                      // the days of `period` so far
  Span base_days;                 // those of `base`; empty: it has no twin
  Align align = Align::calendar;  // how they were laid; calendar where no festival had to meet
};

struct ComparisonContext {
  FiscalYear fiscal{};
  const Workdays& workdays;
  Day as_of{};
  Align align = Align::calendar;
};

/// Beside the period of the same kind before it; a free range: as many days before; this month so
/// far (mtd): the month before so far.
Comparison beside_previous(const Period& period, const ComparisonContext& context);
/// Beside the same days of the year before. What ends with a month ends with that month, so that 29
/// February is in its stretch; by itself it has no twin. A week is the one of that number, and week
/// 53 has no twin where that year has none.
Comparison beside_last_year(const Period& period, const ComparisonContext& context);
/// Beside a period of the asker's own.
Comparison beside(const Period& period, const Period& base, const ComparisonContext& context);

/// figure - base; of two rates percentage points (as a rate). No value where one of them has none,
/// with the first one's reason; so growth().
Figure difference(const Figure& figure, const Figure& base);
/// (figure - base) / base. A base of 0 is "new" (of a rate: no value), under 0 none.
Figure growth(const Figure& figure, const Figure& base);

}  // namespace plan
