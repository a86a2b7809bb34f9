// SPDX-License-Identifier: MIT
#include <algorithm>

#include "plan/base/number.hpp"
#include "plan/facts/count.hpp"
#include "plan/facts/history_sides.hpp"

namespace plan {
namespace {

/// What no line of history tells: everything but the plan's own figures.
constexpr SumSet never_told = ~(((((Sum::ordered | Sum::returned) | Sum::quantity) |
                                  Sum::known_sales | Sum::known_cost | Sum::costless) |
                                 Sum::expenses | Sum::orders | Sum::won | Sum::lost | Sum::target |
                                 Sum::quota | Sum::target_to_date) |
                                Sum::rest | Sum::points);

/// What nobody can tell of a part of its days: 12 orders of a year are not one of each month.
constexpr SumSet counts = (Sum::orders | Sum::won) | Sum::lost;

class HistoryCounting {
 public:
  HistoryCounting(const Facts& facts, const CountRequest& request, Tally& tally)
      : sides_(facts, request.axes, request.filter, tally.whole()),
        request_(request),
        tally_(tally),
        rest_(request.axes, request.series),
        workdays_(facts.workdays),
        minor_(facts.book.currency().units_per_minor()),
        as_of_(facts.as_of) {}

  void run() {
    for (const HistoryPart& part : sides_.parts())
      for (std::size_t s = 0; s < tally_.series_count(); ++s)
        for (std::size_t p = 0; p < tally_.piece_count(); ++p)
          add_days(part, {s, p, common(tally_.span(s, p), part.days)});
    add_rest();
  }

 private:
  /// The days of a line within one piece of one series.
  struct Within {
    std::size_t series = 0, piece = 0;
    Span days{};
  };
  /// What a line leaves open of the cell that it is added to.
  struct Missing {
    SumSet unknown = 0, cut = 0;
  };
  struct Told {
    Sum sum;
    bool given;
    std::int64_t value;
  };

  static std::vector<Told> told(const HistoryLine& line) {
    const bool sales = bool(line.sales), cost = bool(line.cost);
    return {{Sum::ordered, sales, line.sales->minor()},
            {Sum::returned, sales, 0},
            {Sum::quantity, bool(line.quantity), *line.quantity},
            {Sum::known_sales, cost && sales, line.sales->minor()},
            {Sum::known_cost, cost && sales, line.cost->minor()},
            {Sum::costless, cost && sales, 0},
            {Sum::expenses, bool(line.expenses), line.expenses->minor()},
            {Sum::orders, bool(line.orders), *line.orders},
            {Sum::won, bool(line.won), *line.won},
            {Sum::lost, bool(line.lost), *line.lost}};
  }

  /// The days that count, and what is expected of those behind them.
  void add_days(const HistoryPart& part, Within within) {
    const Span days = within.days;
    within.days.last = std::min(days.last, as_of_);
    if (!within.days.empty()) add(part, within);
    within.days = {std::max(days.first, as_of_ + std::chrono::days(1)), days.last};
    if (within.days.empty() || !holds(request_.sums, Sum::rest)) return;
    const HistoryLine& line = *part.line;
    const std::vector<Told> expected = {{Sum::rest, bool(line.sales), line.sales->minor()}};
    for (const auto& [spell, dims] : sides_.places(line, within.days))
      add(expected, part, {spell, dims}, {}, within);
  }

  void add(const HistoryPart& part, const Within& within) {
    const HistoryLine& line = *part.line;
    const auto figures = told(line);
    const bool is_cut = within.days != line.period->span;
    SumSet unknown = never_told;
    bool spreads = false;
    for (const Told& figure : figures) {
      if (!figure.given) unknown = unknown | figure.sum;
      spreads = spreads ||
                (figure.given && !holds(counts, figure.sum) && holds(request_.sums, figure.sum));
    }
    const auto places = sides_.places(line, within.days);
    const bool is_parted = places.size() > 1 && (sides_.asked() & set_of(Axis::team)) != 0;
    const SumSet cut = is_cut || is_parted ? counts : 0;
    for (const auto& [spell, dims] : places) {
      add(figures, part, {spell, dims}, {unknown, cut}, within);
      if (!request_.filter.admits(dims)) continue;
      if (is_cut && spreads) tally_.spread().insert(line.period->name);
      if (!sides_.tells_total(part)) continue;
      Gaps& gaps = tally_.gaps(within.series, within.piece);
      gaps.untold |= unknown;
      if (is_cut) gaps.cut |= counts;
    }
  }

