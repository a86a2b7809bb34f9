// SPDX-License-Identifier: MIT
#include "plan/report/budget/budget_words.hpp"

#include <algorithm>
#include <functional>
#include <optional>

#include "plan/report/measure_cells.hpp"

namespace plan {
namespace {

constexpr std::size_t most_named = 3;

std::optional<Money> amount(const Figure& figure) {
  const auto* money = std::get_if<Money>(&figure);
  return money ? std::optional(*money) : std::nullopt;
}

Prose size_of(Money money) {
  return named(money < Money() ? -money : money);
}

}  // namespace

std::string_view key_of(BudgetOf of) {
  switch (of) {
    case BudgetOf::category: return "category";
    case BudgetOf::rep: return "rep";
    case BudgetOf::team: return "team";
    case BudgetOf::company: return "company";
    case BudgetOf::nobody: break;
  }
  return "none";
}

std::string BudgetWords::id(const BudgetPlace& place) const {
  switch (place.of) {
    case BudgetOf::category: return names_.id(Axis::category, place.place);
    case BudgetOf::rep: return names_.id(Axis::rep, place.place);
    case BudgetOf::team: return names_.id(Axis::team, place.place);
    case BudgetOf::company:
      return budget_.asked.by == Axis::company ? names_.id(Axis::company, absent) : "(company)";
    case BudgetOf::nobody: break;
  }
  return "(not planned)";
}

std::string BudgetWords::name(const BudgetPlace& place) const {
  switch (place.of) {
    case BudgetOf::category: return names_.name(Axis::category, place.place);
    case BudgetOf::rep: return names_.name(Axis::rep, place.place);
    case BudgetOf::team: return names_.name(Axis::team, place.place);
    case BudgetOf::company:
      return budget_.asked.by == Axis::company ? names_.name(Axis::company, absent)
                                               : text("(company)");
    case BudgetOf::nobody: break;
  }
  return text("(not planned)");
}

Prose BudgetWords::expected() const {
  const BudgetFigures& all = budget_.total.whole();
  const auto end = amount(all.expected), over = amount(all.over());
  if (!end || !over || all.is_over) return {};
  return *over > Money()
             ? prose("At this rate {} will be spent by {}, {} over the budget.",
                     {named(*end), to_string(Date(budget_.asked.whole.span.last)), size_of(*over)})
             : prose("At this rate {} will be spent by {}, {} of the budget unused.",
                     {named(*end), to_string(Date(budget_.asked.whole.span.last)), size_of(*over)});
}

Prose BudgetWords::most_over() const {
  std::vector<std::pair<Money, const BudgetRow*>> over;
  for (const BudgetRow& row : budget_.rows)
    if (const auto more = amount(row.whole().over()); more && *more > Money())
      over.emplace_back(*more, &row);
  std::ranges::stable_sort(over, std::greater(), [](const auto& one) { return one.first; });
  Prose list;
  for (std::size_t i = 0; i < std::min(over.size(), most_named); ++i) {
    if (i > 0) list += text(", ");
    list += prose("{0} {1}", {name(over[i].second->place), named(over[i].first)});
  }
  return over.empty() || budget_.rows.size() < 2
             ? Prose()
             : prose(budget_.total.whole().is_over ? "Over their budget: {}."
                                                   : "Expected over their budget: {}.",
                     {list});
}

Prose BudgetWords::lead() const {
  const BudgetFigures& all = budget_.total.whole();
  const auto spent = amount(all.spent), to_date = amount(all.to_date);
  if (!spent || !to_date) return {};
  Prose lead = all.is_over
                   ? prose("Spent: {} of a budget of {}.", {named(*spent), named(*to_date)})
                   : prose("Spent so far: {}; the budget to date is {}, that of all days {}.",
                           {named(*spent), named(*to_date), named(cell_of(all.budget))});
  for (const Prose& more : {expected(), most_over()})
    if (!more.empty()) lead = prose("{} {}", {lead, more});
  return lead;
}

void BudgetWords::add_notes(const Facts& facts, Document& document) const {
  const auto note = [&](const char* code, Prose said) {
    document.notes.push_back({code, std::move(said)});
  };
  const BudgetRequest& asked = budget_.asked;
  if (asked.year->budget.empty())
    note("no-budget",
         tr("{0} has no budget: write its lines under years, {0}, budget", asked.year->number));
  else if (!budget_.total.whole().is_over && amount(budget_.total.whole().budget))
    note("expected",
         text("expected: of each category of each budget, spent / budget to date x budget, so that "
              "the rate so far goes on by the budget's own season; without a budget to date, what "
              "was spent and the budget to come. Rows and total are the sums"));
  if (asked.by == Axis::team || asked.by == Axis::rep)
    note("nearest", text("each expense counts with the nearest budget that covers it: the "
                         "person's own, the team's or that of a team above, else the company's"));
  if (budget_.elsewhere && units_of(*budget_.elsewhere) != 0)
    note("elsewhere", prose("besides, {} were spent that other budgets cover: a team's, or the "
                            "company's",
                            {named(cell_of(*budget_.elsewhere))}));
  HistoryNotes history;
  for (const Measured& one : budget_.measured) history.look_at(one);
  history.add_to(document);
  note_unpublished(facts.workdays, asked.whole.span, document);
}

}  // namespace plan
