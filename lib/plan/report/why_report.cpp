// SPDX-License-Identifier: MIT
#include "plan/report/why_report.hpp"

#include <algorithm>

#include "plan/base/tr.hpp"
#include "plan/report/names.hpp"
#include "plan/split/grid.hpp"
#include "plan/split/presence.hpp"
#include "plan/split/trace.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

std::string text(std::string_view english) {
  return std::string(tr(english));
}

/// numerator / denominator with `digits` decimals, half away from zero.
std::string decimal(const Exact& numerator, const Exact& denominator, int digits) {
  Exact scale = 1;
  for (int i = 0; i < digits; ++i) scale *= 10;
  const Exact size = (2 * abs(numerator) * scale + denominator) / (2 * denominator);
  std::string written = size.str();
  const auto places = static_cast<std::size_t>(digits);
  if (written.size() <= places) written.insert(0, places + 1 - written.size(), '0');
  if (places > 0) written.insert(written.size() - places, ".");
  return (numerator < 0 && size > 0 ? "-" : "") + written;
}

class WhyReport {
 public:
  WhyReport(const Book& book, const Year& year, const Split& split, const ProductMonths* products,
            const Sources& sources, const WhySubject& subject, const Period& period)
      : book_(book),
        year_(year),
        split_(split),
        trace_(*split.trace),
        products_(products),
        sources_(sources),
        subject_(subject),
        period_(period),
        reps_(book.reps),
        teams_(book.teams) {}

  Document run() {
    Document document;
    document.name = "why";
    document.title = tr("why {} has this target in {}", subject_name(), period_.name);
    if (subject_.rep)
      document.tables = {rep_months(), rep_steps()};
    else if (subject_.team)
      document.tables = {team_months(), members()};
    else
      document.tables = {subject_.product ? product_table() : company_months()};
    if (!subject_.product)
      document.notes = {
          {"rounding",
           tr("months are whole units of {}; what rounding owes is carried on", amount(1))}};
    return document;
  }

 private:
  std::string subject_name() const {
    if (subject_.rep) return reps_(*subject_.rep);
    if (subject_.team) return teams_(*subject_.team);
    return subject_.product ? name_of(*subject_.product) : text("the company");
  }

  std::string amount(std::int64_t units) const {
    return to_decimal(Money::minor(units * split_.unit), book_.currency());
  }
  /// Units as an exact amount, four decimals finer than the currency.
  std::string exact_amount(const Exact& numerator, const Exact& denominator) const {
    return decimal(numerator * split_.unit, denominator * book_.currency().minor_per_major(),
                   book_.currency().decimals + 4);
  }
  std::string where(Place place) const { return place ? sources_.where(place) : std::string(); }
  bool touches(int month) const {
    return !common(split_.month(month).span(), period_.span).empty();
  }

  /// What of the seat's month falls into the period.
  Money part(std::size_t seat, int month) const {
    if (split_.cell(seat, month).minor() == 0) return {};  // it may have no day in the month
    const Span span = split_.month(month).span();
    if (common(span, period_.span) == span) return split_.cell(seat, month);
    Money sum;
    Day day = span.first;
    for (const std::int64_t cell : split_.day_cells(seat, month)) {
      if (period_.span.contains(day)) sum += Money::minor(cell);
      day += std::chrono::days(1);
    }
    return sum;
  }

  static Table table(std::string name, std::string title, std::vector<Column> columns) {
    return {std::move(name), std::move(title), std::move(columns), {}};
  }

  // A rep: month by month, then each step of the months in a sentence

  std::string how(const Cause& cause, const Seat& seat, int month) const {
    const auto at = static_cast<std::size_t>(month);
    switch (cause.kind) {
      case Cause::Kind::pinned: {
        const Fixed& pin = *cause.pinned->spread.by[at];
        return tr("pinned: {} for {}", amount(pin.units), pin.pin->period->name);
      }
      case Cause::Kind::shared:
        return cause.container ? tr("shares what {} has left", teams_(*cause.container->team))
                               : text("shares what the company has left");
      default:
        return presence(seat, split_.month(month).span(), split_.days) == 0
                   ? text("no weighted day there")
                   : text("share or ramp is 0");
    }
  }

