// SPDX-License-Identifier: MIT
#include "plan/analysis/proposal.hpp"

#include <algorithm>

#include "plan/base/rounding.hpp"
#include "plan/facts/past_sales.hpp"
#include "plan/split/day_weights.hpp"
#include "plan/split/season_weights.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

constexpr int most_learned = 3;  // years

/// What was sold in the days, by months that are over and the one that is begun.
Money sold_in(const MonthlySales& sales, Span days, Day as_of) {
  Money sum;
  for (std::size_t i = 0; i < sales.months.size(); ++i)
    if (sales.months[i] && days.contains((sales.first + static_cast<int>(i)).span().first))
      sum += *sales.months[i];
  if (days.contains(first_open_month(as_of).span().first)) sum += sales.begun.value_or(Money());
  return sum;
}

/// What is still to come of the months within the days.
Money to_come(const SalesForecast& forecast, Span days) {
  Money sum;
  for (const ForecastMonth& one : forecast.months)
    if (days.contains(one.month.span().first)) sum += one.rest;
  return sum;
}

/// Three digits, and whole units.
Money rounded(Money exact, Money unit) {
  std::int64_t step = unit.minor();
  while (exact.minor() / 1000 >= step * 10) step *= 10;
  return Money::minor(scaled(exact, Rate(1, step)).minor() * step);
}

Axis axis_of(const Pin& pin) {
  return pin.rep ? Axis::rep : pin.team ? Axis::team : pin.product ? Axis::product : Axis::company;
}

class Proposing {
 public:
  Proposing(const Facts& facts, int year, std::span<Measured> of)
      : facts_(facts), book_(facts.book), of_(of), before_(book_.year(year - 1)) {
    made_.year = year;
    made_.days = fiscal_year(year, book_.fiscal());
    made_.unit = unit();
  }

  Proposal run(const std::optional<Rate>& growth) {
    made_.growth = growth;
    look_ahead();
    made_.exact = growth ? scaled(made_.sold + made_.expected, sum_with_one(*growth))
                         : made_.forecast.value_or(Money());
    made_.target = rounded(made_.exact, made_.unit);
    learn();
    for (Index rep = 0; rep < book_.reps.size(); ++rep) add_person(rep);
    if (before_)
      for (const Pin& pin : before_->pins) add_pin(pin);
    return std::move(made_);
  }

 private:
  static Rate sum_with_one(const Rate& growth) {
    return nearest_rate(Int128(growth.numerator()) + growth.denominator(), growth.denominator());
  }

  Money unit() const {
    if (before_ && before_->round) return *before_->round;
    return Money::minor(book_.currency().units_per_major());
  }

  void look_ahead() {
    const MonthlySales sales = monthly_sales(of_.front(), of_.front().rows());
    const Span before = fiscal_year(made_.year - 1, book_.fiscal()).span;
    const Month open = first_open_month(facts_.as_of), last = month_of(made_.days.span.last);
    const SalesForecast forecast =
        forecast_sales(facts_, sales, static_cast<std::size_t>(last - open + 1), "");
    made_.rule = forecast.found.rule;
    made_.sold = sold_in(sales, before, facts_.as_of);
    if (!forecast.months.empty()) made_.forecast = to_come(forecast, made_.days.span);
    const auto projected = projection(before);
    made_.expected = projected ? *projected - made_.sold : to_come(forecast, before);
  }

  /// The figure that every verb projects, where the days are those of the year of as-of.
  std::optional<Money> projection(Span days) {
    Measured& now = of_[2];
    if (days != now.request().whole.span) return {};
    const Figure figure = now.figures(now.rows(), now.whole()).front();
    const auto* amount = std::get_if<Money>(&figure);
    return amount ? std::optional(*amount) : std::nullopt;
  }

  /// The season of the last closed years, as weights of sum 100: what is approved never drifts.
  void learn() {
    const PastSales past = past_sales(facts_.records, {first_day(), facts_.as_of});
    for (int count = most_learned; count > 0 && made_.season.empty(); --count) learn(count, past);
  }