  /// What a view tells is a part of what the company's side leaves in (unallocated).
  void add(const std::vector<Told>& figures, const HistoryPart& part,
           const std::pair<Span, Dims>& place, Missing missing, const Within& within) {
    const auto& [spell, dims] = place;
    const HistoryLine& line = *part.line;
    if (part.shown) add(figures, line, spell, dims, 1, missing, tally_, within);
    if (part.shown && !part.company)
      add(figures, line, spell, cleared(dims, part.rest), -1, {}, rest_, within);
    if (part.company && !part.shown) add(figures, line, spell, dims, 1, missing, rest_, within);
  }

  void add(const std::vector<Told>& figures, const HistoryLine& line, Span spell, const Dims& dims,
           int sign, Missing missing, Tally& to, const Within& within) {
    if (!request_.filter.admits(dims)) return;
    TallyCell& cell = to.cell(to.row_at(dims), within.series, within.piece);
    cell.unknown |= missing.unknown;
    cell.cut |= missing.cut;
    for (const Told& figure : figures)
      if (figure.given)
        cell.add(figure.sum, sign * share(line.period->span, spell, figure.value, unit_of(figure)));
  }

  /// The place with the axes that the company's side does not tell taken out.
  static Dims cleared(Dims dims, AxisSet rest) {
    for (std::size_t i = 0; i < axis_count; ++i)
      if ((rest & set_of(static_cast<Axis>(i))) != 0) dims[i] = absent;
    return dims;
  }

  /// Whether a sum that is asked for is more than nothing.
  bool has_any(const TallyCell& cell) const {
    for (std::size_t i = 0; i < sum_count; ++i)
      if (cell.sums[i] != 0 && holds(request_.sums, static_cast<Sum>(i))) return true;
    return false;
  }

  /// What the company's side has more or less than the view that is shown; no row where they agree.
  void add_rest() {
    for (TallyRow& row : rest_.rows())
      for (std::size_t s = 0; s < rest_.series_count(); ++s)
        for (std::size_t p = 0; p < rest_.piece_count(); ++p) {
          const auto& cell = row.cells[s * rest_.piece_count() + p];
          if (!cell || !has_any(*cell)) continue;
          Dims dims;
          dims.fill(absent);
          for (std::size_t i = 0; i < request_.axes.size(); ++i)
            plan::at(dims, request_.axes[i]) = row.key[i];
          tally_.cell(tally_.row_at(dims), s, p).merge(*cell);
        }
  }

  /// What a part of the figure is a whole number of: an even spread knows no parts of a cent.
  std::int64_t unit_of(const Told& figure) const {
    return holds(counts | Sum::quantity | Sum::costless, figure.sum) ? 1 : minor_;
  }

  std::int64_t share(Span whole, Span spell, std::int64_t value, std::int64_t unit) const {
    return reached(whole, spell.last, value, unit) -
           reached(whole, spell.first - std::chrono::days(1), value, unit);
  }

  /// The figure's running total at the end of a day, rounded down to whole units.
  std::int64_t reached(Span whole, Day day, std::int64_t value, std::int64_t unit) const {
    if (day < whole.first) return 0;
    if (day >= whole.last) return value;
    const int all = workdays_.count(whole);
    const int so_far = workdays_.count({whole.first, day});
    if (all == 0) return 0;
    const Int128 product = Int128(value) * so_far, by = Int128(all) * unit;
    const Int128 floor = product / by - (product % by < 0 ? 1 : 0);
    return static_cast<std::int64_t>(floor * unit);
  }

  HistorySides sides_;
  const CountRequest& request_;
  Tally& tally_;
  Tally rest_;
  const Workdays& workdays_;
  std::int64_t minor_;
  Day as_of_;
};

}  // namespace

void count_history(const Facts& facts, const CountRequest& request, Tally& tally) {
  if (!facts.book.history.empty()) HistoryCounting(facts, request, tally).run();
}

}  // namespace plan
