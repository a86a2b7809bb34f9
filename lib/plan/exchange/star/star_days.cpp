// SPDX-License-Identifier: MIT
// Tables of the star: the book itself and its calendar.
#include <algorithm>

#include "plan/exchange/star/star_rows.hpp"

namespace plan {
namespace {

constexpr StarField<Book> book_fields[] = {
    {{"name", Unit::text, "the book's name"},
     [](const StarSource&, const Book& book) { return cell_of(book.profile.name); }},
    {{"currency", Unit::text, "the currency of all amounts, ISO 4217"},
     [](const StarSource&, const Book& book) { return Cell(std::string(book.currency().code)); }},
    {{"decimals", Unit::count,
      "how many decimals an amount has: in databases it is that many digits longer"},
     [](const StarSource&, const Book& book) { return Cell(std::int64_t{book.currency().kept}); }},
    {{"as_of", Unit::date, "the day up to which records count"},
     [](const StarSource& source, const Book&) { return Cell(source.facts.as_of); }},
    {{"schema", Unit::count, "the number of this form of tables: 2"},
     [](const StarSource&, const Book&) { return Cell(star_schema); }},
    {{"first_record", Unit::date, "the day of the first record"},
     [](const StarSource& source, const Book&) {
       const auto first = source.facts.first_record();
       return first ? Cell(*first) : Cell(Blank{});
     }},
    {{"has_payments", Unit::boolean, "whether any payment is recorded, so that debts are known"},
     [](const StarSource& source, const Book&) {
       return Cell(source.facts.records.has(RecordKind::payment));
     }},
};

void give_book(const StarSource& source, const RowSink& sink) {
  StarRows<Book>(source, book_fields, sink).add(source.facts.book);
}

Cell period_named(const StarSource& source, Day day, Step step) {
  return period_of(day, step, source.facts.book.fiscal()).name;
}

constexpr StarField<Day> calendar_fields[] = {
    {{"day", Unit::date, "the day"}, [](const StarSource&, const Day& day) { return Cell(day); }},
    {{"year", Unit::text, "the fiscal year that it lies in"},
     [](const StarSource& source, const Day& day) {
       return period_named(source, day, Step::year);
     }},
    {{"half", Unit::text, "the fiscal half-year"},
     [](const StarSource& source, const Day& day) {
       return period_named(source, day, Step::half);
     }},
    {{"quarter", Unit::text, "the fiscal quarter"},
     [](const StarSource& source, const Day& day) {
       return period_named(source, day, Step::quarter);
     }},
    {{"month", Unit::text, "the calendar month, as 2026-03"},
     [](const StarSource& source, const Day& day) {
       return period_named(source, day, Step::month);
     }},
    {{"week", Unit::text, "the ISO week, as 2026-W12"},
     [](const StarSource& source, const Day& day) {
       return period_named(source, day, Step::week);
     }},
    {{"weekday", Unit::count, "1 for Monday to 7 for Sunday"},
     [](const StarSource&, const Day& day) {
       return Cell(std::int64_t{std::chrono::weekday(day).iso_encoding()});
     }},
    {{"workday", Unit::boolean, "whether it is worked"},
     [](const StarSource& source, const Day& day) {
       return Cell(source.facts.workdays.is_workday(day));
     }},
    {{"holiday", Unit::text, "the name of the holiday or the make-up day"},
     [](const StarSource& source, const Day& day) {
       const SpecialDay* special = source.facts.workdays.special(day);
       return special && !special->name.empty() ? Cell(special->name) : Cell(Blank{});
     }},
};

void give_calendar(const StarSource& source, const RowSink& sink) {
  StarRows<Day> rows(source, calendar_fields, sink);
  const Span days = days_told(source.facts);
  for (Day day = days.first; day <= days.last; day += std::chrono::days(1)) rows.add(day);
}

}  // namespace

Span days_told(const Facts& facts) {
  Span days{facts.as_of, facts.as_of};
  const auto take = [&](Span more) {
    days = {std::min(days.first, more.first), std::max(days.last, more.last)};
  };
  if (const auto first = facts.records.first_day()) take({*first, facts.as_of});
  for (const Year& year : facts.book.years)
    take(fiscal_year(year.number, facts.book.fiscal()).span);
  for (const HistoryLine& line : facts.book.history)
    if (line.period) take(line.period->span);
  return days;
}

std::vector<Span> each_day_of(const Span& span) {
  std::vector<Span> days;
  for (Day day = span.first; day <= span.last; day += std::chrono::days(1))
    days.push_back({day, day});
  return days;
}

std::vector<StarTable> star_of_days() {
  return {
      {"book", "what holds for the whole book: one row", columns_of<Book>(book_fields), give_book},
      {"calendar", "each day from the first that anything is told of to the last",
       columns_of<Day>(calendar_fields), give_calendar}};
}

}  // namespace plan
