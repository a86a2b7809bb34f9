// SPDX-License-Identifier: MIT
#include "plan/report/calendar_report.hpp"

#include <fmt/format.h>

#include "plan/base/tr.hpp"
#include "plan/report/labels.hpp"

namespace plan {
namespace {

unsigned iso_weekday(Day day) {
  return std::chrono::weekday(day).iso_encoding();
}

Cell weekday(Day day, bool for_people) {
  constexpr std::string_view names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  if (for_people) return text(names[iso_weekday(day) - 1]);
  return static_cast<std::int64_t>(iso_weekday(day));
}

Cell workday(bool work, bool for_people) {
  if (for_people) return work ? text("worked") : text("off");
  return work;
}

/// Counts of a stretch: days, working days, days of the working week off, others worked.
struct Counts {
  std::int64_t days = 0, work = 0, off = 0, make_up = 0;
};

Counts counts(const Workdays& workdays, Span span) {
  Counts result{span.days(), workdays.count(span)};
  for (const SpecialDay& special : workdays.specials(span)) {
    const bool usual = workdays.is_usual(special.day);
    if (special.work && !usual) ++result.make_up;
    if (!special.work && usual) ++result.off;
  }
  return result;
}

Row row_of(const Period& piece, const Counts& count) {
  return {{piece.name, piece.span.first, piece.span.last, count.days, count.work, count.off,
           count.make_up}};
}

Table pieces_table(std::string name, std::string title, const Workdays& workdays,
                   const CalendarView& view, Step step) {
  Table table{std::move(name),
              std::move(title),
              {{"period", text("period"), Unit::id},
               {"start", text("start"), Unit::date},
               {"end", text("end"), Unit::date},
               {"days", text("days"), Unit::count},
               {"workdays", text("working days"), Unit::count},
               {"holidays", text("weekdays off"), Unit::count},
               {"make_up_days", text("weekend days worked"), Unit::count}},
              {}};
  for (const Period& piece : pieces(view.period.span, step, view.fiscal))
    table.rows.push_back(row_of(piece, counts(workdays, piece.span)));
  table.total = row_of({text("total"), {}, view.period.span}, counts(workdays, view.period.span));
  return table;
}

Table specials_of_days(const Workdays& workdays, const CalendarView& view) {
  Table table{"specials",
              text("Holidays and make-up days"),
              {{"date", text("date"), Unit::date},
               {"weekday", text("weekday"), Unit::count},
               {"workday", text("working day"), Unit::boolean},
               {"name", text("name"), Unit::text}},
              {}};
  for (const SpecialDay& special : workdays.specials(view.period.span))
    table.rows.push_back(
        {{special.day, weekday(special.day, false), workday(special.work, false), special.name}});
  return table;
}

/// Days of one name that follow each other make one line.
Table specials_of_runs(const Workdays& workdays, const CalendarView& view) {
  Table table{"specials",
              text("Holidays and make-up days"),
              {{"name", text("name"), Unit::text},
               {"workday", text("working day"), Unit::text},
               {"start", text("start"), Unit::date},
               {"end", text("end"), Unit::date},
               {"days", text("days"), Unit::count}},
              {}};
  const auto specials = workdays.specials(view.period.span);
  for (std::size_t first = 0; first < specials.size();) {
    std::size_t last = first;
    while (last + 1 < specials.size() && specials[last + 1].work == specials[first].work &&
           specials[last + 1].name == specials[first].name &&
           specials[last + 1].day == specials[last].day + std::chrono::days(1))
      ++last;
    table.rows.push_back(
        {{specials[first].name, workday(specials[first].work, true), specials[first].day,
          specials[last].day, static_cast<std::int64_t>(last - first + 1)}});
    first = last + 1;
  }
  return table;
}

Table days_table(const Workdays& workdays, const CalendarView& view) {
  Table table{"days",
              text("Days"),
              {{"date", text("date"), Unit::date},
               {"weekday", text("weekday"), view.for_people ? Unit::text : Unit::count},
               {"workday", text("working day"), view.for_people ? Unit::text : Unit::boolean},
               {"name", text("name"), Unit::text}},
              {}};
  for (Day day = view.period.span.first; day <= view.period.span.last;
       day += std::chrono::days(1)) {
    const SpecialDay* special = workdays.special(day);
    table.rows.push_back(
        {{day, weekday(day, view.for_people), workday(workdays.is_workday(day), view.for_people),
          special ? Cell(special->name) : Cell(Blank{})}});
  }
  return table;
}

std::vector<Note> notes(const Workdays& workdays, const CalendarView& view) {
  std::vector<Note> found;
  if (!workdays.country())
    found.push_back(
        {"no-country", workdays.has_usual_week()
                           ? text("No country's holidays are in this: the week is Monday to "
                                  "Friday (book.country or --country names one)")
                           : text("No country's holidays are in this: the week is the book's "
                                  "(book.country or --country names one)")});
  for (const UnknownYears& years : workdays.unknown(view.period.span))
    found.push_back({"unpublished-calendar", workdays.said_unknown(years).worded()});
  if (!view.weeks) found.push_back({"tables", text("--table weeks shows the weeks")});
  if (!view.days) found.push_back({"tables", text("--table days shows every day")});
  return found;
}

}  // namespace

Document calendar_report(const Workdays& workdays, const CalendarView& view) {
  Document document{"calendar", tr("Calendar {}", view.period.name), {}, {}, {}};
  document.tables.push_back(pieces_table("months", text("Months"), workdays, view, Step::month));
  if (view.weeks)
    document.tables.push_back(pieces_table("weeks", text("Weeks"), workdays, view, Step::week));
  document.tables.push_back(view.for_people ? specials_of_runs(workdays, view)
                                            : specials_of_days(workdays, view));
  if (view.days) document.tables.push_back(days_table(workdays, view));
  document.notes = notes(workdays, view);
  return document;
}

}  // namespace plan
