// SPDX-License-Identifier: MIT
// Periods: the words and forms that people write for stretches of days, and the pieces of a
// stretch. Year, half and quarter are fiscal; months, ISO weeks and days are the calendar's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "plan/base/date.hpp"
#include "plan/base/result.hpp"

namespace plan {

/// The calendar month in which a fiscal year starts (1 to 12); the year is named after the calendar
/// year in which it starts, or in which it ends.
struct FiscalYear {
  unsigned start_month = 1;
  bool named_by_end = false;
  /// Years from the start to the name.
  int named_later() const { return named_by_end && start_month > 1 ? 1 : 0; }
};

enum class Step { year, half, quarter, month, week, day };

/// A stretch of days with the name that it goes by: "2026", "2026-Q1", "2026-W12", "2026-03-02",
/// "2026-03-02..2026-03-10". `step` is its kind; none for a free range. `so_far`: the free range is
/// the first days of a period of that kind (mtd, ytd).
struct Period {
  std::string name;
  std::optional<Step> step;
  Span span;
  std::optional<Step> so_far{};
  auto operator<=>(const Period&) const = default;
};

/// The fiscal year (half, quarter) with this number; 2026, Q1 -> 2026-Q1.
Period fiscal_year(int year, FiscalYear fiscal);
/// The fiscal year in which the day lies.
int fiscal_year_of(Day day, FiscalYear fiscal);
/// The period of this kind that the day lies in.
Period period_of(Day day, Step step, FiscalYear fiscal);
/// The period of the same kind before it; a free range: as many days before.
Period before(const Period& period, FiscalYear fiscal);

/// The pieces of `whole`, in order, cut at its ends (the first week of a year may have 3 days). A
/// piece keeps its full name; `span` is what lies in `whole`.
std::vector<Period> pieces(Span whole, Step step, FiscalYear fiscal);

/// The period that a file states: `2026`, `2026-H1`, `2026-Q1`, `2026-03`, `2026-W12`,
/// `2026-03-02`, `A..B` (both ends in, kinds may mix). No words that depend on today. Errors:
/// `bad-period`.
Result<Period> parse_period(std::string_view text, FiscalYear fiscal);

/// The period that a person asks for: the forms above, and `today yesterday this-week last-week`
/// (the last complete one), the same of month, quarter, half, year, `ytd qtd mtd wtd`, and the
/// other words of period_spoken.hpp. Errors: `bad-period` with the nearest word.
Result<Period> parse_period(std::string_view text, FiscalYear fiscal, Day as_of);

/// The words that the second one takes: today, last-week, ytd, 上月.
std::vector<std::string_view> period_words();

/// "year", "half", ... -> Step.
std::optional<Step> parse_step(std::string_view word);
std::string_view to_string(Step step);

}  // namespace plan
