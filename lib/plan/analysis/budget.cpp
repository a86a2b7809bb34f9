// SPDX-License-Identifier: MIT
#include "plan/analysis/budget.hpp"

#include <algorithm>
#include <map>

#include "plan/split/tree.hpp"

namespace plan {
namespace {

using Rows = std::vector<std::size_t>;

Money money(const Figure& figure) {
  return Money::minor(units_of(figure));
}

/// part / whole of two amounts. `zero`: why there is none where the whole is not above 0.
Figure ratio(const Figure& part, const Figure& whole, std::string_view zero) {
  if (const NotAvailable* reason = lacking(part)) return *reason;
  if (const NotAvailable* reason = lacking(whole)) return *reason;
  if (units_of(whole) <= 0) return none(zero);
  return nearest_rate(units_of(part), units_of(whole));
}

/// The axis of what is spent, and the places of its key.
constexpr Axis spent_axes[] = {Axis::category, Axis::team, Axis::rep};
enum SpentKey : std::size_t { of_category, of_team, of_rep };
constexpr Axis sold_axes[] = {Axis::team, Axis::rep};

class BudgetMaking {
 public:
  BudgetMaking(const Facts& facts, const BudgetRequest& request, std::span<Measured> measured)
      : facts_(facts),
        book_(facts.book),
        request_(request),
        spent_(measured[0]),
        sold_(measured[1]),
        year_(book_, *request.year, target_of(facts, request.year->number)),
        parents_(parents_of(book_.teams)) {}

  Budget run() {
    Budget budget{request_};
    for (const BudgetOfLine& line : year_.lines()) take(line, budget);
    Rows asked, others;
    for (const std::size_t row : spent_.rows()) {
      const std::vector<Index>& key = spent_.key(row);
      const BudgetPlace holder = holder_of(key);
      (is_asked(holder) ? asked : others).push_back(row);
      if (is_asked(holder)) rows_[row_of(key, holder)].spent.push_back(row);
    }
    std::erase_if(rows_, [this](const auto& one) { return is_nothing(one.second); });
    for (const auto& [place, of] : rows_) budget.rows.push_back(row(place, of));
    std::ranges::sort(budget.rows, {}, [this](const BudgetRow& one) { return rank(one.place); });
    All all{{}, asked};
    for (const auto& [place, of] : rows_)
      all.lines.insert(all.lines.end(), of.lines.begin(), of.lines.end());
    budget.total = row({BudgetOf::company}, all);
    if (!others.empty()) budget.elsewhere = spent_.figures(others, spent_.whole()).front();
    return budget;
  }

 private:
  /// What belongs to a row.
  struct All {
    std::vector<const BudgetOfLine*> lines{};
    Rows spent{};
  };

  /// Whether the filter lets in whose budget it is, or nobody's.
  bool is_asked(const BudgetPlace& holder) const {
    const FactFilter& filter = request_.filter;
    switch (holder.of) {
      case BudgetOf::rep:
        return filter.admits(Axis::rep, holder.place) &&
               filter.admits(Axis::team, team_of(holder.place));
      case BudgetOf::team: return !filter.has(Axis::rep) && filter.admits(Axis::team, holder.place);
      case BudgetOf::company: return !filter.has(Axis::rep) && !filter.has(Axis::team);
      case BudgetOf::category:
      case BudgetOf::nobody: break;
    }
    return true;
  }

  void take(const BudgetOfLine& line, Budget& budget) {
    if (!request_.filter.admits(Axis::category, line.category) || !is_asked(holder_of(line)))
      return;
    if (line.none) budget.without_amount.push_back(line.line);
    rows_[row_of(line)].lines.push_back(&line);
  }

  /// The rep's team at the end of the days, which a rep's own line counts with.
  Index team_of(Index rep) const {
    const auto spells = facts_.attribution.teams_within(rep, request_.whole.span);
    return spells.empty() ? absent : spells.back().second;
  }