  void learn(int count, const PastSales& past) {
    Year year;
    year.number = made_.year;
    for (int number = made_.year - 1; std::ssize(year.season.learn) < count; --number) {
      const Period closed = fiscal_year(number, book_.fiscal());
      if (number < made_.year - proposal_years) return;
      if (closed.span.last < facts_.as_of)
        year.season.learn.insert(year.season.learn.begin(), Given<Period>{closed, {0, 1, 1}});
    }
    Diagnostics findings;
    const DayWeights days(book_, year, findings);
    const auto weights = season_weights(book_, year, days, past, findings);
    if (findings.has_errors() || !weights) return;
    for (const std::int64_t weight : largest_remainder(10'000, weights->months))
      made_.season.emplace_back(weight, 100);
    for (const auto& closed : year.season.learn)
      made_.learned.push_back(fiscal_year_of(closed->span.first, book_.fiscal()));
  }

  void add_person(Index rep) {
    const Day first = made_.days.span.first;
    const Rep& person = book_.reps[rep];
    if (std::ranges::none_of(employments(person), [&](const Span& stay) {
          return !common(stay, made_.days.span).empty();
        }))
      return;
    const auto* share = value_on(person.share, first);
    ProposedPerson made{rep, share ? **share : Rate::whole(1), {}, {}, 0};
    Measured& by_rep = of_[1];
    for (const std::size_t row : by_rep.rows())
      if (by_rep.key(row).front() == rep)
        if (const Figure sales = by_rep.figures({row}, by_rep.whole()).front();
            std::holds_alternative<Money>(sales))
          made.sales = std::get<Money>(sales);
    for (Index customer = 0; customer < book_.customers.size(); ++customer) {
      const auto& potential = book_.customers[customer].potential;
      if (!potential || facts_.attribution.owner_on(customer, facts_.as_of) != rep) continue;
      made.potential += *potential;
      ++made.customers;
    }
    made_.people.push_back(made);
  }

  void add_pin(const Pin& pin) {
    Measured& measured = of_[3 + made_.pins.size()];
    ProposedPin made{&pin, {}};
    const std::vector<std::size_t> rows = rows_of(pin, measured);
    if (pin.period->span.first <= facts_.as_of)
      if (const Figure sales = measured.figures(rows, measured.whole()).front(); !lacking(sales))
        made.sales = Money::minor(units_of(sales));
    made_.pins.push_back(made);
  }

  /// The rows of those whose pin it is; a team's with the teams below it.
  std::vector<std::size_t> rows_of(const Pin& pin, const Measured& measured) const {
    if (!pin.rep && !pin.team && !pin.product) return measured.rows();
    const Parents teams = parents_of(book_.teams);
    const auto is_of = [&](Index place) {
      if (place == absent) return false;
      if (pin.rep) return place == place_of(book_.reps, *pin.rep);
      if (pin.product) return place == place_of(book_.products, *pin.product);
      return is_within(teams, place, place_of(book_.teams, *pin.team));
    };
    std::vector<std::size_t> rows;
    for (const std::size_t row : measured.rows())
      if (is_of(measured.key(row).front())) rows.push_back(row);
    return rows;
  }

  const Facts& facts_;
  const Book& book_;
  std::span<Measured> of_;
  const Year* before_;
  Proposal made_{};
};

}  // namespace

std::vector<MeasureRequest> proposal_requests(const Book& book, int year, Day as_of) {
  const Month now = month_of(as_of), open = first_open_month(as_of);
  const auto request = [&](Span span, std::string name, Axis axis) {
    MeasureRequest made;
    made.measures = {find_measure("sales")};
    made.axes = {axis};
    made.whole = {std::move(name), {}, span};
    made.pieces = pieces(span, Step::month, book.fiscal());
    return made;
  };
  const auto months = [&](Month from, Month to, Axis axis) {
    return request({from.span().first, to.span().last}, to_string(from) + ".." + to_string(to),
                   axis);
  };
  const Period current = fiscal_year(fiscal_year_of(as_of, book.fiscal()), book.fiscal());
  MeasureRequest projected = request(current.span, current.name, Axis::company);
  projected.measures = {find_measure("projection")};
  std::vector<MeasureRequest> made{months(now + -12 * proposal_years, now, Axis::company),
                                   months(open + -12, open + -1, Axis::rep), std::move(projected)};
  if (const Year* before = book.year(year - 1))
    for (const Pin& pin : before->pins)
      made.push_back(request(pin.period->span, pin.period->name, axis_of(pin)));
  return made;
}

Proposal propose(const Facts& facts, int year, const std::optional<Rate>& growth,
                 std::span<Measured> of) {
  return Proposing(facts, year, of).run(growth);
}

}  // namespace plan
