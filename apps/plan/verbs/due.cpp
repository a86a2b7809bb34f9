// SPDX-License-Identifier: MIT
// plan due: what is due and late, and whose it is.
#include "plan/query/facts.hpp"
#include "plan/query/query.hpp"
#include "plan/report/due_report.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "what is due within it; else all that is late, and the next seven days",
     .target = &Options::period},
};

int run(const Query& query, Session& session) {
  const auto& period = query.period;
  const HeldFacts facts = facts_from(session, query.as_of, Owed::with_terms);
  const Due due =
      due_of(*facts, query.filter, period ? window_of(period->span) : default_window(query.as_of));
  return session.emit(due_report(*facts, due,
                                 {.when = period ? period->name : to_string(Date(query.as_of)),
                                  .for_people = session.for_people()}),
                      period);
}

}  // namespace

extern const Verb due_verb{
    .name = "due",
    .group = Verb::Group::look,
    .rank = 6,
    .help = "what is due and late: tasks, follow-ups, reports, requests, trainings, payments",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .examples = {{{"plan due --team jiangsu", "what a team has to do this week"},
                  {"plan due --period this-month --table follow_ups --format csv",
                   "whom to call until the month's end"}}},
    .run = run,
};

}  // namespace plan
