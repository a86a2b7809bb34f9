// SPDX-License-Identifier: MIT
#include "plan/analysis/target_changes.hpp"

#include <algorithm>
#include <cassert>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

#include "plan/book/agree/references.hpp"

namespace plan {
namespace {

using Months = std::array<Money, 12>;
/// The months of each rep by id; of the company under "".
using Targets = std::map<std::string, Months>;

Money total_of(const Months& months) {
  return std::accumulate(months.begin(), months.end(), Money());
}

/// Nothing where the year cannot be split.
std::optional<Targets> targets_of(const Book& book, const Year& year, const PastSales* past,
                                  Diagnostics& findings) {
  SplitRequest request;
  request.past = past;
  Diagnostics own;
  const Split figures = split(book, year, request, own);
  findings.append(own);
  if (own.has_errors()) return {};
  Targets targets;
  targets[""] = figures.company;
  for (std::size_t seat = 0; seat < figures.seats.size(); ++seat) {
    Months& months = targets[*figures.seats[seat].rep->id];
    for (int month = 0; month < 12; ++month)
      months[static_cast<std::size_t>(month)] += figures.cell(seat, month);
  }
  return targets;
}

/// A year without its plan.
Targets no_targets() {
  return {{"", Months{}}};
}

/// Shares of those who were there before, whatever else becomes of them.
void keep_shares(const Book& before, std::vector<Rep>& reps) {
  for (Rep& rep : reps)
    if (const Rep* old = before.rep(*rep.id)) rep.share = old->share;
}

/// Takes the rule over from the second side.
void take_over(TargetRule rule, const PlannedSide& first, const PlannedSide& second, Book& book,
               Year& year) {
  switch (rule) {
    case TargetRule::people:
      book.reps = second.book->reps;
      book.teams = second.book->teams;
      keep_shares(*first.book, book.reps);
      return;
    case TargetRule::target:
      year.target = second.year->target;
      year.revisions = second.year->revisions;
      year.round = second.year->round;
      year.over_assign = second.year->over_assign;
      return;
    case TargetRule::calendar:
      book.profile = second.book->profile;
      book.calendar = second.book->calendar;
      book.calendar_years = second.book->calendar_years;
      return;
    case TargetRule::season:
      year.season = second.year->season;
      book.history = second.book->history;
      return;
    case TargetRule::shares: book.reps = second.book->reps; return;
    case TargetRule::pins: year.pins = second.year->pins; return;
  }
}

/// What the difference of two tables comes to, over the year.
RuleEffect effect_of(const Targets& before, const Targets& after) {
  std::map<std::string, Money> changes;
  for (const auto& [rep, months] : after) changes[rep] += total_of(months);
  for (const auto& [rep, months] : before) changes[rep] -= total_of(months);
  RuleEffect effect;
  effect.company = changes[""];
  for (const auto& [rep, change] : changes)
    if (!rep.empty() && change != Money()) effect.reps.emplace_back(rep, change);
  return effect;
}

/// Rules one after the other; one after which nothing can be split goes with the next.
class Steps {
 public:
  Steps(const PlannedSide& first, const PlannedSide& second)
      : first_(first), second_(second), book_(*first.book), year_(*first.year) {}

  std::vector<RuleEffect> run(const Targets& before, const Targets& after) {
    Targets last = before;
    for (std::size_t i = 0; i < target_rules; ++i) {
      const auto rule = static_cast<TargetRule>(i);
      waiting_.push_back(rule);
      if (rule == TargetRule::season) past_ = second_.past;
      take_over(rule, first_, second_, book_, year_);
      const bool is_last = i + 1 == target_rules;
      const auto next = is_last ? std::optional(after) : on_the_way();
      if (!next) continue;
      tell(effect_of(last, *next), *next != last);
      last = *next;
    }
    return std::move(effects_);
  }

 private:
  /// What the book between the two comes to; nothing where its rules do not go together.
  std::optional<Targets> on_the_way() {
    Diagnostics findings;
    const auto own = std::ranges::find(book_.years, year_.number, &Year::number);
    *own = year_;
    agree_references(book_, findings);
    if (findings.has_errors()) return {};
    return targets_of(book_, year_, past_, findings);
  }

  void tell(RuleEffect effect, bool differs) {
    effect.rules = std::exchange(waiting_, {});
    if (differs) effects_.push_back(std::move(effect));
  }

  const PlannedSide &first_, &second_;
  Book book_;  // on the way from one to the other
  Year year_;
  const PastSales* past_ = first_.past;
  std::vector<TargetRule> waiting_{};
  std::vector<RuleEffect> effects_{};
};

}  // namespace

std::string_view to_string(TargetRule rule) {
  constexpr std::array<std::string_view, target_rules> names = {
      "people and teams", "the year's target", "working days", "season and history",
      "shares",           "pinned targets"};
  return names[static_cast<std::size_t>(rule)];
}

Money MonthsOfTarget::total_before() const {
  return total_of(before);
}
Money MonthsOfTarget::total_after() const {
  return total_of(after);
}

bool TargetChanges::differs() const {
  return !reps.empty() || company.before != company.after;
}

TargetChanges target_changes(const PlannedSide& before, const PlannedSide& after,
                             Diagnostics& of_before, Diagnostics& of_after) {
  assert(before.year || after.year);
  const auto side = [](const PlannedSide& one, Diagnostics& findings) {
    return one.year ? targets_of(*one.book, *one.year, one.past, findings) : no_targets();
  };
  TargetChanges changes;
  changes.year = (after.year ? after.year : before.year)->number;
  const Book& named_by = after.year ? *after.book : *before.book;
  changes.first = month_of(fiscal_year(changes.year, named_by.fiscal()).span.first);
  const auto old = side(before, of_before), now = side(after, of_after);
  if (!old || !now) return changes;
  std::map<std::string, MonthsOfTarget> rows;
  for (const auto& [rep, months] : *old) rows[rep].before = months;
  for (const auto& [rep, months] : *now) rows[rep].after = months;
  for (auto& [rep, row] : rows) {
    row.rep = rep;
    if (rep.empty())
      changes.company = row;
    else if (row.before != row.after)
      changes.reps.push_back(row);
  }
  const bool comparable = before.year && after.year;
  if (comparable && changes.differs()) changes.rules = Steps(before, after).run(*old, *now);
  return changes;
}

}  // namespace plan
