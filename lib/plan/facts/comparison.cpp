// SPDX-License-Identifier: MIT
#include "plan/facts/comparison.hpp"

#include <algorithm>
#include <cstdlib>

#include "plan/base/number.hpp"
#include "plan/base/spring_festival.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

using std::chrono::days;

bool begins_month(Day day) {
  return Date(day).day() == std::chrono::day(1);
}
bool ends_month(Day day) {
  return Date(day + days(1)).day() == std::chrono::day(1);
}

/// The same day of a month so many months away; the month's last beside the month's last, and where
/// that month has no such day.
Day same_day(Day day, int months) {
  const Month there = month_of(day) + months;
  const Day last = there.span().last;
  if (ends_month(day)) return last;
  return std::min(last, there.span().first + (day - month_of(day).span().first));
}

/// The same days of the year before; empty for 29 February alone.
Span year_before(Span span, bool alone) {
  const Date first(span.first);
  const Date twin(first.year() - std::chrono::years(1), first.month(), first.day());
  if (alone && !twin.ok()) return {span.first, span.first - days(1)};
  if (alone) return {Day(twin), Day(twin)};
  const Day begins = twin.ok() ? Day(twin) : Day(twin.year() / std::chrono::March / 1);
  return {begins, same_day(span.last, -12)};
}

int year_of(Day day) {
  return static_cast<int>(Date(day).year());
}

/// The ISO week of the same number a year before; none when that year has no such week.
std::optional<Period> week_before(const Period& week, FiscalYear fiscal) {
  const std::string number = week.name.substr(week.name.find('W'));
  const int year = std::stoi(week.name);
  const auto found = parse_period(std::to_string(year - 1) + "-" + number, fiscal);
  if (!found) return {};
  return *found;
}

/// The first days of the whole with so many working days. `rest`: with the days of rest that follow
/// the last of them, and so those before the first.
Span of_workdays(Span whole, int count, bool rest, const Workdays& workdays) {
  Day day = whole.first - days(1);
  for (int found = 0; found < count && day < whole.last;) {
    day += days(1);
    found += workdays.is_workday(day);
  }
  while (rest && day < whole.last && !workdays.is_workday(day + days(1))) day += days(1);
  return {whole.first, day};
}

/// What is sold differs from a fortnight before the festival to the Lantern Festival.
Span season_of(Day festival) {
  return {festival - days(15), festival + days(14)};
}

/// The first festival whose season touches the days.
std::optional<Day> festival_near(Span span) {
  for (int year = year_of(span.first); year <= year_of(span.last); ++year)
    if (const auto day = spring_festival(year); day && !common(season_of(*day), span).empty())
      return day;
  return {};
}

/// How many years the two begin apart, less than 0 for a base that comes later; 0 where they don't
/// begin whole years apart, give or take a fortnight.
int years_apart(Day day, Day base) {
  constexpr std::int64_t year = 1461;  // in quarters of a day
  const std::int64_t quarters = (day - base).count() * 4;
  const auto years = static_cast<std::int64_t>(divided(quarters, year));
  return std::abs(quarters - years * year) <= 60 ? static_cast<int>(years) : 0;
}

/// The days so far, shifted so that the festivals meet; none where nothing has to.
std::optional<Span> by_festival(const Comparison& made, Span plain) {
  const int years = years_apart(made.days.first, plain.first);
  if (years == 0 || plain.empty()) return {};
  auto own = festival_near(made.days), other = festival_near(plain);
  if (!own && other) own = spring_festival(year_of(*other) + years);
  if (own && !other) other = spring_festival(year_of(*own) - years);
  if (!own || !other) return {};
  const auto holds = [](Span span, Day day) {
    return common(span, season_of(day)) == season_of(day);
  };
  if (holds(made.days, *own) && holds(plain, *other)) return {};
  const Day first = *other + (made.days.first - *own);
  return Span{first, first + (made.days.last - made.days.first)};
}

/// A piece cut out of a week or a month is compared with the same days of the other.
Span same_cut(const Period& period, const Span& base, FiscalYear fiscal) {
  if (!period.step) return base;
  const Span natural = period_of(period.span.first, *period.step, fiscal).span;
  if (period.span == natural) return base;
  const Day first = base.first + (period.span.first - natural.first);
  return common(base, {first, first + (period.span.last - period.span.first)});
}

/// What a period is laid beside.
struct Laid {
  std::optional<Period> base;   // none: it has no twin
  std::optional<int> months{};  // from the period to it, where days meet by month and day
  bool cut = true;              // a piece's own days are to be cut out of it
};

/// The days of the period when it is over.
Span whole_of(const Period& period, FiscalYear fiscal) {
  return period.so_far ? period_of(period.span.first, *period.so_far, fiscal).span : period.span;
}

bool is_over(const Comparison& made, const ComparisonContext& context) {
  return made.days == whole_of(made.period, context.fiscal);
}

Span by_calendar(const Comparison& made, const Laid& laid, const ComparisonContext& context) {
  const Span& base = made.base.span;
  if (is_over(made, context)) return base;
  auto months = laid.months;
  if (!months && begins_month(made.days.first) && begins_month(base.first))
    months = month_of(base.first) - month_of(made.days.first);
  const Day last =
      months ? same_day(made.days.last, *months) : base.first + (made.days.last - made.days.first);
  return common(base, {base.first, last});
}

