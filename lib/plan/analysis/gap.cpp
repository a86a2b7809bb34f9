// SPDX-License-Identifier: MIT
#include "plan/analysis/gap.hpp"

#include <algorithm>

#include "plan/analysis/gap_lists.hpp"

namespace plan {
namespace {

constexpr std::string_view target_keys[] = {"target", "target_to_date", "sales", "won_amount",
                                            "visits"};
constexpr std::string_view period_keys[] = {"sales", "won_amount", "visits"};

bool is_nothing(const RepGap& one) {
  const auto is_0 = [](const Figure& figure) { return !lacking(figure) && units_of(figure) == 0; };
  const auto* parts = std::get_if<GapParts>(&one.parts);
  if (lacking(one.base)) return is_0(one.closing.left) && is_0(one.sales);
  return is_0(one.base) && is_0(one.sales) && one.now == SalesFactors() &&
         (!parts || *parts == GapParts());
}

class GapMaking {
 public:
  GapMaking(const GapRequest& request, Measured& people, const FactorCounting& counted)
      : request_(request),
        people_(people),
        counted_(counted),
        days_(request.people.comparisons.back()),
        minor_(people.facts().book.currency().units_per_minor()),
        workdays_left_(left(people.facts(), request.people.whole.span)) {}

  Gap run(std::span<Measured> others) {
    gap_.of_target = request_.of_target;
    gap_.days = days_;
    std::vector<std::size_t> rows;
    for (const std::size_t row : people_.rows())
      if (people_.is_there(row, people_.whole())) rows.push_back(row);
    for (const std::size_t row : rows) add_person(row);
    std::erase_if(gap_.people, is_nothing);
    add_total();
    if (!lacking(gap_.gap) && !request_.by_people_alone) add_lists(others);
    return std::move(gap_);
  }

 private:
  static int left(const Facts& facts, Span period) {
    return facts.workdays.count(
        {std::max(period.first, facts.as_of + std::chrono::days(1)), period.last});
  }

  Figure figure(const std::vector<Figure>& figures, std::string_view key) const {
    const auto& measures = people_.request().measures;
    const auto place = std::ranges::find(measures, key, &Measure::key) - measures.begin();
    return figures[static_cast<std::size_t>(place)];
  }

  /// What is told of rows together.
  struct Told {
    Figure target, base, sales, gap;
    Figure visits;
    Figure won_then, won_now;  // whether factors are known: history never tells them
  };
  Told told(const std::vector<std::size_t>& rows) {
    const auto now = people_.figures(rows, people_.whole());
    const auto then = people_.figures(rows, people_.whole(), Side::base);
    Told made;
    made.sales = figure(now, "sales");
    made.visits = figure(now, "visits");
    made.won_now = figure(now, "won_amount");
    made.won_then = figure(then, "won_amount");
    made.target = request_.of_target ? figure(now, "target") : Figure();
    made.base = request_.of_target ? figure(now, "target_to_date") : figure(then, "sales");
    leave_unknown(rows, made);
    if (days_.days.empty()) {
      made.base = none("no day of the period has passed");
      if (!request_.of_target) made.won_now = made.base;
    }
    made.gap = difference(made.sales, made.base);
    return made;
  }

  /// Why the period compared with has no sales yet, or not all of them.
  std::optional<NotAvailable> still_ahead() const {
    const Day as_of = people_.facts().as_of;
    if (days_.base_days.empty() || days_.base_days.last <= as_of) return {};
    const bool has_begun = days_.base_days.first <= as_of;
    return NotAvailable{has_begun ? tr("{} is not over", days_.base.name)
                                  : tr("{} has not begun", days_.base.name)};
  }

  /// A baseline of some of its days is none; and a part of these days is no other period's match.
  void leave_unknown(const std::vector<std::size_t>& rows, Told& told) const {
    const auto leave = [](Figure& figure, const std::optional<NotAvailable>& reason) {
      if (reason && !lacking(figure)) figure = *reason;
    };
    const auto then = not_known(people_, rows, Side::base);
    leave(told.won_then, then);
    if (request_.of_target) return;
    const auto ahead = still_ahead();
    leave(told.won_then, ahead);
    leave(told.base, ahead);
    leave(told.base, then);
    leave(told.base, not_known(people_, rows, Side::figure));
  }

  void add_person(std::size_t row) {
    const Told of = told({row});
    RepGap one{people_.key(row).front(), of.base, of.sales, of.gap};
    if (const NotAvailable* reason = lacking(of.won_now))
      one.no_now = *reason;
    else if (one.rep != absent)
      one.now = counted_.of(one.rep, FactorCounting::now);
    if (const NotAvailable* reason = lacking(of.won_then))
      one.no_then = *reason;
    else if (one.rep != absent)
      one.then = counted_.of(one.rep, FactorCounting::then);
    for (const Figure* figure : {&of.won_now, &of.won_then, &of.gap})
      if (const NotAvailable* reason = lacking(*figure)) one.parts = *reason;
    if (!lacking(of.gap) && !lacking(of.won_now) && !lacking(of.won_then)) split(one);
    one.closing = closing(of, one.now);
    now_ += one.now;
    gap_.people.push_back(std::move(one));
  }

