// SPDX-License-Identifier: MIT
#include <algorithm>

#include "plan/base/number.hpp"
#include "plan/facts/count.hpp"

namespace plan {
namespace {

/// What no line of history tells: everything but the plan's own figures.
constexpr SumSet never_told = ~(((((Sum::ordered | Sum::returned) | Sum::quantity) |
                                  Sum::known_sales | Sum::known_cost | Sum::costless) |
                                 Sum::expenses | Sum::orders | Sum::won | Sum::lost | Sum::target |
                                 Sum::quota | Sum::target_to_date) |
                                Sum::rest | Sum::points);

class HistoryCounting {
 public:
  HistoryCounting(const Facts& facts, const CountRequest& request, Tally& tally)
      : attribution_(facts.attribution),
        request_(request),
        tally_(tally),
        workdays_(facts.workdays) {}

  void add(const HistoryLine& line, Index rep) {
    if (!line.period) return;
    for (std::size_t s = 0; s < tally_.series_count(); ++s)
      for (std::size_t p = 0; p < tally_.piece_count(); ++p)
        if (const Span part = common(tally_.span(s, p), line.period->span); !part.empty())
          add_part(line, rep, {s, p, part});
  }

 private:
  /// The days of a line within one piece of one series.
  struct Part {
    std::size_t series = 0, piece = 0;
    Span days{};
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

  void add_part(const HistoryLine& line, Index rep, const Part& part) {
    const auto figures = told(line);
    SumSet unknown = never_told;
    for (const Told& figure : figures)
      if (!figure.given) unknown = unknown | figure.sum;
    for (const auto& [spell, team] : attribution_.teams_within(rep, part.days)) {
      const Dims dims = attribution_.dims(rep, spell.first);
      if (!request_.filter.admits(dims)) continue;
      TallyCell& cell = tally_.cell(tally_.row_at(dims), part.series, part.piece);
      cell.unknown |= unknown;
      for (const Told& figure : figures)
        if (figure.given) cell.add(figure.sum, share(line.period->span, spell, figure.value));
    }
  }

  std::int64_t share(Span whole, Span spell, std::int64_t value) const {
    return reached(whole, spell.last, value) -
           reached(whole, spell.first - std::chrono::days(1), value);
  }

  /// The figure's running total at the end of a day, rounded down.
  std::int64_t reached(Span whole, Day day, std::int64_t value) const {
    if (day < whole.first) return 0;
    if (day >= whole.last) return value;
    const int all = workdays_.count(whole);
    const int so_far = workdays_.count({whole.first, day});
    if (all == 0) return 0;
    const Int128 product = Int128(value) * so_far;
    const Int128 floor = product / all - (product % all < 0 ? 1 : 0);
    return static_cast<std::int64_t>(floor);
  }

  const Attribution& attribution_;
  const CountRequest& request_;
  Tally& tally_;
  const Workdays& workdays_;
};

}  // namespace

void count_history(const Facts& facts, const CountRequest& request, Tally& tally) {
  HistoryCounting counting(facts, request, tally);
  for (const HistoryLine& line : facts.book.history)
    if (const Index rep = place_of(facts.book.reps, *line.rep); rep != absent)
      counting.add(line, rep);
}

}  // namespace plan