  Place source(const Cause& cause, const Seat& seat, int month) const {
    if (cause.kind == Cause::Kind::pinned)
      return cause.pinned->spread.by[static_cast<std::size_t>(month)]->at;
    const auto* share = value_on(seat.rep->share, split_.month(month).span().last);
    return share ? share->at : seat.rep->at;
  }

  Table rep_months() const {
    auto months = table("months", text("months"),
                        {{"month", text("month"), Unit::id},
                         {"team_name", text("team"), Unit::text},
                         {"how", text("how"), Unit::text},
                         {"part", text("part"), Unit::rate},
                         {"exact", text("exact"), Unit::text},
                         {"carried", text("carried over"), Unit::text},
                         {"target", text("target"), Unit::money},
                         {"source", text("source"), Unit::text}});
    Money sum;
    each_seat([&](std::size_t s, int month) {
      const Seat& seat = split_.seats[s];
      const Cause& cause = trace_.causes[s * 12 + static_cast<std::size_t>(month)];
      Row row{{to_string(split_.month(month)), seat.team ? teams_(*seat.team) : std::string(),
               how(cause, seat, month), Blank(), Blank(), Blank(), part(s, month),
               where(source(cause, seat, month))}};
      if (cause.kind == Cause::Kind::shared) {
        row.cells[3] = rate(cause.weight, cause.pool_weight);
        row.cells[4] = exact_amount(cause.rest * cause.weight, cause.pool_weight);
        row.cells[5] = exact_amount(cause.carried.numerator, cause.carried.denominator);
      }
      sum += part(s, month);
      months.rows.push_back(std::move(row));
    });
    months.total = Row{{text("total"), Blank(), Blank(), Blank(), Blank(), Blank(), sum, Blank()}};
    return months;
  }

  template <class Do>
  void each_seat(Do&& act) const {
    for (int month = 0; month < 12; ++month)
      for (std::size_t s = 0; s < split_.seats.size(); ++s)
        if (split_.seats[s].rep == subject_.rep && touches(month) &&
            !held(split_.seats[s], common(split_.month(month).span(), period_.span)).empty())
          act(s, month);
  }

  /// The part as a rate of at most nine decimals: only shown, never computed with.
  static Cell rate(const Exact& part, const Exact& whole) {
    constexpr std::int64_t fine = 1'000'000'000;
    const Exact scaled = (2 * part * fine + whole) / (2 * whole);
    return Rate(scaled.convert_to<std::int64_t>(), fine);
  }

  Table rep_steps() const {
    auto steps = table("steps", text("step by step"),
                       {{"month", text("month"), Unit::id},
                        {"step", text("step"), Unit::text},
                        {"amount", text("amount"), Unit::text},
                        {"source", text("source"), Unit::text}});
    each_seat([&](std::size_t s, int month) { add_steps(s, month, steps); });
    return steps;
  }

  void add_steps(std::size_t s, int month, Table& steps) const {
    const auto at = static_cast<std::size_t>(month);
    const std::string name = to_string(split_.month(month));
    const auto add = [&](std::string step, std::string amount, Place place) {
      steps.rows.push_back({{name, std::move(step), std::move(amount), where(place)}});
    };
    const Cause& cause = trace_.causes[s * 12 + at];
    add(company_how(month), amount(trace_.company.units[at]), company_source(month));
    if (cause.kind == Cause::Kind::shared) {
      const PinnedRow* team = cause.container;
      if (team)
        add(tr("{} is pinned: {} for {}", teams_(*team->team), amount(team->spread.by[at]->units),
               team->spread.by[at]->pin->period->name),
            amount(team->spread.units[at]), team->spread.by[at]->at);
      const std::int64_t has = team ? team->spread.units[at] : trace_.company.units[at];
      if (has != cause.rest)
        add(text("pins of others are taken off"), amount(cause.rest - has), {});
      add_weight(s, month, cause, add);
    } else if (cause.kind == Cause::Kind::pinned) {
      add_pin(s, month, cause, add);
    } else {
      add(how(cause, split_.seats[s], month), amount(0), source(cause, split_.seats[s], month));
    }
    if (const Span span = split_.month(month).span(); common(span, period_.span) != span)
      add(tr("the days of {} in it, by running totals rounded down", period_.name),
          to_decimal(part(s, month), book_.currency()), {});
  }

