// SPDX-License-Identifier: MIT
// plan calendar: the dates of a period, its working days, holidays and make-up days.
#include "plan/base/workdays.hpp"
#include "plan/query/query.hpp"
#include "plan/report/calendar_report.hpp"

namespace plan {
namespace {

constexpr Option own_options[] = {
    {.name = "--country",
     .value = "CODE",
     .choices = countries,
     .help = "whose working days; else the book's",
     .target = &Options::country},
};

/// The book's own days over --country's, else the book's. It works where there is no book, too.
Workdays workdays_of(const Query& query) {
  const auto* country = country_calendar(query.options.country);
  if (!query.book) return Workdays(country, {});
  return query.options.country.empty() ? query.book->workdays() : query.book->workdays(country);
}

int run(const Query& query, Session& session) {
  constexpr int few_days = 100;
  const bool one_table = !query.options.table.empty();
  CalendarView view;
  view.period = *query.period;
  view.fiscal = session.fiscal();
  view.for_people = session.for_people();
  view.weeks = !view.for_people || one_table || view.period.span.days() <= few_days;
  view.days = !view.for_people || one_table;
  return session.emit(calendar_report(workdays_of(query), view), view.period);
}

}  // namespace

extern const Verb calendar_verb{
    .name = "calendar",
    .group = Verb::Group::help,
    .rank = 3,
    .help = "the dates of a period, its working days, holidays and make-up days",
    .arguments = "[PERIOD]",
    .most = 1,
    .completes = {Completes::periods},
    .options = own_options,
    .takes = reads_book | prints,
    .needs = Verb::Needs::book_if_there,
    .examples = {{{"plan calendar 2026-Q1", "the first quarter of the fiscal year 2026"},
                  {"plan calendar 2026 --table days --format csv",
                   "every day, for a spreadsheet"}}},
    .run = run,
};

}  // namespace plan
