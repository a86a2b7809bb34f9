// SPDX-License-Identifier: MIT
// plan people: seats, load, fairness, moves and training; one person's page.
#include "plan/report/people/people_report.hpp"

#include "plan/approval/notices.hpp"
#include "plan/command/usage.hpp"
#include "plan/query/facts.hpp"
#include "plan/query/query.hpp"
#include "plan/report/people/person_report.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--period",
     .value = "PERIOD",
     .completes = Completes::periods,
     .help = "whose people, moves and trainings: 2026, 2026-Q1, last-month, A..B",
     .fallback = "ytd",
     .target = &Options::period},
};

/// Errors: UsageError where the filter names what people have no place on.
void check_filter(const Query& query) {
  for (std::size_t i = 0; i < axis_count; ++i)
    if (const auto axis = static_cast<Axis>(i);
        query.filter.has(axis) && !takes(*find_measure("training_hours"), axis, *query.book))
      throw UsageError(said("people cannot be told by {}", axis_title(axis, *query.book)),
                       said("--rep and --team keep some of them"));
}

/// A page is of the person, whatever else is asked for.
int show_person(const PeopleDays& days, const Query& query, Session& session) {
  const PersonAsked asked = person_asked(*query.book, *query.person, days, query.as_of);
  const HeldFacts facts = facts_of(session, requests_of(asked), ReadBeside::records_with_texts);
  PersonPage page = person_page(*facts, asked);
  Document report = person_report(*facts, asked, page, session.for_people());
  tell_void_moves(session, days.period.span, *query.book->reps[*query.person].id, report);
  return session.emit(std::move(report), query.period);
}

int run(const Query& query, Session& session) {
  check_filter(query);
  const PeopleDays days = people_days(*query.book, *query.period, query.as_of);
  if (query.person) return show_person(days, query, session);
  const HeldFacts facts = facts_of(session, people_requests(days, query.as_of));
  const People people = people_of(*facts, days, query.filter);
  Document report = people_report(*facts, people, session.for_people());
  tell_void_moves(session, days.period.span, {}, report);
  return session.emit(std::move(report), query.period);
}

constexpr std::string_view keys[] = {"target", "training_hours"};

}  // namespace

extern const Verb people_verb{
    .name = "people",
    .group = Verb::Group::look,
    .rank = 9,
    .help = "people: seats, load and fairness, moves, training; one person's page",
    .arguments = "[ID]",
    .most = 1,
    .completes = {Completes::reps},
    .options = own_options,
    .takes = reads_book | prints | prints_money | takes_filters | takes_facts,
    .measures = keys,
    .examples = {{{"plan people --team jiangsu", "a team's seats, load and training this year"},
                  {"plan people zhao.min", "one person's page"}}},
    .run = run,
};

}  // namespace plan
