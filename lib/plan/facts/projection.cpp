// SPDX-License-Identifier: MIT
#include "plan/facts/projection.hpp"

#include <algorithm>

#include "plan/base/number.hpp"
#include "plan/book/history.hpp"
#include "plan/split/season_weights.hpp"

namespace plan {
namespace {

using std::chrono::days;
constexpr std::int64_t season_scale = 1'000'000'000;

/// What stretches of days weigh by season and working days, in parts of a thousand million.
class Weights {
 public:
  explicit Weights(const Facts& facts)
      : workdays_(facts.workdays), start_(facts.book.fiscal().start_month) {
    season_.fill(season_scale / 12);
    const int number = fiscal_year_of(facts.as_of, facts.book.fiscal());
    const auto year = std::ranges::find(facts.years, number, &YearTargets::number);
    if (year == facts.years.end()) return;
    Exact sum = 0;
    for (const Exact& weight : year->target->season->months) sum += weight;
    for (std::size_t i = 0; i < 12; ++i)
      season_[i] = static_cast<std::int64_t>(year->target->season->months[i] * season_scale / sum);
  }

  std::int64_t of(Span stretch) const {
    std::int64_t weight = 0;
    if (stretch.empty()) return 0;
    for (Month month = month_of(stretch.first); month <= month_of(stretch.last);
         month = month + 1) {
      const int all = workdays_.count(month.span());
      if (all == 0) continue;
      const int part = workdays_.count(common(month.span(), stretch));
      weight += season_[(month.month() + 12 - start_) % 12] * part / all;
    }
    return weight;
  }

  /// Those of the stretch on which the rep is employed.
  std::int64_t of(const Rep& rep, Span stretch) const {
    std::int64_t weight = 0;
    for (const Span& employed : employments(rep)) weight += of(common(employed, stretch));
    return weight;
  }

 private:
  const Workdays& workdays_;
  unsigned start_;
  std::array<std::int64_t, 12> season_{};
};

/// Reps by themselves: what they sold in some days, and their target of others.
class Projection {
 public:
  Projection(const Facts& facts, const CountRequest& request, Tally& tally)
      : facts_(facts),
        book_(facts.book),
        request_(request),
        tally_(tally),
        weights_(facts),
        company_(facts.book),
        ahead_(lines_ahead(facts)),
        recent_(recent_days()),
        minor_(facts.book.currency().units_per_minor()) {}

  std::optional<Projecting> run() {
    const auto way = recent_.empty() ? Projecting::by_target : Projecting::by_run_rate;
    std::optional<Projecting> used;
    for (std::size_t s = 0; s < tally_.series_count(); ++s)
      for (std::size_t p = 0; p < tally_.piece_count(); ++p) {
        const Span& span = tally_.span(s, p);
        if (span.empty() || span.last <= facts_.as_of) continue;
        if (way == Projecting::by_target && span.first > facts_.as_of) {
          tally_.gaps(s, p).unknown |= set_of(Sum::rest);
          continue;
        }
        const bool any = way == Projecting::by_run_rate ? by_run_rate(s, p) : by_target(s, p);
        if (any) used = way;
      }
    return used;
  }

 private:
  /// Up to twelve months before as-of, from the first record on; none in the first month.
  Span recent_days() const {
    const Month start = month_of(facts_.as_of) + -12;
    const Span found{std::max(facts_.known, start.span().first), facts_.as_of};
    return found.days() < 28 ? Span{facts_.as_of, facts_.as_of - days(1)} : found;
  }

  /// The rep's sums of some days, by rep.
  Tally of_reps(Span stretch, bool targets) const {
    // whoever is in an admitted team today is, with what was sold in another
    FactFilter filter = request_.filter;
    filter.admitted[static_cast<std::size_t>(Axis::team)].clear();
    CountRequest request{{Axis::rep}, {{stretch}}, std::move(filter), Sum::ordered | Sum::returned};
    Tally tally = count(facts_, request);
    if (targets) add_targets(facts_, request, {{stretch}}, tally);
    return tally;
  }

