// SPDX-License-Identifier: MIT
#include "plan/facts/projection.hpp"

#include <algorithm>

#include "plan/base/number.hpp"
#include "plan/facts/days_ahead.hpp"

namespace plan {
namespace {

using std::chrono::days;

/// Reps by themselves: what the outlook says of them, or what they sold and their target.
class Projection {
 public:
  Projection(const Facts& facts, const CountRequest& request, Tally& tally)
      : facts_(facts),
        request_(request),
        tally_(tally),
        ahead_(facts),
        minor_(facts.book.currency().units_per_minor()) {}

  std::optional<Projecting> run() {
    const auto way = facts_.outlook ? Projecting::by_forecast : Projecting::by_target;
    std::optional<Projecting> used;
    for (std::size_t s = 0; s < tally_.series_count(); ++s)
      for (std::size_t p = 0; p < tally_.piece_count(); ++p) {
        const Span& span = tally_.span(s, p);
        if (span.empty() || span.last <= facts_.as_of) continue;
        if (way == Projecting::by_target && span.first > facts_.as_of) {
          tally_.gaps(s, p).unknown |= set_of(Sum::rest);
          continue;
        }
        if (facts_.outlook ? by_forecast(s, p) : by_target(s, p)) used = way;
      }
    return used;
  }

 private:
  /// The reps' sales and targets of some days, by rep.
  Tally of_reps(Span stretch) const {
    // whoever is in an admitted team today is, with what was sold in another
    FactFilter filter = request_.filter;
    filter.admitted[static_cast<std::size_t>(Axis::team)].clear();
    CountRequest request{{Axis::rep}, {{stretch}}, std::move(filter), Sum::ordered | Sum::returned};
    Tally tally = count(facts_, request);
    add_targets(facts_, request, {{stretch}}, tally);
    return tally;
  }

  void add(Index rep, std::size_t series, std::size_t piece, Int128 rest) {
    if (rest == 0) return;
    const Dims dims = facts_.attribution.dims(rep, facts_.as_of);
    if (!request_.filter.admits(dims)) return;
    tally_.cell(tally_.row_at(dims), series, piece)
        .add(Sum::rest, static_cast<std::int64_t>(std::clamp<Int128>(rest, INT64_MIN, INT64_MAX)));
  }

  /// The ratio to the minor unit: what is to come is not known to parts of a cent.
  Int128 nearest(Int128 amount, std::int64_t by) const {
    return divided(amount, Int128(by) * minor_) * minor_;
  }

  /// What the rep is to sell in the month up to and with the day. Pieces of a month make it.
  Int128 up_to(Index rep, Month month, Money rest, Day day) const {
    const Span whole = month.span();
    const Span open{std::max(whole.first, facts_.as_of + days(1)), whole.last};
    if (day >= open.last) return rest.minor();
    const std::int64_t all = ahead_.weight(rep, open);
    if (all == 0) return 0;
    return nearest(Int128(rest.minor()) * ahead_.weight(rep, {open.first, day}), all);
  }

  // Whether there was anything to project

  bool by_forecast(std::size_t series, std::size_t piece) {
    const Outlook& outlook = *facts_.outlook;
    const Span& span = tally_.span(series, piece);
    const Span left{std::max(facts_.as_of + days(1), span.first), span.last};
    bool any = false;
    for (Index rep = 0; rep < outlook.rests.size(); ++rep) {
      const std::vector<Money>& rests = outlook.rests[rep];
      Int128 sum = 0;
      for (std::size_t i = 0; i < rests.size(); ++i) {
        const Month month = outlook.first + static_cast<int>(i);
        const Span part = common(month.span(), left);
        if (part.empty() || rests[i] == Money()) continue;
        any = true;
        sum += up_to(rep, month, rests[i], part.last) -
               up_to(rep, month, rests[i], part.first - days(1));
      }
      add(rep, series, piece, sum);
    }
    return any;
  }

  bool by_target(std::size_t series, std::size_t piece) {
    bool any = false;
    const Tally sold = of_reps(tally_.span(series, piece));
    for (const TallyRow& row : sold.rows()) {
      const Index rep = row.key.front();
      if (rep == absent || !row.cells.front()) continue;
      const TallyCell& cell = *row.cells.front();
      if (cell[Sum::target_to_date] <= 0) continue;
      any = true;
      const Int128 left = Int128(cell[Sum::target]) - cell[Sum::target_to_date];
      const std::int64_t sales = cell[Sum::ordered] - cell[Sum::returned];
      const Int128 rest = nearest(Int128(sales) * left, cell[Sum::target_to_date]);
      const Span to_come{facts_.as_of + days(1), tally_.span(series, piece).last};
      const std::int64_t whole = ahead_.weight(rep, to_come);
      add(rep, series, piece,
          whole > 0 ? nearest(rest * ahead_.weight_left(rep, to_come), whole) : rest);
    }
    return any;
  }

  const Facts& facts_;
  const CountRequest& request_;
  Tally& tally_;
  DaysAhead ahead_;
  std::int64_t minor_;
};

}  // namespace

std::optional<Projecting> project(const Facts& facts, const CountRequest& request, Tally& tally) {
  return Projection(facts, request, tally).run();
}

}  // namespace plan
