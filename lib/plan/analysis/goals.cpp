// SPDX-License-Identifier: MIT
#include "plan/analysis/goals.hpp"

#include <algorithm>
#include <map>

#include "plan/split/tree.hpp"

namespace plan {
namespace {

/// Whether parts of a goal make the whole: a rate's is the same for any part of its time.
bool adds_up(const Measure& measure) {
  return adds(measure) != Adds::never;
}

/// How near a goal is to a rep: its own nearest, then the inner team's, then everybody's; 0: not
/// its.
int nearness(const Goal& goal, const Rep& rep, const Team* team, const Book& book) {
  if (goal.rep) return *goal.rep == *rep.id ? 1000 : 0;
  if (!goal.team) return 1;
  const Team* named = book.team(*goal.team);
  return named && is_within(book, team, named) ? 2 + depth_of(book, named) : 0;
}

Rate sum(const Rate& a, const Rate& b) {
  return nearest_rate(
      Int128(a.numerator()) * b.denominator() + Int128(b.numerator()) * a.denominator(),
      Int128(a.denominator()) * b.denominator());
}

/// each x of / days.
Rate times(const Rate& each, const Rate& of, std::int64_t days) {
  return nearest_rate(Int128(each.numerator()) * of.numerator(),
                      Int128(each.denominator()) * of.denominator() * days);
}

class Goals {
 public:
  Goals(const Facts& facts, const FactFilter& filter)
      : book_(facts.book),
        attribution_(facts.attribution),
        filter_(filter),
        workdays_(facts.workdays) {}

  std::vector<GoalOwed> run(Span days) {
    for (Index rep = 0; rep < book_.reps.size(); ++rep) {
      const std::size_t first = owed_.size();
      int workdays = 0;
      for (const auto& [spell, team] : attribution_.teams_within(rep, days)) {
        if (!filter_.admits(attribution_.dims(rep, spell.first))) continue;
        workdays += own_workdays(book_.reps[rep], workdays_, spell);
        for (const Year& year : book_.years)
          add(rep, team, year, common(spell, fiscal_year(year.number, book_.fiscal()).span), first);
      }
      for (std::size_t i = first; i < owed_.size(); ++i) owed_[i].workdays = workdays;
    }
    return std::move(owed_);
  }

 private:
  /// What the rep owes for days in one team; `first`: of the rep's goals so far.
  void add(Index rep, Index place, const Year& year, Span days, std::size_t first) {
    if (days.empty() || own_workdays(book_.reps[rep], workdays_, days) == 0) return;
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
      if (const Measure* known = find_measure(measure); known && known->compute) {
        const Goal& goal = *nearest[measure].second;
        add({rep, known, &goal, adds_up(*known) ? amount(goal, book_.reps[rep], days) : *goal.each},
            first);
      }
  }

  /// Several stretches of a rep make one goal; of rates the last one holds.
  void add(GoalOwed owed, std::size_t first) {
    const auto known =
        std::find_if(owed_.begin() + static_cast<std::ptrdiff_t>(first), owed_.end(),
                     [&](const GoalOwed& one) { return one.measure == owed.measure; });
    if (known == owed_.end()) return owed_.push_back(owed);
    known->stated = owed.stated;
    known->goal = adds_up(*owed.measure) ? sum(known->goal, owed.goal) : owed.goal;
  }

  Rate amount(const Goal& goal, const Rep& rep, Span days) const {
    const std::string per = goal.per.value_or("month");
    if (per == "workday") return times(*goal.each, full_workdays(rep, workdays_, days), 1);
    const auto step = parse_step(per);
    if (!step) return *goal.each;
    // parts of several weeks, months, ...: each against the working days of its whole
    Rate all;
    for (const Period& piece : pieces(days, *step, book_.fiscal())) {
      const Span whole = plan::period_of(piece.span.first, *step, book_.fiscal()).span;
      all = sum(all, times(*goal.each, full_workdays(rep, workdays_, piece.span),
                           std::max(1, workdays_.count(whole))));
    }
    return all;
  }

  const Book& book_;
  const Attribution& attribution_;
  const FactFilter& filter_;
  const Workdays& workdays_;
  std::vector<GoalOwed> owed_;
};

}  // namespace

std::vector<GoalOwed> goals_owed(const Facts& facts, const FactFilter& filter, Span days) {
  return Goals(facts, filter).run(days);
}

}  // namespace plan