  static BudgetPlace holder_of(const BudgetOfLine& line) {
    if (line.rep != absent) return {BudgetOf::rep, line.rep};
    if (line.team != absent) return {BudgetOf::team, line.team};
    return {BudgetOf::company};
  }

  /// Where what a holder has stands among the rows.
  BudgetPlace row_of_holder(BudgetPlace holder) const {
    if (request_.by == Axis::company) return {BudgetOf::company};
    if (request_.by == Axis::rep || holder.of != BudgetOf::rep) return holder;
    const Index team = team_of(holder.place);
    return team == absent ? BudgetPlace{BudgetOf::company} : BudgetPlace{BudgetOf::team, team};
  }
  BudgetPlace row_of(const BudgetOfLine& line) const {
    if (request_.by == Axis::category) return {BudgetOf::category, line.category};
    return row_of_holder(holder_of(line));
  }
  BudgetPlace row_of(const std::vector<Index>& key, BudgetPlace holder) const {
    if (request_.by == Axis::category) return {BudgetOf::category, key[of_category]};
    return row_of_holder(holder);
  }

  /// The nearest budget that covers expenses of this category, team and rep.
  BudgetPlace holder_of(const std::vector<Index>& key) const {
    const auto has = [&](Index team, Index rep) {
      return std::ranges::any_of(year_.lines(), [&](const BudgetOfLine& line) {
        return line.category == key[of_category] && line.team == team && line.rep == rep;
      });
    };
    if (key[of_category] == absent) return {BudgetOf::nobody};
    if (key[of_rep] != absent && has(absent, key[of_rep])) return {BudgetOf::rep, key[of_rep]};
    for (Index team = key[of_team]; team != absent;) {
      if (has(team, absent)) return {BudgetOf::team, team};
      const auto& parent = parents_[team];
      team = parent ? static_cast<Index>(*parent) : absent;
    }
    return {has(absent, absent) ? BudgetOf::company : BudgetOf::nobody};
  }

  bool is_nothing(const All& of) {
    return of.lines.empty() && std::ranges::none_of(of.spent, [this](std::size_t row) {
             const Figure figure = spent_.figures({row}, spent_.whole()).front();
             return lacking(figure) || units_of(figure) != 0;
           });
  }

  /// Categories as the book lists them, what names none last; teams as a tree.
  std::pair<BudgetOf, std::size_t> rank(const BudgetPlace& place) const {
    if (place.of != BudgetOf::team) return {place.of, place.place};
    const auto order = tree_order(parents_);
    return {place.of, std::size_t(std::ranges::find(order, place.place) - order.begin())};
  }

  BudgetRow row(BudgetPlace place, const All& of) {
    BudgetRow made{place};
    for (std::size_t piece = 0; piece <= spent_.whole(); ++piece)
      if (piece == spent_.whole() || !request_.pieces.empty())
        made.pieces.push_back(figures(place, of, piece));
    return made;
  }

  BudgetFigures figures(BudgetPlace place, const All& of, std::size_t piece) {
    const bool is_whole = piece == spent_.whole();
    const Span days = is_whole ? request_.whole.span : request_.pieces[piece].span;
    BudgetFigures made;
    const Day until = std::min(request_.until.value_or(days.last), facts_.as_of);
    made.is_over = days.last <= until;
    made.budget = budget(of, days);
    made.to_date = budget(of, {days.first, std::min(days.last, until)});
    made.spent = spent_.figures(of.spent, piece).front();
    made.expected =
        made.is_over || lacking(made.spent) ? made.spent : expected(of, piece, days, until);
    const auto sold = sold_.figures(sold_rows(place), piece);
    made.sales = sold[0];
    made.target = sold[1];
    return made;
  }

  /// What is expected of the row's pots, each by its own rate: whatever rows they stand in, their
  /// sum is the same.
  Figure expected(const All& of, std::size_t piece, Span days, Day until) {
    std::map<std::pair<Index, BudgetPlace>, All> pots;
    for (const BudgetOfLine* line : of.lines)
      pots[{line->category, holder_of(*line)}].lines.push_back(line);
    for (const std::size_t row : of.spent) {
      const std::vector<Index>& key = spent_.key(row);
      pots[{key[of_category], holder_of(key)}].spent.push_back(row);
    }
    Money sum;
    for (const auto& [place, pot] : pots) {
      const Figure part = expected_of(pot, piece, days, until);
      if (const NotAvailable* reason = lacking(part)) return *reason;
      sum += money(part);
    }
    return sum;
  }