  template <class Add>
  void add_weight(std::size_t s, int month, const Cause& cause, Add& add) const {
    const Seat& seat = split_.seats[s];
    add(weight_text(seat, month), {}, source(cause, seat, month));
    add(tr("that is {} of the weights of all who share {}",
           decimal(cause.weight * 100, cause.pool_weight, 4) + "%", amount(cause.rest)),
        exact_amount(cause.rest * cause.weight, cause.pool_weight), {});
    if (cause.carried.numerator != 0)
      add(text("carried over from the months before"),
          exact_amount(cause.carried.numerator, cause.carried.denominator), {});
    add(text("in whole units, the largest remainders first"),
        to_decimal(split_.cell(s, month), book_.currency()), {});
    if (cause.carries.numerator != 0)
      add(text("carried on to the next months"),
          exact_amount(cause.carries.numerator, cause.carries.denominator), {});
  }

  std::string weight_text(const Seat& seat, int month) const {
    const Span span = split_.month(month).span();
    const auto* share = value_on(seat.rep->share, held(seat, span).back().last);
    std::string weight = tr("share {}", share ? to_string(**share) : "1");
    const auto& ramp = seat.rep->ramp;
    if (seat.rep->from && !ramp.empty()) {
      const int since = split_.month(month) - month_of(*seat.rep->from);
      if (since >= 0 && since < std::ssize(ramp))
        weight += " × " + tr("ramp {}", to_percent(*ramp[static_cast<std::size_t>(since)]));
    }
    return weight + " × " +
           tr("there {} of {} weighted days", presence(seat, span, split_.days),
              split_.days.month_weight(month));
  }

  template <class Add>
  void add_pin(std::size_t s, int month, const Cause& cause, Add& add) const {
    const auto at = static_cast<std::size_t>(month);
    const Fixed& pin = *cause.pinned->spread.by[at];
    add(how(cause, split_.seats[s], month), amount(pin.units), pin.at);
    if (pin.first != pin.last)
      add(text("its months by season and presence"), amount(cause.pinned->spread.units[at]), {});
    if (cause.rest != cause.pinned->spread.units[at])
      add(tr("by days, the part in {}",
             split_.seats[s].team ? teams_(*split_.seats[s].team) : text("(unallocated)")),
          amount(cause.rest), {});
  }

  // The company

  std::string company_how(int month) const {
    const auto at = static_cast<std::size_t>(month);
    const Fixed* by = trace_.company.by[at];
    if (by && by->pin)
      return tr("the company is pinned: {} for {}", amount(by->units), by->pin->period->name);
    Exact sum = 0;
    for (const Exact& weight : trace_.season) sum += weight;
    const std::string weight = decimal(trace_.season[at] * 100, sum, 2) + "%";
    if (by != &trace_.amounts.target)
      return tr("the rest of the revised target {} by season: the month weighs {} of the year",
                amount(by->units), weight);
    return tr("the target {} by season: the month weighs {} of the year", amount(by->units),
              weight);
  }

  Place company_source(int month) const {
    return trace_.company.by[static_cast<std::size_t>(month)]->at;
  }

  Table company_months() const {
    auto months = table("months", text("months"),
                        {{"month", text("month"), Unit::id},
                         {"how", text("how"), Unit::text},
                         {"target", text("target"), Unit::money},
                         {"source", text("source"), Unit::text}});
    Money sum;
    for (int month = 0; month < 12; ++month) {
      if (!touches(month)) continue;
      Money in_period;
      for (std::size_t s = 0; s < split_.seats.size(); ++s) in_period += part(s, month);
      sum += in_period;
      months.rows.push_back({{to_string(split_.month(month)), company_how(month), in_period,
                              where(company_source(month))}});
    }
    months.total = Row{{text("total"), Blank(), sum, Blank()}};
    return months;
  }

  // A team: the sum of its members, pinned or not

  std::string team_how(int month) const {
    const auto at = static_cast<std::size_t>(month);
    for (const PinnedRow& row : trace_.rows)
      if (row.team == subject_.team && row.spread.by[at])
        return tr("pinned: {} for {}", amount(row.spread.by[at]->units),
                  row.spread.by[at]->pin->period->name);
    return text("the sum of its people");
  }

