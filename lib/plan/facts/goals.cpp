// SPDX-License-Identifier: MIT
#include "plan/facts/goals.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "plan/split/tree.hpp"

namespace plan {
namespace {

/// Whether parts of a goal make the whole: a rate has no goal for a part of its time.
bool is_amount(const Measure& measure) {
  return measure.compute && measure.unit != Measure::Unit::rate &&
         measure.unit != Measure::Unit::days;
}

/// How near a goal is to a rep: its own nearest, then the inner team's, then everybody's; 0: not
/// its.
int nearness(const Goal& goal, const Rep& rep, const Team* team, const Book& book) {
  if (goal.rep) return *goal.rep == *rep.id ? 1000 : 0;
  if (!goal.team) return 1;
  const Team* named = book.team(*goal.team);
  return named && is_within(book, team, named) ? 2 + depth_of(book, named) : 0;
}

class Goals {
 public:
  Goals(const Book& book, const Attribution& attribution, Span days)
      : book_(book), attribution_(attribution), days_(days), workdays_(book.workdays()) {}

  std::vector<GoalOwed> run() {
    for (Index rep = 0; rep < book_.reps.size(); ++rep)
      if (own_workdays(book_.reps[rep], workdays_, days_) > 0)
        for (const Year& year : book_.years)
          add(rep, year, common(days_, fiscal_year(year.number, book_.fiscal()).span));
    return std::move(owed_);
  }

 private:
  void add(Index rep, const Year& year, Span days) {
    if (days.empty()) return;
    const Index place = attribution_.team_on(rep, days.last);
    const Team* team = place == absent ? nullptr : &book_.teams[place];
    std::map<std::string_view, std::pair<int, const Goal*>> nearest;
    std::vector<std::string_view> order;
    for (const Goal& goal : year.goals) {
      const int near = nearness(goal, book_.reps[rep], team, book_);
      if (near == 0 || !goal.measure) continue;
      auto& best = nearest[*goal.measure];
      if (best.first == 0) order.push_back(*goal.measure);
      if (near > best.first) best = {near, &goal};
    }
    for (const std::string_view measure : order)
      if (const Measure* known = find_measure(measure); known && is_amount(*known))
        owed_.push_back({rep, known, amount(*nearest[measure].second, book_.reps[rep], days)});
  }

  Rate amount(const Goal& goal, const Rep& rep, Span days) const {
    const std::string per = goal.per.value_or("month");
    if (per == "workday") return Rate(*goal.each * own_workdays(rep, workdays_, days), 1);
    const auto step = parse_step(per);
    if (!step) return Rate(*goal.each, 1);
    // parts of several weeks, months, ...: each against the working days of its whole
    std::int64_t numerator = 0, denominator = 1;
    for (const Period& piece : pieces(days, *step, book_.fiscal())) {
      const Span whole = plan::period_of(piece.span.first, *step, book_.fiscal()).span;
      const std::int64_t all = std::max(1, workdays_.count(whole));
      const std::int64_t own = own_workdays(rep, workdays_, piece.span);
      const std::int64_t common_multiple = std::lcm(denominator, all);
      numerator = numerator * (common_multiple / denominator) + own * (common_multiple / all);
      denominator = common_multiple;
    }
    return Rate(*goal.each * numerator, denominator);
  }

  const Book& book_;
  const Attribution& attribution_;
  Span days_;
  Workdays workdays_;
  std::vector<GoalOwed> owed_;
};

}  // namespace

std::vector<GoalOwed> goals_owed(const Book& book, const Attribution& attribution, Span days) {
  return Goals(book, attribution, days).run();
}

}  // namespace plan
