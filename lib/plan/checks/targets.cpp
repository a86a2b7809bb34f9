// SPDX-License-Identifier: MIT
// Judgements of a year's months: is a target beyond all experience, is its unit too coarse, do pins
// or an unpublished calendar make it hollow?
#include <map>
#include <optional>

#include "plan/base/rounding.hpp"
#include "plan/book/history.hpp"
#include "plan/checks/checks.hpp"
#include "plan/split/trace.hpp"

namespace plan {
namespace {

/// The company's sales per working day of its best month before the year; history's lines of
/// several months count as their mean.
class BestMonth {
 public:
  BestMonth(const Book& book, Day before) : calendar_(book.workdays()) {
    std::map<Span, Exact> by_period;
    const CompanyHistory company(book);
    for (const HistoryLine& line : book.history)
      if (line.sales && line.period->span.last < before &&
          company.tells(line, month_of(line.period->span.first)))
        by_period[line.period->span] += line.sales->minor();
    for (const auto& [span, sales] : by_period) {
      const int days = calendar_.count(span);
      if (days == 0) continue;
      const Exact here = sales * days_, best = sales_ * days;
      if (days_ && here <= best) continue;
      sales_ = sales;
      days_ = days;
      span_ = span;
    }
  }
  bool known() const { return days_ > 0 && sales_ > 0; }
  /// target / days > 2 x best
  bool doubled_by(Money target, int days) const {
    return Exact(target.minor()) * days_ > 2 * sales_ * days;
  }
  std::string name() const { return to_string(month_of(span_.first)); }
  Exact per_day() const { return sales_ / days_; }

 private:
  Workdays calendar_;
  Exact sales_ = 0;
  int days_ = 0;
  Span span_{};
};

/// Rounded down to a minor unit.
std::string down(const Exact& amount, const Currency& currency) {
  const std::int64_t unit = currency.units_per_minor();
  const Exact units = amount / unit * unit;
  return to_decimal(Money::minor(units.convert_to<std::int64_t>()), currency);
}

}  // namespace

void check_best_month(const Checked& checked, Diagnostics& findings) {
  const Currency& currency = checked.book.currency();
  for (const PlannedYear& planned : checked.years) {
    const BestMonth best(checked.book, planned.split.days.span().first);
    if (!best.known()) continue;
    for (int month = 0; month < 12; ++month) {
      const Money target = planned.split.company[static_cast<std::size_t>(month)];
      const int days = planned.split.days.workdays(month);
      if (days == 0 || !best.doubled_by(target, days)) continue;
      findings.warning(
          "target-month-high", planned.year->target.at,
          said("the target of {} is {} a working day, over twice the best month so far: {} in {}",
               to_string(planned.split.month(month)), down(target.minor() / days, currency),
               down(best.per_day(), currency), best.name()),
          said("lower the target or the month's weight, or mend history"));
      break;
    }
  }
}

void check_history_ahead(const Checked& checked, Diagnostics& findings) {
  if (!checked.facts) return;
  const Day as_of = checked.facts->as_of;
  for (const HistoryLine& line : checked.book.history) {
    if (line.period->span.last <= as_of) continue;
    findings.warning(
        "history-ahead", line.period.at,
        said("history of {} reaches past {}: it counts as what is expected of its days",
             line.period->name, to_string(Date(as_of))),
        said("write what was sold once the period is over"));
    break;
  }
}

void check_round(const Checked& checked, Diagnostics& findings) {
  for (const PlannedYear& planned : checked.years) {
    if (planned.split.coarse_cells == 0) continue;
    const Place at = planned.year->round ? planned.year->round.at : planned.year->target.at;
    findings.warning("round-too-coarse", at,
                     said("{} monthly targets of {} are under one unit of round",
                          planned.split.coarse_cells, planned.year->number),
                     said("write a smaller round"));
  }
}

void check_pins(const Checked& checked, Diagnostics& findings) {
  for (const PlannedYear& planned : checked.years) {
    if (!planned.split.trace) continue;  // no pins
    const auto& causes = planned.split.trace->causes;
    int count = 0;
    std::optional<std::size_t> first;
    for (std::size_t cell = 0; cell < causes.size(); ++cell) {
      const bool nothing = causes[cell].kind == Cause::Kind::shared && causes[cell].rest == 0 &&
                           planned.split.company[cell % 12].minor() > 0;
      if (!nothing) continue;
      ++count;
      if (!first || cell % 12 < *first % 12) first = cell;
    }
    if (!first) continue;
    findings.warning(
        "pins-leave-nothing",
        planned.year->pins.empty() ? planned.year->at : planned.year->pins.front().at,
        said("pins leave {} nothing to share in {}; monthly targets of 0 in the year: {}",
             name_of(*planned.split.seats[*first / 12].rep),
             to_string(planned.split.month(static_cast<int>(*first % 12))), count),
        said("lower the pins, or give these people share: 0"));
  }
}

void check_calendar(const Checked& checked, Diagnostics& findings) {
  const Workdays calendar = checked.book.workdays();
  for (const PlannedYear& planned : checked.years)
    for (const UnknownYears& years : calendar.unknown(planned.split.days.span()))
      findings.warning(
          "unpublished-calendar", planned.year->at, calendar.said_unknown(years),
          years.before
              ? said("list its holidays in calendar, with {year: YEAR, complete: true}")
              : said(
                    "list its holidays in calendar, with {year: YEAR, complete: true}; or wait for "
                    "a newer plan"));
}

}  // namespace plan
