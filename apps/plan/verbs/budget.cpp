// SPDX-License-Identifier: MIT
// plan budget: the budget beside what was spent of it, and where that leads.
#include "plan/analysis/budget.hpp"
#include "plan/approval/notices.hpp"

#include "plan/base/titled.hpp"
#include "plan/command/usage.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/query.hpp"
#include "plan/query/targets.hpp"
#include "plan/report/budget/budget_report.hpp"

namespace plan {
namespace {

Words rows() {
  return {"category", "team", "rep", "company"};
}

std::string_view row_meant(std::string_view word) {
  for (const std::string_view row : rows())
    if (is_same_text(word, row)) return row;
  return {};
}

Words columns() {
  return {"quarter", "month"};
}

const Option own_options[] = {
    year_option,
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "days of one fiscal year: 2026-Q1, ytd, 本月; else the whole year",
     .target = &Options::period},
    {.name = "--by",
     .value = "AXES",
     .choices = rows,
     .meant = row_meant,
     .help = "the rows: what for, or whose budget",
     .fallback = "category",
     .target = &Options::by},
    {.name = "--each",
     .value = "STEP",
     .choices = columns,
     .meant = step_meant,
     .help = "cut the period: tables of budget, spent and left with its pieces",
     .target = &Options::each},
};

constexpr std::string_view own_measures[] = {"expenses", "sales", "target"};

/// The year of a period that was asked for, else of --year. Errors: UsageError.
const Year& year_of(const Query& query, Session& session) {
  if (!query.period) return *query.year;
  const FiscalYear fiscal = query.book->fiscal();
  const int number = fiscal_year_of(query.period->span.first, fiscal);
  if (fiscal_year_of(query.period->span.last, fiscal) != number ||
      (query.options.year && query.year->number != number))
    throw UsageError(said("a budget is of one fiscal year"),
                     said("ask for days of one, such as {}", number));
  return planned_year(session, number);
}

/// Errors: UsageError for what budgets have nothing of.
void check_filters(const Query& query) {
  for (std::size_t i = 0; i < axis_count; ++i) {
    const auto axis = static_cast<Axis>(i);
    const bool has_budgets = axis == Axis::category || axis == Axis::team || axis == Axis::rep;
    if (query.filter.has(axis) && !has_budgets)
      throw UsageError(said("there are no budgets by {}", axis_title(axis, *query.book)),
                       said("its axes are category, team, rep"));
  }
}

int run(const Query& query, Session& session) {
  if (query.axes.size() > 1)
    throw UsageError(said("--by takes one axis here"),
                     said("its axes are category, team, rep, company"));
  check_filters(query);
  BudgetRequest request;
  request.year = &year_of(query, session);
  request.by = query.axes.front();
  request.whole =
      query.period ? *query.period : fiscal_year(request.year->number, query.book->fiscal());
  if (query.each) request.pieces = pieces(request.whole.span, *query.each, query.book->fiscal());
  request.filter = query.filter;
  const HeldFacts facts = facts_of(session, needs_of(request));
  Budget budget = budget_of(*facts, request);
  Document document = budget_report(*facts, budget, {session.layout(), session.for_people()});
  tell_void(session, request.year->number, {SubjectKind::budget}, document);
  return session.emit(std::move(document), request.whole);
}

}  // namespace

extern const Verb budget_verb{
    .name = "budget",
    .group = Verb::Group::plan,
    .rank = 6,
    .help = "the budget beside what was spent of it, and where that leads",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .measures = own_measures,
    .examples = {{{"plan budget --unit 万", "the year's budget by category"},
                  {"plan budget --by team --each quarter", "by team, quarter by quarter"}}},
    .run = run,
};

}  // namespace plan