  Place team_source(int month) const {
    const auto at = static_cast<std::size_t>(month);
    for (const PinnedRow& row : trace_.rows)
      if (row.team == subject_.team && row.spread.by[at]) return row.spread.by[at]->at;
    return subject_.team->at;
  }

  bool is_member(const Seat& seat) const { return is_within(book_, seat.team, subject_.team); }

  Table team_months() const {
    auto months = table("months", text("months"),
                        {{"month", text("month"), Unit::id},
                         {"how", text("how"), Unit::text},
                         {"people", text("people"), Unit::count},
                         {"target", text("target"), Unit::money},
                         {"source", text("source"), Unit::text}});
    Money sum;
    for (int month = 0; month < 12; ++month) {
      if (!touches(month)) continue;
      Money in_period;
      std::int64_t people = 0;
      for (std::size_t s = 0; s < split_.seats.size(); ++s) {
        if (!is_member(split_.seats[s])) continue;
        in_period += part(s, month);
        people += !held(split_.seats[s], common(split_.month(month).span(), period_.span)).empty();
      }
      sum += in_period;
      months.rows.push_back({{to_string(split_.month(month)), team_how(month), people, in_period,
                              where(team_source(month))}});
    }
    months.total = Row{{text("total"), Blank(), Blank(), sum, Blank()}};
    return months;
  }

  Table members() const {
    auto people = table("people", text("members"),
                        {{"rep", text("id"), Unit::id},
                         {"rep_name", text("rep"), Unit::text},
                         {"target", text("target"), Unit::money}});
    Money all;
    for (std::size_t s = 0; s < split_.seats.size(); ++s) {
      const Seat& seat = split_.seats[s];
      if (!is_member(seat) || held(seat, period_.span).empty()) continue;
      Money sum;
      for (int month = 0; month < 12; ++month)
        if (touches(month)) sum += part(s, month);
      all += sum;
      people.rows.push_back({{*seat.rep->id, reps_(*seat.rep), sum}});
    }
    people.total = Row{{text("total"), Blank(), all}};
    return people;
  }

  // A product

  Table product_table() const {
    auto months = table("months", text("months"),
                        {{"month", text("month"), Unit::id},
                         {"how", text("how"), Unit::text},
                         {"target", text("target"), Unit::money},
                         {"source", text("source"), Unit::text}});
    const auto row = static_cast<std::size_t>(subject_.product - book_.products.data());
    Money sum;
    for (int month = 0; month < 12; ++month) {
      if (!touches(month)) continue;
      const auto units = Money::minor(products_->units[row][static_cast<std::size_t>(month)]);
      const Pin* pin = product_pin(month);
      const auto& share = subject_.product->share;
      months.rows.push_back(
          {{to_string(split_.month(month)),
            pin ? tr("pinned: {} for {}", to_decimal(*pin->target, book_.currency()),
                     pin->period->name)
                : tr("share {} of what pins of products leave", to_string(share.value)),
            units,
            where(pin     ? pin->target.at
                  : share ? share.at
                          : subject_.product->at)}});
      sum += units;
    }
    months.total = Row{{text("total"), Blank(), sum, Blank()}};
    return months;
  }

  /// The innermost pin of the product over the month.
  const Pin* product_pin(int month) const {
    const Pin* found = nullptr;
    for (const Pin& pin : year_.pins)
      if (pin.product && *pin.product == *subject_.product->id &&
          pin.period->span.contains(split_.month(month).span().first) &&
          (!found || pin.period->span.days() < found->period->span.days()))
        found = &pin;
    return found;
  }

  const Book& book_;
  const Year& year_;
  const Split& split_;
  const Trace& trace_;
  const ProductMonths* products_;
  const Sources& sources_;
  const WhySubject& subject_;
  const Period& period_;
  Names<Rep> reps_;
  Names<Team> teams_;
};

}  // namespace

Document why_report(const Book& book, const Year& year, const Split& split,
                    const ProductMonths* products, const Sources& sources,
                    const WhySubject& subject, const Period& period) {
  return WhyReport(book, year, split, products, sources, subject, period).run();
}

}  // namespace plan
