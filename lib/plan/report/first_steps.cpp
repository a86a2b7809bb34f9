// SPDX-License-Identifier: MIT
#include "plan/report/first_steps.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <vector>

#include "plan/report/labels.hpp"

namespace plan {
namespace {

enum class Says { nothing, label, something };

/// A label says nothing of how much there is.
struct SaysWhat {
  static Says something_if(bool is) { return is ? Says::something : Says::nothing; }
  Says operator()(const Money& amount) const { return something_if(amount != Money()); }
  Says operator()(const Quantity& quantity) const {
    return something_if(quantity.thousandths != 0);
  }
  Says operator()(const Rate& rate) const { return something_if(!(rate == Rate())); }
  Says operator()(std::int64_t count) const { return something_if(count != 0); }
  Says operator()(const std::string&) const { return Says::label; }
  Says operator()(const Prose&) const { return Says::label; }
  Says operator()(const Day&) const { return Says::something; }
  Says operator()(const Personal&) const { return Says::something; }
  Says operator()(bool) const { return Says::something; }
  template <class Other>
  Says operator()(const Other&) const {
    return Says::nothing;
  }
};

/// A row with more labels than a line of figures needs is of a list, which tells by itself.
bool is_nothing(const std::vector<Column>& columns, const Row& row) {
  constexpr std::ptrdiff_t most_labels = 2;
  std::vector<Says> says;
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (columns[i].audience != Audience::machines)
      says.push_back(std::visit(SaysWhat(), row.cells[i]));
  const auto labels = std::ranges::count(says, Says::label);
  return std::ranges::count(says, Says::something) == 0 && labels <= most_labels &&
         std::ranges::count(says, Says::nothing) > 0;
}

bool is_heading(const Table& table) {
  return table.columns.empty();
}

bool is_empty(const Table& table) {
  const auto nothing = [&](const Row& row) { return is_nothing(table.columns, row); };
  return !is_heading(table) && std::ranges::all_of(table.rows, nothing) &&
         (!table.total || nothing(*table.total));
}

void leave_out_empty(Document& document) {
  std::erase_if(document.tables, is_empty);
  auto& tables = document.tables;
  for (std::size_t i = tables.size(); i-- > 0;)
    if (is_heading(tables[i]) &&
        (i + 1 == tables.size() ||
         (is_heading(tables[i + 1]) && tables[i + 1].level <= tables[i].level)))
      tables.erase(tables.begin() + static_cast<std::ptrdiff_t>(i));
  std::erase_if(document.notes, [](const Note& note) { return note.code == "projection"; });
  if (tables.empty())
    std::erase_if(document.meta, [](const MetaItem& item) { return item.key == "compared"; });
}

/// A year that is planned, where that of the days is not: an early plan is next year's.
void note_year(const Book& book, Span days, Document& document) {
  const int asked = fiscal_year_of(days.last, book.fiscal());
  const Year* planned = nullptr;
  for (const Year& year : book.years)
    if (year.target &&
        (!planned || std::abs(year.number - asked) <= std::abs(planned->number - asked)))
      planned = &year;  // of two as near the later one
  if (!planned || planned->number == asked) return;
  document.notes.push_back(
      {"no-plan-yet", tr("{} has no plan; that of {} is shown by plan split --year {}", asked,
                         planned->number, planned->number)});
}

}  // namespace

bool knows_nothing(const Facts& facts) {
  const auto first = facts.first_record();
  return (!first || *first > facts.as_of) && facts.book.history.empty();
}

void tell_first_steps(const Facts& facts, Span days, bool keeps_tables, Document& document) {
  if (!knows_nothing(facts)) return;
  if (!keeps_tables) leave_out_empty(document);
  document.notes.push_back(
      {"nothing-recorded",
       tr("nothing is recorded yet: log what was done, as plan log visit rep={0} customer=ID, or "
          "plan log alone, which asks; totals of earlier years go under history:",
          facts.book.reps.empty() ? std::string("ID") : *facts.book.reps.front().id)});
  note_year(facts.book, days, document);
}

}  // namespace plan
