// SPDX-License-Identifier: MIT
#include "plan/document/document.hpp"

#include <algorithm>

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

}  // namespace

bool is_whole(const Document& document) {
  return std::ranges::all_of(document.tables, [](const Table& table) {
    const auto fits = [&](const Row& row) { return row.cells.size() == table.columns.size(); };
    return std::ranges::all_of(table.rows, fits) && (!table.total || fits(*table.total));
  });
}

bool has_amounts(const Table& table) {
  return std::ranges::find(table.columns, Unit::money, &Column::unit) != table.columns.end() ||
         std::ranges::any_of(table.rows, has_bare_amount);
}

bool has_amounts(const Document& document) {
  return std::ranges::any_of(document.tables,
                             [](const Table& table) { return has_amounts(table); });
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
