// SPDX-License-Identifier: MIT
// Judgements of the budget: is more spent than planned so far, is something spent that nobody has
// planned, does a line rest on a target or on people that there are not?
#include <algorithm>
#include <map>

#include "plan/analysis/budget_lines.hpp"
#include "plan/base/said.hpp"
#include "plan/checks/checks.hpp"
#include "plan/facts/replay.hpp"
#include "plan/split/tree.hpp"

namespace plan {
namespace {

/// What was spent of a category, and where that began.
struct Spent {
  Money sum{};
  const Record* first = nullptr;
};

/// The expenses of some days by category; absent: without one.
class Expenses : public Listener {
 public:
  Expenses(const Facts& facts, Span days) : facts_(facts), days_(days) {}
  KindSet kinds() const override { return kind_bit(RecordKind::expense); }
  void take(const Record& record, const Turn&, const Standing& standing) override {
    if (!days_.contains(record.day())) return;
    Spent& spent = by_category_[at(facts_.attribution.dims(record, standing), Axis::category)];
    spent.sum += Money::minor(record.amount);
    if (!spent.first) spent.first = &record;
  }
  const std::map<Index, Spent>& by_category() const { return by_category_; }

 private:
  const Facts& facts_;
  Span days_;
  std::map<Index, Spent> by_category_;
};

/// The fiscal year of as-of, where it has a budget; null: nothing is to be judged.
const Year* budgeted_year(const Checked& checked) {
  if (!checked.facts) return nullptr;
  const int number = fiscal_year_of(checked.facts->as_of, checked.book.fiscal());
  const Year* year = checked.book.year(number);
  return year && !year->budget.empty() ? year : nullptr;
}

std::map<Index, Spent> spent_in(const Checked& checked, const Year& year) {
  Expenses expenses(*checked.facts, fiscal_year(year.number, checked.book.fiscal()).span);
  Listener* const listeners[] = {&expenses};
  replay(*checked.facts, checked.facts->as_of, std::span<Listener* const>(listeners));
  return expenses.by_category();
}

const Split* split_of(const Checked& checked, const Year& year) {
  const auto found = std::ranges::find(checked.years, &year, &PlannedYear::year);
  return found == checked.years.end() ? nullptr : &found->split;
}

std::string written(const Checked& checked, Money money) {
  return exact_decimal(money, checked.book.currency());
}

/// What a category has for days.
struct Planned {
  Money sum{};
  const BudgetLine* first = nullptr;
  bool is_known = true;
};
std::map<Index, Planned> planned_in(const YearBudget& budget, Span days) {
  std::map<Index, Planned> planned;
  for (const BudgetOfLine& line : budget.lines()) {
    Planned& of = planned[line.category];
    if (!of.first) of.first = line.line;
    of.is_known = of.is_known && !line.none;
    of.sum += budget.within(line, days);
  }
  return planned;
}

/// Whether anybody of the line is there in the month.
bool is_anybody_there(const Book& book, const BudgetLine& line, const Split& split, int month) {
  return std::ranges::any_of(split.seats, [&](const Seat& seat) {
    const bool is_his =
        line.rep ? *seat.rep->id == *line.rep : is_within(book, seat.team, book.team(*line.team));
    return is_his && !held(seat, split.month(month).span()).empty();
  });
}

const std::string& owner_of(const Book& book, const BudgetLine& line) {
  return line.rep ? name_of(*book.rep(*line.rep)) : name_of(*book.team(*line.team));
}

}  // namespace

void check_budget_over(const Checked& checked, Diagnostics& findings) {
  const Year* year = budgeted_year(checked);
  if (!year) return;
  const Day first = fiscal_year(year->number, checked.book.fiscal()).span.first;
  // the month counts whole: what is paid on its first day is no overrun
  const Month month = month_of(checked.facts->as_of);
  const YearBudget budget(checked.book, *year, split_of(checked, *year));
  const auto planned = planned_in(budget, {first, month.span().last});
  for (const auto& [category, spent] : spent_in(checked, *year)) {
    const auto of = planned.find(category);
    if (of == planned.end() || !of->second.is_known || spent.sum <= of->second.sum) continue;
    findings.warning(
        "budget-over", of->second.first->at,
        said("{} was spent of {} in {}; its budget up to {} is {}", written(checked, spent.sum),
             name_of(checked.book.categories[category]), std::to_string(year->number),
             to_string(month), written(checked, of->second.sum)),
        said("plan budget shows by whom and where that leads; raise the budget or spend less"));
  }
}

void check_unplanned(const Checked& checked, Diagnostics& findings) {
  const Year* year = budgeted_year(checked);
  if (!year) return;
  Handful found("expense-unplanned", "add a line to the year's budget, or mend the category",
                findings);
  for (const auto& [category, spent] : spent_in(checked, *year)) {
    const std::string sum = written(checked, spent.sum);
    if (category == absent) {
      found.add(spent.first->at, said("{} was spent in {} without a category, so that no budget "
                                      "covers it, first here",
                                      sum, std::to_string(year->number)));
      continue;
    }
    const std::string& id = *checked.book.categories[category].id;
    if (std::ranges::any_of(year->budget, [&](auto& line) { return *line.category == id; }))
      continue;
    found.add(spent.first->at,
              said("{} was spent of {} in {}, which the budget does not plan, first here", sum,
                   name_of(checked.book.categories[category]), std::to_string(year->number)));
  }
  found.close();
}

void check_budget_targets(const Checked& checked, Diagnostics& findings) {
  for (const Year& year : checked.book.years)
    for (const BudgetLine& line : year.budget)
      if (line.rate && !year.target)
        findings.warning(
            "budget-without-target", line.rate.at,
            said("this is a rate of a target, and {} has no target", std::to_string(year.number)),
            said("write an amount, or the year's target"));
}

void check_budget_people(const Checked& checked, Diagnostics& findings) {
  for (const PlannedYear& planned : checked.years) {
    const YearBudget budget(checked.book, *planned.year, &planned.split);
    for (const BudgetOfLine& of : budget.lines()) {
      const BudgetLine& line = *of.line;
      if (!line.team && !line.rep) continue;
      for (int month = 0; month < 12; ++month) {
        const bool has_any = of.months[static_cast<std::size_t>(month)] > Money();
        if (!has_any || is_anybody_there(checked.book, line, planned.split, month)) continue;
        findings.warning(
            "budget-of-nobody", line.team ? line.team.at : line.rep.at,
            said("{} has a budget in {}, when nobody of it is there", owner_of(checked.book, line),
                 to_string(planned.split.month(month))),
            said(
                "give the line twelve weights, 0 where nobody is there; or leave out whose it is"));
        break;
      }
    }
  }
}

}  // namespace plan
