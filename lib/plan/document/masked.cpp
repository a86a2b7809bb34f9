// SPDX-License-Identifier: MIT
#include "plan/document/masked.hpp"

#include "plan/base/personal_parts.hpp"

namespace plan {
namespace {

void mask(std::string& text) {
  text = masked(text);
}

void mask(Prose& prose) {
  Prose made;
  for (ProsePart part : prose.parts()) {
    if (auto* words = std::get_if<std::string>(&part.cell)) mask(*words);
    made.add(std::move(part));
  }
  prose = std::move(made);
}

void mask(Cell& cell) {
  if (auto* text = std::get_if<std::string>(&cell)) mask(*text);
  if (auto* prose = std::get_if<Prose>(&cell)) mask(*prose);
  if (auto* missing = std::get_if<NotAvailable>(&cell)) mask(missing->reason);
}

void mask(Row& row, const std::vector<Column>& columns) {
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    if (columns[i].unit != Unit::id) mask(row.cells[i]);
}

void mask(Table& table) {
  mask(table.title);
  mask(table.text);
  for (Chart& chart : table.charts) mask(chart.title);
  for (Row& row : table.rows) mask(row, table.columns);
  if (table.total) mask(*table.total, table.columns);
  for (Column& column : table.columns) {
    mask(column.title);
    mask(column.group);
  }
}

}  // namespace

Document masked(Document document) {
  mask(document.title);
  mask(document.lead);
  for (Table& table : document.tables) mask(table);
  for (Note& note : document.notes) mask(note.text);
  return document;
}

}  // namespace plan
