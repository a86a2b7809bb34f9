// SPDX-License-Identifier: MIT
// plan calendar: the dates of a period, its working days, holidays and make-up days.
#include "plan/base/workdays.hpp"
#include "plan/report/calendar_report.hpp"
#include "plan/session.hpp"

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
Workdays workdays_of(const Options& options, Session& session) {
  if (options.country.empty()) return session.has_book() ? session.book().workdays() : Workdays();
  std::vector<SpecialDay> own;
  if (session.has_book())
    for (const CalendarDay& day : session.book().calendar)
      own.push_back({*day.date, *day.work, *day.name});
  return Workdays(country_calendar(options.country), std::move(own));
}

int run(const Options& options, Session& session) {
  constexpr int few_days = 100;
  const Workdays workdays = workdays_of(options, session);
  CalendarView view;
  view.period = options.words.empty() ? session.year({}) : session.period(options.words.front());
  view.fiscal = session.fiscal();
  view.for_people = session.for_people();
  view.weeks = !view.for_people || !options.table.empty() || view.period.span.days() <= few_days;
  view.days = !view.for_people || !options.table.empty();
  return session.emit(calendar_report(workdays, view), view.period);
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
    .examples = {{{"plan calendar 2026-Q1", "the first quarter of the fiscal year 2026"},
                  {"plan calendar 2026 --table days --format csv",
                   "every day, for a spreadsheet"}}},
    .run = run,
};

}  // namespace plan
