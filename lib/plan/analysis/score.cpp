// SPDX-License-Identifier: MIT
#include "plan/analysis/score.hpp"

#include <algorithm>

#include "plan/analysis/goals.hpp"
#include "plan/analysis/shapley.hpp"
#include "plan/base/tr.hpp"
#include "plan/book/nobody.hpp"

namespace plan {
namespace {

Fraction exact(const Rate& rate) {
  return Fraction(rate.numerator(), rate.denominator());
}

/// The nearest rate of twelve decimals where the exact one does not fit.
Rate rate_of(const Fraction& value) {
  using boost::multiprecision::cpp_int;
  const cpp_int top = numerator(value), bottom = denominator(value);
  const cpp_int most = INT64_MAX;
  if (abs(top) <= most && bottom <= most)
    return Rate(top.convert_to<std::int64_t>(), bottom.convert_to<std::int64_t>());
  constexpr std::int64_t fine = 1'000'000'000'000;
  const cpp_int scaled = (2 * top * fine + bottom) / (2 * bottom);
  if (abs(scaled) > most)
    return Rate::whole(std::min(cpp_int(top / bottom), most).convert_to<std::int64_t>());
  return nearest_rate(static_cast<Int128>(scaled.convert_to<std::int64_t>()), fine);
}

class Appraising {
 public:
  Appraising(const Facts& facts, const Card& card, std::span<Measured> of, const Ratings& ratings)
      : book_(facts.book),
        card_(card),
        of_(of.front()),
        growth_(of.size() > 1 ? &of.back() : nullptr),
        ratings_(ratings),
        has_begun_(of_.request().whole.span.first <= facts.as_of),
        goals_(goals_owed(facts, of_.request().filter,
                          common(of_.request().whole.span, {first_day(), facts.as_of}))) {}

  Appraisal run() {
    Appraisal made{of_.request().whole, card_, {}, ratings_.own_count()};
    for (const std::size_t row : of_.rows())
      if (const Index rep = of_.key(row).front(); rep != absent && was_there(rep))
        made.scores.push_back(score(rep, row));
    std::ranges::stable_sort(made.scores, [](const Score& a, const Score& b) {
      return a.total && (!b.total || *b.total < *a.total);
    });
    for (std::size_t i = 0; i < made.scores.size(); ++i) {
      const bool tied = i > 0 && made.scores[i].total == made.scores[i - 1].total;
      made.scores[i].rank = tied ? made.scores[i - 1].rank : i + 1;
    }
    return made;
  }

 private:
  bool was_there(Index rep) const {
    if (is_nobody(book_.reps[rep], of_.request().whole.span)) return false;
    return std::ranges::any_of(employments(book_.reps[rep]), [&](const Span& stay) {
      return !common(stay, of_.request().whole.span).empty();
    });
  }

  Score score(Index rep, std::size_t row) {
    Score made{rep};
    const auto compared = of_.compared({row}, of_.whole());
    for (const CardItem& item : card_.items)
      made.items.push_back(!item.measure           ? rated(rep, item)
                           : item.measure->compute ? measured(rep, item, compared)
                                                   : grown(rep, item));
    weigh(made);
    return made;
  }

  ScoredItem rated(Index rep, const CardItem& item) const {
    ScoredItem made;
    made.target = item.target.value_or(Rate::whole(100));
    made.from = item.target ? TargetFrom::card : TargetFrom::whole;
    const auto given = ratings_.of(rep, item.rating);
    made.actual = given ? Figure(*given) : NotAvailable{std::string(tr("no rating was given"))};
    reach(item, made);
    return made;
  }

  /// Growth is of sales beside last year's.
  ScoredItem grown(Index rep, const CardItem& item) {
    ScoredItem made;
    made.target = item.target;
    made.actual = NotAvailable{std::string(tr("no sales"))};
    for (const std::size_t row : growth_->rows())
      if (growth_->key(row).front() == rep)
        made.actual = growth_->compared({row}, growth_->whole()).front().growth;
    reach(item, made);
    return made;
  }

  ScoredItem measured(Index rep, const CardItem& item,
                      const std::vector<ComparedFigure>& compared) const {
    const auto& asked = of_.request().measures;
    const ComparedFigure& figure =
        compared[static_cast<std::size_t>(std::ranges::find(asked, item.measure) - asked.begin())];
    ScoredItem made;
    made.actual = figure.figure;
    set_target(rep, item, figure.base, made);
    reach(item, made);
    return made;
  }

