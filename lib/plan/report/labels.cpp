// SPDX-License-Identifier: MIT
#include "plan/report/labels.hpp"

#include "plan/base/counted.hpp"
#include "plan/book/keys.hpp"
#include "plan/records/field_table.hpp"
#include "plan/records/kinds.hpp"

namespace plan {

std::string titled(const Book& book, const std::string& what) {
  const std::string name = book.profile.name.value_or("");
  return name.empty() ? what : name + " · " + what;
}

Texts texts_of(std::string_view section, std::string_view key) {
  const Key* row = find_key(section, key);
  return row && row->personal ? Texts::personal : Texts::plain;
}

Cell text_of(const Records& records, const Record& record, RecordKey key) {
  std::string text = records.text(record, key);
  const Key* row = key_row(record.kind, key);
  const bool of_person = kinds()[static_cast<std::size_t>(record.kind)].personal;
  if (of_person) return Personal{std::move(text), true};
  return row && row->personal ? Cell(Personal{std::move(text)}) : Cell(std::move(text));
}

void note_unpublished(const Workdays& workdays, Span days, Document& document) {
  for (const UnknownYears& years : workdays.unknown(days))
    document.notes.push_back({"unpublished-calendar", workdays.said_unknown(years).worded()});
}

void note_rounding(const Currency& currency, Document& document) {
  if (has_rounded_amounts(document, currency))
    document.notes.push_back(
        {"amounts-rounded",
         counted(
             "amounts are exact to {} decimals and each is rounded to {} here: parts may differ "
             "from their total in the last digit",
             currency.kept, currency.decimals)});
}

Labels::Labels(const Book& book, bool for_people,
               std::function<std::string_view(Axis, Index)> words)
    : book_(book),
      for_people_(for_people),
      words_(std::move(words)),
      teams_(book.teams),
      reps_(book.reps),
      products_(book.products),
      regions_(book.regions),
      customers_(book.customers),
      categories_(book.categories),
      stages_(book.stages) {}

std::string Labels::title(Axis axis, const Book& book) {
  // "source" is a line of a file elsewhere
  return axis == Axis::source ? text("lead source") : axis_title(axis, book);
}

std::string Labels::id(Axis axis, Index place) const {
  if (axis == Axis::company) return "company";
  if (place == absent) return "(unallocated)";
  switch (axis) {
    case Axis::team: return *book_.teams[place].id;
    case Axis::rep: return *book_.reps[place].id;
    case Axis::product: return *book_.products[place].id;
    case Axis::region: return *book_.regions[place].id;
    case Axis::customer: return *book_.customers[place].id;
    case Axis::category: return *book_.categories[place].id;
    case Axis::stage: return *book_.stages[place].id;
    case Axis::group:
    case Axis::industry:
    case Axis::level:
    case Axis::source:
    case Axis::own: break;
    case Axis::company: return {};
  }
  return std::string(words_(axis, place));
}

std::string Labels::name(Axis axis, Index place) const {
  if (axis == Axis::company) return book_.profile.name.value_or(text("company"));
  if (place == absent) return text("(unallocated)");
  switch (axis) {
    case Axis::team: return called(teams_, book_.teams[place]);
    case Axis::rep: return called(reps_, book_.reps[place]);
    case Axis::product: return called(products_, book_.products[place]);
    case Axis::region: return called(regions_, book_.regions[place]);
    case Axis::customer: return called(customers_, book_.customers[place]);
    case Axis::category: return called(categories_, book_.categories[place]);
    case Axis::stage: return called(stages_, book_.stages[place]);
    case Axis::group:
    case Axis::industry:
    case Axis::level:
    case Axis::source:
    case Axis::own: break;
    case Axis::company: return {};
  }
  return std::string(words_(axis, place));
}

Column Labels::id_column(Axis axis) const {
  Column column{std::string(to_string(axis, book_)), title(axis), Unit::id};
  column.audience = Audience::machines;
  return column;
}

Column Labels::name_column(Axis axis) const {
  return {std::string(to_string(axis, book_)) + "_name",
          for_people_ ? title(axis) : tr("{} name", title(axis)), Unit::text};
}

void Labels::add_columns(Axis axis, Table& table) const {
  // those who ask for rows of figures one by one get the ids, whoever they are
  if (!for_people_) table.columns.emplace_back(id_column(axis)).audience = Audience::all;
  if (for_people_ || axis != Axis::company) table.columns.push_back(name_column(axis));
}

void Labels::add_cells(Axis axis, Index place, std::vector<Cell>& cells) const {
  if (!for_people_) cells.emplace_back(id(axis, place));
  if (for_people_ || axis != Axis::company) cells.emplace_back(name(axis, place));
}

}  // namespace plan
