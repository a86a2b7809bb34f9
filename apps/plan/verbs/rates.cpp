// SPDX-License-Identifier: MIT
// plan rates: what was sold, won and spent, and the rates of these, on any axes.
#include "plan/approval/notices.hpp"
#include "plan/engine/report_query.hpp"
#include "plan/export/star_export.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/request.hpp"
#include "plan/report/first_steps.hpp"
#include "plan/report/measures_report.hpp"

namespace plan {
namespace {

Words unknown_costs() {
  return {"zero"};
}

const Option own_options[] = {
    period_option,
    by_option,
    each_option,
    with_option,
    align_option,
    measures_option,
    show_option,
    parts_option,
    {.name = "--unknown-cost",
     .value = "zero",
     .choices = unknown_costs,
     .help = "take a cost that is not known for nothing, so that profit can be told",
     .target = &Options::unknown_cost},
    engine_option,
    {.name = "--sql",
     .value = "DIALECT",
     .choices = dialect_names,
     .help = "print the statement that gives these figures from the tables of plan export",
     .target = &Options::sql},
};

constexpr std::string_view own_measures[] = {
    "sales",  "quantity",    "orders",     "average_order", "won",
    "lost",   "close_rate",  "cycle_days", "expenses",      "expense_rate",
    "margin", "margin_rate", "profit",     "profit_rate"};

int run(const Query& query, Session& session) {
  const MeasureRequest request = measure_request(query);
  if (!query.options.sql.empty()) return print_statement(query, request, session);
  const HeldFacts facts = facts_of(session, {&request, 1}, ReadBeside::nothing);
  Measured measured(*facts, request);
  if (auto note = note_left_out(query)) session.note(std::move(*note));
  Document document = measures_report(measured, {.name = "rates",
                                                 .what = std::string(tr("rates")),
                                                 .layout = session.layout(),
                                                 .for_people = session.for_people()});
  tell_first_steps(*facts, query.period->span, session.keeps_tables(), document);
  tell_restated(session, *query.period, document);
  return session.emit(std::move(document), query.period);
}

}  // namespace

extern const Verb rates_verb{
    .name = "rates",
    .group = Verb::Group::look,
    .rank = 2,
    .help = "what was sold, won and spent: close, expense, margin and profit rates",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .measures = own_measures,
    .examples = {{{"plan rates --period 2026-Q3 --by team --with last-year",
                   "a quarter beside that of last year"},
                  {"plan rates --period ytd --measures close_rate,cycle_days --parts",
                   "any measures, with what they are made of"}}},
    .run = run,
};

}  // namespace plan
