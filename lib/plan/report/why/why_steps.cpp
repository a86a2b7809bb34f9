// SPDX-License-Identifier: MIT
#include "plan/report/why/why_steps.hpp"

#include <algorithm>
#include <numeric>

#include "plan/base/counted.hpp"
#include "plan/base/tr.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

/// A number of 0 and more to four decimals, none where it is large.
std::string short_decimal(const Exact& numerator, const Exact& denominator) {
  constexpr std::int64_t scale = 10'000;
  const Exact scaled = rounded(numerator * scale, denominator);
  if (scaled > Exact(scale) * scale * scale) return rounded(numerator, denominator).str();
  return to_string(Rate(scaled.convert_to<std::int64_t>(), scale));
}

/// What of an amount is left for its free months.
struct Rest {
  std::int64_t kept = 0, inner = 0;
  Place at{};  // of the first inner pin
  std::vector<int> months{};
};

std::int64_t kept(const Fixed& amount, const FixedMonths& row) {
  std::int64_t sum = 0;
  for (int month = amount.first; month < row.open && month <= amount.last; ++month)
    sum += row.units[static_cast<std::size_t>(month)];
  return sum;
}

bool is_inner(const Fixed& pin, const Fixed& amount) {
  return &pin != &amount && pin.first >= amount.first && pin.last <= amount.last;
}

Rest rest_of(const Fixed& amount, const FixedMonths& row) {
  Rest rest{kept(amount, row)};
  int next = std::max(amount.first, row.open);
  for (const Fixed& pin : row.pins) {
    if (!is_inner(pin, amount) || pin.last < next) continue;
    for (; next < pin.first; ++next) rest.months.push_back(next);
    rest.inner += pin.units - kept(pin, row);
    if (!rest.at) rest.at = pin.at;
    next = pin.last + 1;
  }
  for (; next <= amount.last; ++next) rest.months.push_back(next);
  return rest;
}

std::vector<Exact> weights_of(const Rest& rest, const FixedMonths& row) {
  std::vector<Exact> found;
  for (const auto* weights : {&row.weights, &row.fallback}) {
    found.clear();
    for (const int month : rest.months)
      found.push_back((*weights)[static_cast<std::size_t>(month)]);
    if (std::accumulate(found.begin(), found.end(), Exact(0)) > 0) break;
  }
  return found;
}

/// The month after the last one before `month` that followed its pins; 0: none did.
int followed(const Spread& spread, int month) {
  while (month > 0) {
    const Fixed* by = spread.by[static_cast<std::size_t>(month - 1)];
    if (by && by->follows) return month;
    --month;
  }
  return 0;
}

}  // namespace

Exact rounded(const Exact& numerator, const Exact& denominator) {
  const Exact size = (2 * abs(numerator) + denominator) / (2 * denominator);
  return numerator < 0 ? Exact(-size) : size;
}

bool WhyQuestion::touches(int month) const {
  return !common(split.month(month).span(), period.span).empty();
}

bool WhyQuestion::cuts(int month) const {
  const Span span = split.month(month).span();
  return touches(month) && common(span, period.span) != span;
}

Money WhyQuestion::part(std::size_t seat, int month) const {
  const Span span = split.month(month).span();
  if (!cuts(month)) return touches(month) ? split.cell(seat, month) : Money();
  Money sum;
  if (split.cell(seat, month) == sum) return sum;  // an absent seat has no days to tell apart
  Day day = span.first;
  for (const std::int64_t cell : split.day_cells(seat, month)) {
    if (period.span.contains(day)) sum += Money::minor(cell);
    day += std::chrono::days(1);
  }
  return sum;
}

Money WhyQuestion::units(const Exact& units) const {
  return Money::minor((units * split.unit).convert_to<std::int64_t>());
}

Money WhyQuestion::units(const Exact& numerator, const Exact& denominator) const {
  const Exact cents = rounded(numerator * (split.unit / split.minor), denominator);
  return Money::minor((cents * split.minor).convert_to<std::int64_t>());
}

std::string percent(const Exact& part, const Exact& whole, int decimals) {
  Exact scale = 100;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  return to_decimal(Rate(rounded(part * scale, whole).convert_to<std::int64_t>(),
                         (scale / 100).convert_to<std::int64_t>()),
                    decimals) +
         "%";
}

std::string of_sum(const Weight& weight, const Exact& part, const Exact& whole) {
  return tr("{} of {}", short_decimal(weight.numerator, weight.denominator),
            short_decimal(weight.numerator * whole, weight.denominator * part));
}

WhySteps::WhySteps(const WhyQuestion& question, bool teams)
    : question_(question), teams_(teams), table_{"steps", text("step by step"), {}, {}} {
  table_.columns.push_back({"month", text("month"), Unit::id});
  if (teams) table_.columns.push_back({"team_name", text("team"), Unit::text});
  table_.columns.push_back({"step", text("step"), Unit::text});
  table_.columns.push_back({"source", text("source"), Unit::text});
  table_.columns.push_back({"amount", text("amount"), Unit::money});
}

void WhySteps::at(int month, std::string team) {
  month_ = month;
  season_.clear();
  team_ = std::move(team);
}

void WhySteps::add(std::string step, Cell amount, Place place) {
  if (!told_) return;
  Row row{{to_string(question_.split.month(month_))}};
  if (teams_) row.cells.emplace_back(team_);
  row.cells.emplace_back(std::move(step));
  row.cells.push_back(place ? Cell(question_.sources.where(place)) : Cell(Blank()));
  row.cells.push_back(std::move(amount));
  table_.rows.push_back(std::move(row));
}