  void split(RepGap& one) {
    if (request_.of_target) {
      const auto scale = scale_to(std::get<Money>(one.base), one.then);
      if (const auto* reason = std::get_if<NotAvailable>(&scale)) {
        one.parts = *reason;
        return;
      }
      one.scale = std::get<Fraction>(scale);
    }
    one.parts = parts_of(one.then, one.scale, one.now);
  }

  Closing closing(const Told& of, const SalesFactors& now) const {
    const Figure to_go =
        request_.of_target ? difference(of.target, of.sales) : difference(of.base, of.sales);
    if (const NotAvailable* reason = lacking(to_go)) return unknown_closing(*reason);
    const Money money = std::get<Money>(to_go);
    Closing made = closing_of(money, now, units_of(of.visits), workdays_left_, minor_);
    const NotAvailable* unknown = lacking(of.won_now);
    if (unknown && money.minor() > 0)
      for (Figure* figure :
           {&made.won, &made.closed, &made.visits, &made.visits_per_day, &made.close_rate})
        *figure = *unknown;
    return made;
  }

  void add_total() {
    const Told of = told(people_.rows());
    gap_.base = of.base;
    gap_.sales = of.sales;
    gap_.gap = of.gap;
    gap_.target = of.target;
    gap_.closing = closing(of, now_);
    if (const NotAvailable* reason = lacking(of.won_now)) gap_.no_now = *reason;
    if (const NotAvailable* reason = lacking(of.won_then)) gap_.no_then = *reason;
    if (lacking(of.gap)) return;
    gap_.unsplit = std::get<Money>(of.gap);
    for (const RepGap& one : gap_.people)
      if (const auto* parts = std::get_if<GapParts>(&one.parts))
        for (std::size_t i = 0; i < gap_factors; ++i) {
          gap_.parts[i] += (*parts)[i];
          gap_.unsplit -= (*parts)[i];
        }
  }

  void add_lists(std::span<Measured> others) {
    const GapTotal total{request_.of_target, std::get<Money>(gap_.base),
                         std::get<Money>(gap_.sales)};
    gap_.products = contributions_of(others[0], total);
    gap_.customers = contributions_of(others[1], total);
    const auto& products = people_.facts().book.products;
    if (std::ranges::none_of(products, [](const Product& one) { return bool(one.price); })) return;
    if (gap_.no_now || gap_.no_then) {
      const auto lacks = std::ranges::find_if(gap_.people, [](const RepGap& one) {
        return std::holds_alternative<NotAvailable>(one.parts);
      });
      gap_.no_price_mix = lacks == gap_.people.end() ? none("the book's history does not tell it")
                                                     : std::get<NotAvailable>(lacks->parts);
      return;
    }
    const auto made = price_mix_of(counted_.priced(FactorCounting::then),
                                   counted_.priced(FactorCounting::now), total);
    if (const auto* reason = std::get_if<NotAvailable>(&made))
      gap_.no_price_mix = *reason;
    else
      gap_.price_mix = std::get<std::array<Money, price_mix_parts>>(made);
  }

  const GapRequest& request_;
  Measured& people_;
  const FactorCounting& counted_;
  const Comparison& days_;
  std::int64_t minor_;
  int workdays_left_;
  SalesFactors now_{};
  Gap gap_{};
};

/// Whether all of the period's planned years have targets of products.
bool splits_products(const Book& book, const Period& period) {
  return std::ranges::all_of(book.years, [&](const Year& year) {
    const bool touched = !common(fiscal_year(year.number, book.fiscal()).span, period.span).empty();
    return !touched || !year.target || is_split_by_product(book, year);
  });
}

}  // namespace

std::span<const std::string_view> gap_keys(bool of_target) {
  if (of_target) return target_keys;
  return period_keys;
}

GapRequest gap_request(MeasureRequest people, bool of_target, const Book& book) {
  GapRequest request{of_target, false, std::move(people), {}, {}};
  request.people.axes = {Axis::rep};
  request.customers = request.products = request.people;
  request.customers.axes = {Axis::customer};
  request.customers.measures = {find_measure("sales")};
  request.products.axes = {Axis::product};
  request.products.measures = request.customers.measures;
  if (of_target && splits_products(book, request.people.whole))
    request.products.measures.push_back(find_measure("target_to_date"));
  return request;
}

std::vector<MeasureRequest> needs_of(const GapRequest& request) {
  if (request.by_people_alone) return {request.people};
  return {request.people, request.products, request.customers};
}

FactorCounting counting_of(const Facts& facts, const GapRequest& request) {
  const Comparison& days = request.people.comparisons.back();
  return {facts, request.people.filter, days.base_days, days.days};
}

bool Gap::is_split() const {
  return std::ranges::any_of(
      people, [](const RepGap& one) { return std::holds_alternative<GapParts>(one.parts); });
}

Gap gap_of(const GapRequest& request, std::span<Measured> measured, const FactorCounting& counted) {
  return GapMaking(request, measured.front(), counted).run(measured.subspan(1));
}

Gap gap_of(const Facts& facts, const GapRequest& request) {
  FactorCounting counting = counting_of(facts, request);
  Listener* const listeners[] = {&counting};
  Survey made = survey(facts, needs_of(request), listeners);
  Gap gap = gap_of(request, made.measured, counting);
  gap.measured = std::move(made.measured);
  return gap;
}

}  // namespace plan
