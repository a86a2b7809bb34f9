// SPDX-License-Identifier: MIT
// plan summary: the periodic sales summary of a person, a team or the department.
#include "plan/dashboard.hpp"
#include "plan/query/facts.hpp"
#include "plan/report/summary/summary_report.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "what it is about: last-week, 上月, 2026-W47, 2026-Q3; else last-week",
     .target = &Options::period},
};

/// Whose summary it is: the names of the reps, else of the teams, that were asked for.
std::string scope_of(const Options& options, const Book& book) {
  std::string scope;
  for (const auto& [axis, filter] :
       {std::pair(Axis::rep, &options.reps), {Axis::team, &options.teams}}) {
    if (!scope.empty() || filter->empty()) continue;
    const FactFilter only = fact_filter(options, book);
    const Labels names(book, true);
    for (const std::string& word : *filter) {
      const Index place =
          axis == Axis::rep ? place_of(book.reps, word) : place_of(book.teams, word);
      scope += (scope.empty() ? "" : "、") + (place == absent ? word : names.name(axis, place));
    }
  }
  return scope;
}

int run(const Options& options, Session& session) {
  const Book& book = session.book();
  SummaryRequest request;
  request.period = period_of(options, session, "last-week");
  request.filter = fact_filter(options, book);
  request.as_of = session.as_of();
  request.scope = scope_of(options, book);
  request.alone = options.reps.size() == 1;
  request.for_people = session.for_people();
  request.dashboard = session.writer().dashboard && request.for_people;
  auto needs = summary_needs(book, request);
  if (request.dashboard)
    for (MeasureRequest& need : dashboard_needs(options, session)) needs.push_back(std::move(need));
  const HeldFacts facts = facts_of(session, needs, true);
  Document document = summary_report(*facts, request);
  if (request.dashboard) add_dashboard(options, session, *facts, document);
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