/// Lays the stretch of the base beside the days so far.
void lay(const Laid& laid, const ComparisonContext& context, Comparison& made) {
  const Span& base = made.base.span;
  made.base_days = {base.first, base.first - days(1)};
  if (made.days.empty()) return;
  if (context.align == Align::workdays) {
    // a period that is over has all its weekends, and what was sold on them
    const bool rest = is_over(made, context) || !context.workdays.is_workday(made.days.last);
    made.align = context.align;
    made.base_days = of_workdays(base, context.workdays.count(made.days), rest, context.workdays);
    return;
  }
  made.base_days = by_calendar(made, laid, context);
  if (context.align == Align::calendar) return;
  if (const auto found = by_festival(made, made.base_days)) {
    made.align = context.align;
    made.base_days = *found;
  }
}

Comparison beside(const Period& period, const Laid& laid, const ComparisonContext& context) {
  Comparison made{period, {}, common(period.span, {period.span.first, context.as_of}), {}};
  if (!laid.base) {
    made.base.span = made.base_days = {period.span.first, period.span.first - days(1)};
    return made;
  }
  made.base = *laid.base;
  if (laid.cut) made.base.span = same_cut(period, made.base.span, context.fiscal);
  lay(laid, context, made);
  if (made.align == Align::spring_festival && !made.base_days.empty() &&
      made.base_days != common(made.base_days, made.base.span))
    made.base = {
        to_string(Date(made.base_days.first)) + ".." + to_string(Date(made.base_days.last)),
        {},
        made.base_days};
  return made;
}

/// The first of the two that has no value; null when both have one.
const NotAvailable* missing(const Figure& figure, const Figure& base) {
  const NotAvailable* reason = lacking(figure);
  return reason ? reason : lacking(base);
}

Rate rate_difference(const Rate& figure, const Rate& base) {
  return nearest_rate(Int128(figure.numerator()) * base.denominator() -
                          Int128(base.numerator()) * figure.denominator(),
                      Int128(figure.denominator()) * base.denominator());
}

}  // namespace

std::optional<Align> parse_align(std::string_view word) {
  if (word == "calendar") return Align::calendar;
  if (word == "workdays") return Align::workdays;
  if (word == "spring-festival") return Align::spring_festival;
  return {};
}

Comparison beside_previous(const Period& period, const ComparisonContext& context) {
  const Period whole =
      period.so_far ? period_of(period.span.first, *period.so_far, context.fiscal) : period;
  return beside(period, Laid{before(whole, context.fiscal)}, context);
}

Comparison beside_last_year(const Period& period, const ComparisonContext& context) {
  const auto step = period.step ? period.step : period.so_far;
  if (step == Step::week) {
    const Period week = period_of(period.span.first, Step::week, context.fiscal);
    return beside(period, Laid{week_before(week, context.fiscal)}, context);
  }
  const bool is_day = !period.so_far && period.span.days() == 1;
  const Span span = year_before(period.span, is_day);
  if (span.empty()) return beside(period, Laid{}, context);
  if (step && *step != Step::day) {
    Period base = period_of(span.first, *step, context.fiscal);
    const bool is_cut =
        period.step && period.span != period_of(period.span.first, *step, context.fiscal).span;
    if (is_cut) base.span = span;
    return beside(period, Laid{base, -12, false}, context);
  }
  const std::string first = to_string(Date(span.first)), last = to_string(Date(span.last));
  return beside(period,
                Laid{Period{first == last ? first : first + ".." + last, period.step, span}, -12},
                context);
}

Comparison beside(const Period& period, const Period& base, const ComparisonContext& context) {
  return beside(period, Laid{base}, context);
}

Figure difference(const Figure& figure, const Figure& base) {
  if (const auto* none = missing(figure, base)) return *none;
  if (const auto* rate = std::get_if<Rate>(&figure))
    return rate_difference(*rate, std::get<Rate>(base));
  const Money gap = Money::minor(units_of(figure)) - Money::minor(units_of(base));
  return like(figure, gap.minor());
}

Figure growth(const Figure& figure, const Figure& base) {
  if (const auto* none = missing(figure, base)) return *none;
  if (const auto* rate = std::get_if<Rate>(&figure)) {
    const Rate& other = std::get<Rate>(base);
    if (other.numerator() <= 0) return NotAvailable{std::string(tr("the base is 0 or less"))};
    const Rate gap = rate_difference(*rate, other);
    return nearest_rate(Int128(gap.numerator()) * other.denominator(),
                        Int128(gap.denominator()) * other.numerator());
  }
  const std::int64_t now = units_of(figure), then = units_of(base);
  if (then == 0)
    return NotAvailable{std::string(now == 0 ? tr("both are 0") : tr("new: the base is 0"))};
  if (then < 0) return NotAvailable{std::string(tr("the base is under 0"))};
  return nearest_rate(Int128(now) - then, then);
}

}  // namespace plan
