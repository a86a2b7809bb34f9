// SPDX-License-Identifier: MIT
// plan summary: the periodic sales summary of a person, a team or the department.
#include "plan/approval/notices.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/request.hpp"
#include "plan/report/first_steps.hpp"
#include "plan/report/measures_report.hpp"
#include "plan/report/pipeline_report.hpp"
#include "plan/report/summary/summary_report.hpp"

namespace plan {
namespace {

const Option own_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "what it is about: last-week, 上月, 2026-W47, 2026-Q3",
     .fallback = "last-week",
     .target = &Options::period},
    align_option,
    engine_option,
};

/// Whose summary it is: the names of the reps, else of the teams, that were asked for.
std::string scope_of(const Query& query) {
  const Labels names(*query.book, true);
  const bool of_reps = !query.only.reps.empty();
  std::string scope;
  for (const Index place : of_reps ? query.only.reps : query.only.teams)
    scope += std::string(scope.empty() ? "" : tr(", ")) +
             names.name(of_reps ? Axis::rep : Axis::team, place);
  return scope;
}

/// How the month and the quarter stand for those whom the query is about.
DashboardRequest dashboard_of(Query query, const Session& session) {
  DashboardRequest request;
  query.period = session.period("this-month");
  query.axes = {Axis::rep};
  request.status = measure_request(query, status_keys);
  query.period = session.period("this-quarter");
  query.axes = {Axis::team};
  request.coverage = measure_request(query, coverage_keys);
  request.year = session.period("ytd");
  return request;
}

int run(const Query& query, Session& session) {
  SummaryRequest request;
  request.period = *query.period;
  request.filter = query.filter;
  request.as_of = query.as_of;
  request.align = query.align;
  request.scope = scope_of(query);
  request.alone = query.only.reps.size() == 1;
  request.for_people = session.for_people();
  const bool has_records = !session.engine();
  request.dashboard = session.writer().dashboard && request.for_people && has_records;
  if (has_records && (request.dashboard || !request.for_people))
    request.around = dashboard_of(query, session);
  const auto needs = summary_needs(*query.book, request);
  const HeldFacts facts =
      facts_of(session, needs, has_records ? ReadBeside::standing_with_texts : ReadBeside::nothing);
  Document document = summary_report(*facts, request);
  tell_first_steps(*facts, request.period.span, session.keeps_tables(), document);
  tell_void_targets(session, request.period.span, document);
  tell_restated(session, request.period, document);
  return session.emit(std::move(document), request.period);
}

}  // namespace

extern const Verb summary_verb{
    .name = "summary",
    .group = Verb::Group::look,
    .rank = 3,
    .help = "the periodic sales summary of a person, a team or the department",
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .examples = {{{"plan summary --period last-week --unit 万", "the week, to be sent up"},
                  {"plan summary --rep li.na --period 2026-10", "one person's month"}}},
    .run = run,
};

}  // namespace plan
