// SPDX-License-Identifier: MIT
// plan summary: the periodic sales summary of a person, a team or the department.
#include "plan/dashboard.hpp"
#include "plan/query/facts.hpp"
#include "plan/report/summary/summary_report.hpp"

namespace plan {
namespace {

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

}  // namespace

int run_summary(const Options& options, Session& session) {
  const Book& book = session.book();
  SummaryRequest request;
  request.period = period_of(options, session, "last-week");
  request.filter = fact_filter(options, book);
  request.as_of = session.as_of();
  request.scope = scope_of(options, book);
  request.alone = options.reps.size() == 1;
  request.for_people = session.for_people();
  request.dashboard = session.writer().dashboard && request.for_people;
  request.how = session.display();
  auto needs = summary_needs(book, request);
  if (request.dashboard)
    for (MeasureRequest& need : dashboard_needs(options, session)) needs.push_back(std::move(need));
  const FactGround ground = ground_of(session, needs, true);
  Document document = summary_report(book, *ground.records, ground.years, request);
  if (request.dashboard) add_dashboard(options, session, ground, document);
  return session.emit(std::move(document), request.period);
}

}  // namespace plan