  void set_target(Index rep, const CardItem& item, const Figure& before, ScoredItem& made) const {
    const std::pair<TargetFrom, std::optional<Rate>> sources[] = {
        {TargetFrom::card, item.target},
        {TargetFrom::goals, goal_of(rep, item)},
        {TargetFrom::whole, whole_of(*item.measure)},
        {TargetFrom::before, plain(before)}};
    for (const auto& [from, target] : sources) {
      made.from = from;
      made.target = target;
      if (target) return;
    }
  }

  std::optional<Rate> goal_of(Index rep, const CardItem& item) const {
    for (const GoalOwed& one : goals_)
      if (one.rep == rep && one.measure == item.measure) return one.goal;
    return {};
  }
  static std::optional<Rate> whole_of(const Measure& measure) {
    if (measure.unit == Measure::Unit::rate) return Rate::whole(1);
    if (measure.needs == set_of(Sum::points)) return Rate::whole(100);
    return {};
  }

  std::optional<Rate> plain(const Figure& figure) const {
    return number_in(figure, book_.currency());
  }

  void reach(const CardItem& item, ScoredItem& made) const {
    if (!has_begun_) {
      made.why = tr("the period has not begun");
      made.actual = NotAvailable{made.why};
      return;
    }
    const auto actual = plain(made.actual);
    if (!actual) made.why = std::get<NotAvailable>(made.actual).reason;
    if (actual && !made.target) made.why = tr("there is no target, and nothing before to go by");
    if (actual && made.target && !item.down && !(Rate() < *made.target))
      made.why = tr("the target is 0");
    if (!made.why.empty()) return;
    made.reached =
        std::clamp(rate_of(part(item, exact(*actual), exact(*made.target))), item.floor, item.cap);
  }

  static Fraction part(const CardItem& item, const Fraction& actual, const Fraction& target) {
    if (!item.down) return actual / target;
    return actual <= target ? Fraction(1) : target / actual;
  }

  /// Those that count share the weights of those that don't.
  void weigh(Score& made) const {
    Fraction all, counted, total;
    for (std::size_t i = 0; i < made.items.size(); ++i) {
      all += exact(card_.items[i].weight);
      if (made.items[i].reached) counted += exact(card_.items[i].weight);
    }
    if (counted == 0) return;
    for (std::size_t i = 0; i < made.items.size(); ++i) {
      ScoredItem& item = made.items[i];
      if (!item.reached) continue;
      const Fraction weight = exact(card_.items[i].weight) * all / counted;
      item.weight = rate_of(weight);
      item.points = rate_of(weight * exact(*item.reached));
      total += weight * exact(*item.reached);
    }
    made.total = rate_of(total);
    // the exact score, not the one that is shown, is in a grade
    for (const Grade* grade : card_.grades)
      if (!made.grade && exact(*grade->from) <= total) made.grade = grade;
  }

  const Book& book_;
  const Card& card_;
  Measured& of_;
  Measured* growth_;
  const Ratings& ratings_;
  bool has_begun_;
  std::vector<GoalOwed> goals_;
};

}  // namespace

std::vector<MeasureRequest> score_requests(const Book& book, const Card& card, const Period& period,
                                           const FactFilter& filter, Day as_of) {
  const Workdays workdays = book.workdays();
  const ComparisonContext context{book.fiscal(), workdays, as_of};
  const auto request = [&](const Comparison& beside) {
    MeasureRequest made;
    made.axes = {Axis::rep};
    made.whole = period;
    made.pieces = {period};
    made.filter = filter;
    made.comparisons = {beside, beside};
    return made;
  };
  std::vector<MeasureRequest> made{request(beside_previous(period, context))};
  auto& measures = made.front().measures;
  bool grows = false;
  for (const CardItem& item : card.items) {
    const bool is_figure = item.measure && item.measure->compute;
    grows = grows || (item.measure && !is_figure);
    if (is_figure && std::ranges::find(measures, item.measure) == measures.end())
      measures.push_back(item.measure);
  }
  if (!grows) return made;
  made.push_back(request(beside_last_year(period, context)));
  made.back().measures = {find_measure("sales")};
  return made;
}

Appraisal appraise(const Facts& facts, const Card& card, std::span<Measured> of,
                   const Ratings& ratings) {
  return Appraising(facts, card, of, ratings).run();
}

}  // namespace plan