  void add(Index rep, std::size_t series, std::size_t piece, Int128 rest) {
    if (rest == 0) return;
    const Dims dims = facts_.attribution.dims(rep, facts_.as_of);
    if (!request_.filter.admits(dims)) return;
    tally_.cell(tally_.row_at(dims), series, piece)
        .add(Sum::rest, static_cast<std::int64_t>(std::clamp<Int128>(rest, INT64_MIN, INT64_MAX)));
  }

  /// What the days weigh of which history does not tell the rep's sales beforehand.
  std::int64_t weight_left(Index rep, Span left) const {
    std::int64_t weight = 0;
    for (Month month = month_of(left.first); month <= month_of(left.last); month = month + 1)
      if (!is_told(rep, month)) weight += weights_.of(book_.reps[rep], common(month.span(), left));
    return weight;
  }

  /// Whether a line tells what is expected of the rep, of the team, or of all.
  bool is_told(Index rep, Month month) const {
    return std::ranges::any_of(ahead_, [&](const HistoryLine* line) {
      if (!company_.tells(*line, month) || common(line->period->span, month.span()).empty())
        return false;
      if (line->rep) return *line->rep == *book_.reps[rep].id;
      return !line->team || place_of(book_.teams, *line->team) ==
                                facts_.attribution.team_on(rep, month.span().last);
    });
  }

  /// Lines that reach past as-of.
  static std::vector<const HistoryLine*> lines_ahead(const Facts& facts) {
    std::vector<const HistoryLine*> lines;
    for (const HistoryLine& line : facts.book.history)
      if (line.sales && line.period->span.last > facts.as_of) lines.push_back(&line);
    return lines;
  }

  /// The ratio to the minor unit: what is to come is not known to parts of a cent.
  Int128 nearest(Int128 amount, std::int64_t by) const {
    return divided(amount, Int128(by) * minor_) * minor_;
  }

  static std::int64_t sales_of(const TallyCell& cell) {
    return cell[Sum::ordered] - cell[Sum::returned];
  }

  // Whether there was anybody to project for

  bool by_run_rate(std::size_t series, std::size_t piece) {
    bool any = false;
    const Span& span = tally_.span(series, piece);
    const Span left{std::max(facts_.as_of + days(1), span.first), span.last};
    const Tally sold = of_reps(recent_, false);
    for (const TallyRow& row : sold.rows()) {
      const Index rep = row.key.front();
      if (rep == absent || !row.cells.front()) continue;
      const std::int64_t weight = weights_.of(book_.reps[rep], recent_);
      if (weight <= 0) continue;
      const std::int64_t to_come = weight_left(rep, left);
      any = any || to_come != 0;
      add(rep, series, piece, nearest(Int128(sales_of(*row.cells.front())) * to_come, weight));
    }
    return any;
  }

  bool by_target(std::size_t series, std::size_t piece) {
    bool any = false;
    const Tally sold = of_reps(tally_.span(series, piece), true);
    for (const TallyRow& row : sold.rows()) {
      const Index rep = row.key.front();
      if (rep == absent || !row.cells.front()) continue;
      const TallyCell& cell = *row.cells.front();
      if (cell[Sum::target_to_date] <= 0) continue;
      any = true;
      const Int128 left = Int128(cell[Sum::target]) - cell[Sum::target_to_date];
      const Int128 rest = nearest(Int128(sales_of(cell)) * left, cell[Sum::target_to_date]);
      const Span to_come{facts_.as_of + days(1), tally_.span(series, piece).last};
      const std::int64_t whole = weights_.of(book_.reps[rep], to_come);
      add(rep, series, piece, whole > 0 ? nearest(rest * weight_left(rep, to_come), whole) : rest);
    }
    return any;
  }

  const Facts& facts_;
  const Book& book_;
  const CountRequest& request_;
  Tally& tally_;
  Weights weights_;
  CompanyHistory company_;
  std::vector<const HistoryLine*> ahead_;
  Span recent_;
  std::int64_t minor_;
};

}  // namespace

std::optional<Projecting> project(const Facts& facts, const CountRequest& request, Tally& tally) {
  return Projection(facts, request, tally).run();
}

}  // namespace plan