void WhySteps::stated(const Fixed& amount, const std::string& name, std::int64_t unit) {
  Money said = *question_.year.target;
  if (amount.pin) said = *amount.pin->target;
  for (const Revision& revision : question_.year.revisions)
    if (!amount.pin && revision.target.at == amount.at) said = *revision.target;
  add(name, said, amount.at);
  const WhyRaise& raise = question_.subject.raise;
  const bool last = question_.split.trace->stated && !(amount.pin && amount.pin->product);
  if (raise.factor != Rate::whole(1) && !last)
    add(tr("raised to {}", to_percent(raise.factor)), Money::minor(amount.units * unit), raise.at);
}

/// "6 of 100, 6.00%": the month's weight and all of them as the book states them; as shares of the
/// year's where it learned them.
std::string WhySteps::season_part(const FixedMonths& row, const Exact& part,
                                  const Exact& sum) const {
  const std::string share = percent(part, sum, 2);
  const auto& stated = question_.year.season.months;
  if (row.by_presence || part <= 0) return share;
  if (question_.year.season.learn.empty()) {
    const Rate weight = stated.empty() ? Rate::whole(1) : *stated[static_cast<std::size_t>(month_)];
    if (weight.numerator() <= 0) return share;
    return tr("{}, {}", of_sum({weight.numerator(), weight.denominator()}, part, sum), share);
  }
  const Exact year = std::accumulate(row.weights.begin(), row.weights.end(), Exact(0));
  if (year <= sum) return share;
  return tr("{}, {}", tr("{} of {}", percent(part, year, 2), percent(sum, year, 2)), share);
}

void WhySteps::fixed(const Fixed& amount, const std::string& name, const FixedMonths& row) {
  if (amount.follows)
    return add(text("everybody there is pinned: the sum of the pins"),
               Money::minor(amount.units * row.unit), amount.at);
  stated(amount, name, row.unit);
  if (amount.first == amount.last) return;
  const Rest rest = rest_of(amount, row);
  const std::int64_t left = amount.units - rest.kept - rest.inner;
  const auto money = [&](std::int64_t units) { return Money::minor(units * row.unit); };
  if (rest.kept != 0) add(text("less the months before, which are kept"), money(-rest.kept));
  if (rest.inner != 0) add(text("less the pins within it"), money(-rest.inner), rest.at);
  if (rest.kept != 0 || rest.inner != 0)
    add(counted("left for {} months", rest.months.size()), money(left));
  const auto parts = weights_of(rest, row);
  const Exact sum = std::accumulate(parts.begin(), parts.end(), Exact(0));
  const auto found = std::find(rest.months.begin(), rest.months.end(), month_);
  if (found == rest.months.end() || sum == 0 || left < 0) return;
  const auto at = static_cast<std::size_t>(found - rest.months.begin());
  const std::int64_t units = row.units[static_cast<std::size_t>(month_)];
  const auto& stated = question_.year.season.months;
  const Place season = !question_.year.season.learn.empty() ? question_.year.season.learn.front().at
                       : stated.empty()                     ? Place()
                                                            : stated.front().at;
  const std::string part = season_part(row, parts[at], sum);
  season_ = part;
  if (running_totals(left, parts)[at] != units)
    add(text("with the other pins that fill the months"), money(units));
  else
    add(row.by_presence ? tr("by season and presence: {}", part) : tr("by season: {}", part),
        money(units), season);
}

void WhySteps::company() {
  const Trace& trace = question_.trace();
  const Amounts& amounts = trace.amounts;
  const Fixed& by = *trace.company.by[static_cast<std::size_t>(month_)];
  const auto end = std::find_if(amounts.pins.begin(), amounts.pins.end(), [](const Fixed& fixed) {
    return fixed.pin->rep || fixed.pin->team;
  });
  FixedMonths row{{amounts.pins.begin(), end}, trace.season, {}, trace.company.units};
  row.unit = amounts.unit;
  for (const Revised& revision : amounts.revisions)
    if (revision.from <= month_) row.open = revision.from;
  row.open = std::max(row.open, followed(trace.company, month_));
  std::string name = text("the company's target");
  if (by.pin)
    name = tr("the company's pin for {}", by.pin->period->name);
  else if (&by != &amounts.target)
    name = text("the company's revised target");
  fixed(by, name, row);
}

void WhySteps::pin(const PinnedRow& pinned, const std::string& who) {
  const DayWeights& days = question_.split.days;
  Exact common = 1;
  for (int month = 0; month < 12; ++month) common = lcm(common, Exact(days.month_weight(month)));
  FixedMonths row{pinned.pins, {}, {}, pinned.spread.units};
  for (int month = 0; month < 12; ++month) {
    const auto at = static_cast<std::size_t>(month);
    row.fallback[at] = common / days.month_weight(month) * pinned.presence[at];
    row.weights[at] = row.fallback[at] * question_.trace().season[at];
  }
  row.unit = question_.split.unit;
  row.open = followed(pinned.spread, month_);
  row.by_presence = true;
  const Fixed& by = *pinned.spread.by[static_cast<std::size_t>(month_)];
  fixed(by, tr("pin of {} for {}", who, by.pin->period->name), row);
}

void WhySteps::raised(Money amount) {
  const WhyRaise& raise = question_.subject.raise;
  if (question_.split.trace->stated)
    add(tr("raised to {}", to_percent(raise.factor)), amount, raise.at);
}

void WhySteps::cut(Money part) {
  if (question_.cuts(month_)) add(tr("the days of {} in it", question_.period.name), part);
}

}  // namespace plan
