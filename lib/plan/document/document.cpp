// SPDX-License-Identifier: MIT
#include "plan/document/document.hpp"

#include <algorithm>
#include <cassert>
#include <set>

#include "plan/base/tr.hpp"

namespace plan {

namespace {

bool is_bare_amount(const ProsePart& part) {
  return std::holds_alternative<Money>(part.cell) && !part.named;
}

bool has_bare_amount(const Row& row) {
  return std::ranges::any_of(row.cells, [](const Cell& cell) {
    const Prose* words = std::get_if<Prose>(&cell);
    return words && std::ranges::any_of(words->parts(), is_bare_amount);
  });
}

bool is_rounded(const Cell& cell, std::int64_t minor) {
  if (const Money* amount = std::get_if<Money>(&cell)) return amount->minor() % minor != 0;
  const Prose* words = std::get_if<Prose>(&cell);
  return words && std::ranges::any_of(words->parts(), [&](const ProsePart& part) {
           return is_rounded(part.cell, minor);
         });
}

void keep_for(Audience audience, Table& table) {
  const auto is_kept = [&](const Column& column) {
    return column.audience == Audience::all || column.audience == audience;
  };
  std::vector<std::size_t> kept;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    if (is_kept(table.columns[i])) kept.push_back(i);
  if (kept.size() == table.columns.size()) return;
  const auto keep = [&](auto& all) {
    for (std::size_t i = 0; i < kept.size(); ++i)
      if (i != kept[i]) all[i] = std::move(all[kept[i]]);
    all.resize(kept.size());
  };
  keep(table.columns);
  for (Row& row : table.rows) keep(row.cells);
  if (table.total) keep(table.total->cells);
}

}  // namespace

bool is_whole(const Document& document) {
  return std::ranges::all_of(document.tables, [](const Table& table) {
    const auto fits = [&](const Row& row) { return row.cells.size() == table.columns.size(); };
    return std::ranges::all_of(table.rows, fits) && (!table.total || fits(*table.total));
  });
}

void tell_heads_apart(std::vector<Column>& columns) {
  std::vector<std::string> heads;
  for (const Column& column : columns) heads.push_back(column.title);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    Column& column = columns[i];
    const bool is_first = std::ranges::find(heads, heads[i]) == heads.begin() + std::ptrdiff_t(i);
    if (heads[i].empty() || std::ranges::count(heads, heads[i]) == 1) continue;
    if (!column.group.empty() && column.group != column.title)
      column.title = tr("{} {}", column.group, column.title);
    else if (!is_first)
      column.title = tr("{} name", column.title);
  }
  std::set<std::string> taken;
  for (Column& column : columns) {
    const std::string title = column.title;
    for (int n = 2; !taken.insert(column.title).second && !title.empty(); ++n)
      column.title = tr("{} ({})", title, n);
  }
}

Document shown_to(Audience audience, Document document) {
  assert(is_whole(document));
  for (Table& table : document.tables) {
    keep_for(audience, table);
    if (audience == Audience::machines) tell_heads_apart(table.columns);
  }
  return document;
}

std::size_t tree_column(const Table& table) {
  const auto found = std::ranges::find_if(table.columns, [](const Column& column) {
    return column.unit == Unit::text && column.role == Role::label;
  });
  return static_cast<std::size_t>(found - table.columns.begin());
}

bool has_amounts(const Table& table) {
  return std::ranges::find(table.columns, Unit::money, &Column::unit) != table.columns.end() ||
         std::ranges::any_of(table.rows, has_bare_amount);
}

bool has_amounts(const Document& document) {
  return std::ranges::any_of(document.tables,
                             [](const Table& table) { return has_amounts(table); });
}

bool has_rounded_amounts(const Document& document, const Currency& currency) {
  const std::int64_t minor = currency.units_per_minor();
  if (minor == 1) return false;
  const auto any = [&](const Row& row) {
    return std::ranges::any_of(row.cells,
                               [&](const Cell& cell) { return is_rounded(cell, minor); });
  };
  return is_rounded(document.lead, minor) ||
         std::ranges::any_of(document.notes,
                             [&](const Note& note) { return is_rounded(note.text, minor); }) ||
         std::ranges::any_of(document.tables, [&](const Table& table) {
           return std::ranges::any_of(table.rows, any) || (table.total && any(*table.total));
         });
}

bool shows_title(const Document& document, const Table& table) {
  return !table.title.empty() && (document.tables.size() > 1 || document.title.empty());
}

const Table* find_table(const Document& document, std::string_view name) {
  const auto& tables = document.tables;
  const auto found = std::find_if(tables.begin(), tables.end(), [&](const Table& table) {
    return name.empty() ? !table.columns.empty() : table.name == name;
  });
  return found == tables.end() ? nullptr : &*found;
}

}  // namespace plan
