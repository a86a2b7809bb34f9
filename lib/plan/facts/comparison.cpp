// SPDX-License-Identifier: MIT
#include "plan/facts/comparison.hpp"

#include <algorithm>

#include "plan/base/spring_festival.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

using std::chrono::days;

/// The same month and day of the year before; 28 February for the 29th.
Day year_before(Day day) {
  const Date date(day);
  const Date before(date.year() - std::chrono::years(1), date.month(), date.day());
  return before.ok() ? Day(before) : Day(before.year() / before.month() / std::chrono::last);
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

std::optional<Span> by_festival(const Comparison& made) {
  const auto own = spring_festival(year_of(made.period.span.first));
  const auto other = spring_festival(year_of(made.base.span.first));
  if (!own || !other) return {};
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

/// As many of the base's days as have passed of the period's.
Span passed(const Comparison& made, const ComparisonContext& context) {
  const Span& base = made.base.span;
  if (made.days.empty()) return {base.first, base.first - days(1)};
  if (context.align == Align::spring_festival)
    if (const auto found = by_festival(made)) return *found;
  if (context.align == Align::workdays) {
    // a period that is over has all its weekends, and what was sold on them
    const bool rest = made.days == made.period.span || !context.workdays.is_workday(made.days.last);
    return of_workdays(base, context.workdays.count(made.days), rest, context.workdays);
  }
  if (made.days == made.period.span) return base;
  return common(base, {base.first, base.first + (made.days.last - made.days.first)});
}

Comparison beside(const Period& period, std::optional<Period> base,
                  const ComparisonContext& context) {
  Comparison made{period, {}, common(period.span, {period.span.first, context.as_of}), {}};
  if (!base) {
    made.base.span = made.base_days = {period.span.first, period.span.first - days(1)};
    return made;
  }
  made.base = *base;
  made.base.span = same_cut(period, base->span, context.fiscal);
  made.base_days = passed(made, context);
  if (context.align == Align::spring_festival && !made.base_days.empty() &&
      made.base_days != common(made.base_days, made.base.span))
    made.base = {
        to_string(Date(made.base_days.first)) + ".." + to_string(Date(made.base_days.last)),
        {},
        made.base_days};
  return made;
}

struct Plain {
  std::int64_t operator()(std::int64_t number) const { return number; }
  std::int64_t operator()(Money amount) const { return amount.minor(); }
  std::int64_t operator()(Quantity quantity) const { return quantity.thousandths; }
  std::int64_t operator()(const Rate&) const { return 0; }
  std::int64_t operator()(const NotAvailable&) const { return 0; }
};

Figure like(const Figure& form, std::int64_t value) {
  if (std::holds_alternative<Money>(form)) return Money::minor(value);
  if (std::holds_alternative<Quantity>(form)) return Quantity{value};
  return value;
}

/// The first of the two that has no value; null when both have one.
const NotAvailable* missing(const Figure& figure, const Figure& base) {
  if (const auto* none = std::get_if<NotAvailable>(&figure)) return none;
  return std::get_if<NotAvailable>(&base);
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
  return beside(period, std::optional(before(period, context.fiscal)), context);
}

Comparison beside_last_year(const Period& period, const ComparisonContext& context) {
  if (period.step == Step::week)
    return beside(period, week_before(period, context.fiscal), context);
  const Span span{year_before(period.span.first), year_before(period.span.last)};
  if (period.step && *period.step != Step::day)
    return beside(period, std::optional(period_of(span.first, *period.step, context.fiscal)),
                  context);
  const std::string first = to_string(Date(span.first)), last = to_string(Date(span.last));
  return beside(
      period, std::optional(Period{first == last ? first : first + ".." + last, period.step, span}),
      context);
}

Comparison beside(const Period& period, const Period& base, const ComparisonContext& context) {
  return beside(period, std::optional(base), context);
}

Figure difference(const Figure& figure, const Figure& base) {
  if (const auto* none = missing(figure, base)) return *none;
  if (const auto* rate = std::get_if<Rate>(&figure))
    return rate_difference(*rate, std::get<Rate>(base));
  const Money gap =
      Money::minor(std::visit(Plain(), figure)) - Money::minor(std::visit(Plain(), base));
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
  const std::int64_t now = std::visit(Plain(), figure), then = std::visit(Plain(), base);
  if (then == 0)
    return NotAvailable{std::string(now == 0 ? tr("both are 0") : tr("new: the base is 0"))};
  if (then < 0) return NotAvailable{std::string(tr("the base is under 0"))};
  return nearest_rate(Int128(now) - then, then);
}

}  // namespace plan