  Figure expected_of(const All& pot, std::size_t piece, Span days, Day until) {
    const Figure spent =
        pot.spent.empty() ? Figure(Money()) : spent_.figures(pot.spent, piece).front();
    if (lacking(spent) || pot.lines.empty()) return spent;
    const Figure whole = budget(pot, days);
    if (lacking(whole)) return whole;
    const Money to_date = money(budget(pot, {days.first, std::min(days.last, until)}));
    if (to_date <= Money()) return money(spent) + (money(whole) - to_date);
    return scaled(money(spent), Rate(units_of(whole), to_date.minor()));
  }

  Figure budget(const All& of, Span days) const {
    if (of.lines.empty()) return none("not planned");
    Money sum;
    for (const BudgetOfLine* line : of.lines) {
      if (line->none) return *line->none;
      sum += year_.within(*line, days);
    }
    return sum;
  }

  Rows sold_rows(BudgetPlace place) const {
    if (place.of != BudgetOf::team && place.of != BudgetOf::rep) return sold_.rows();
    Rows rows;
    for (const std::size_t row : sold_.rows()) {
      const Index team = sold_.key(row)[0], rep = sold_.key(row)[1];
      const bool is_his = place.of == BudgetOf::rep ? rep == place.place
                                                    : team != absent && within(team, place.place);
      if (is_his) rows.push_back(row);
    }
    return rows;
  }
  bool within(Index team, Index above) const { return is_within(parents_, team, above); }

  const Facts& facts_;
  const Book& book_;
  const BudgetRequest& request_;
  Measured& spent_;
  Measured& sold_;
  YearBudget year_;
  Parents parents_;
  std::map<BudgetPlace, All> rows_;
};

}  // namespace

Figure BudgetFigures::left() const {
  return difference(budget, spent);
}
Figure BudgetFigures::used() const {
  return ratio(spent, budget, "the budget is 0");
}
Figure BudgetFigures::expense_rate() const {
  return ratio(spent, sales, "no sales");
}
Figure BudgetFigures::planned_rate() const {
  return ratio(budget, target, "the target is 0");
}

Figure BudgetFigures::over() const {
  return difference(expected, budget);
}

std::vector<MeasureRequest> needs_of(const BudgetRequest& request) {
  MeasureRequest spent, sold;
  spent.whole = request.whole;
  if (request.until) spent.whole.span.last = std::min(spent.whole.span.last, *request.until);
  sold.whole = spent.whole;
  spent.pieces = sold.pieces = request.pieces.empty() ? std::vector{spent.whole} : request.pieces;
  spent.filter = sold.filter = request.filter;
  // sales are of no category
  sold.filter.admitted[static_cast<std::size_t>(Axis::category)].clear();
  spent.axes.assign(std::begin(spent_axes), std::end(spent_axes));
  spent.measures = {find_measure("expenses")};
  sold.axes.assign(std::begin(sold_axes), std::end(sold_axes));
  sold.measures = {find_measure("sales"), find_measure("target")};
  return {spent, sold};
}

const Split* target_of(const Facts& facts, int year) {
  const auto found = std::ranges::find(facts.years, year, &YearTargets::number);
  return found == facts.years.end() ? nullptr : found->target;
}

Budget budget_of(const Facts& facts, const BudgetRequest& request, std::span<Measured> measured) {
  return BudgetMaking(facts, request, measured).run();
}

Budget budget_of(const Facts& facts, const BudgetRequest& request) {
  Survey made = survey(facts, needs_of(request));
  Budget budget = budget_of(facts, request, made.measured);
  budget.measured = std::move(made.measured);
  return budget;
}

}  // namespace plan
