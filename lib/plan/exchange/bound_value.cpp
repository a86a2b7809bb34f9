// SPDX-License-Identifier: MIT
#include "plan/exchange/bound_value.hpp"

#include <algorithm>
#include <array>

#include "plan/base/text.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/book/read/typos.hpp"
#include "plan/exchange/blanks.hpp"

namespace plan {
namespace {

bool is_formula_start(std::string_view text) {
  constexpr std::array starts = {"=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"};
  return std::ranges::any_of(starts, [&](const char* start) { return text.starts_with(start); });
}

/// `Amount#2`: Amount, 2.
std::pair<std::string_view, std::size_t> numbered(std::string_view name) {
  const auto mark = name.rfind('#');
  if (mark == std::string_view::npos || mark + 2 != name.size()) return {name, 0};
  const char digit = name.back();
  if (digit < '1' || digit > '9') return {name, 0};
  return {name.substr(0, mark), static_cast<std::size_t>(digit - '0')};
}

}  // namespace

std::string_view bare_cell(std::string_view cell) {
  cell = without_blanks(cell);
  if (cell.starts_with('\'') && is_formula_start(cell.substr(1))) cell.remove_prefix(1);
  return cell;
}

std::string_view cell_of(const CsvRow& row, std::size_t column) {
  return column < row.cells.size() ? bare_cell(row.cells[column].text) : std::string_view();
}

std::size_t Columns::find(const ColumnName& column) {
  const auto exact = std::ranges::find(headings_, column.name);
  const auto [name, number] = exact == headings_.end()
                                  ? numbered(column.name)
                                  : std::pair(std::string_view(column.name), std::size_t{0});
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < headings_.size(); ++i)
    if (headings_[i] == name) found.push_back(i);
  if (number > 0 && number <= found.size()) return found[number - 1];
  if (found.size() == 1 && number == 0) return found.front();
  if (found.size() > 1)
    findings_.error("column-twice", column.at,
                    said("{} columns are called {}", found.size(), quote(name)),
                    said("say which, as {0}#1 or {0}#2", std::string(name)));
  else if (!column.name.empty()) {
    std::vector<std::string_view> known(headings_.begin(), headings_.end());
    std::erase(known, std::string_view());
    const auto near = meant(name, known);
    std::string all;
    for (const auto word : known) all.append(all.empty() ? "" : ", ").append(word);
    findings_.error("unknown-column", column.at,
                    said("the file has no column {}", quote(column.name)),
                    near ? said("write {}", *near) : said("its columns are: {}", escaped(all)));
  }
  return no_column;
}

std::vector<std::size_t> Columns::find_some(const std::vector<ColumnName>& columns) {
  std::vector<std::size_t> found;
  for (const ColumnName& column : columns)
    if (columns.size() == 1 || std::ranges::find(headings_, column.name) != headings_.end() ||
        numbered(column.name).second > 0)
      found.push_back(find(column));
  if (found.empty() && !columns.empty()) found.push_back(find(columns.front()));
  return found;
}

bool CellForms::is_blank(std::string_view cell) const {
  return cell.empty() || std::ranges::find(blank, cell) != blank.end();
}

CellForms forms_over(const ValueForms& own, const CellForms& around) {
  CellForms forms = around;
  if (own.date) forms.date = *own.date;
  if (own.decimal) forms.numbers.decimal = *own.decimal;
  if (own.thousands) forms.numbers.thousands = *own.thousands;
  forms.marks_said = around.marks_said || own.decimal || own.thousands;
  // where points part thousands a comma begins the decimals, and the other way round
  if (forms.numbers.thousands == std::string(1, forms.numbers.decimal))
    forms.numbers.decimal = forms.numbers.decimal == '.' ? ',' : '.';
  if (own.offset) forms.offset = own.offset;
  forms.blank.insert(forms.blank.end(), own.blank.begin(), own.blank.end());
  return forms;
}

BoundValue::BoundValue(const ValueSource& source, const CellForms& around, Columns& columns)
    : source_(&source),
      forms_(forms_over(source.forms, around)),
      columns_(columns.find_some(source.columns)) {
  for (const TextPart& part : source.text)
    parts_.push_back({part.literal, part.column ? columns.find(*part.column) : no_column});
  for (const auto& [word, meaning] : source.values) values_.emplace(word, meaning);
  const auto side = [&](const std::optional<Operand>& operand) {
    return operand && !operand->number ? columns.find(operand->column) : no_column;
  };
  sides_ = {side(source.plus),   side(source.minus), side(source.times),
            side(source.divide), side(source.tax),   no_column};
  if (source.currency) sides_.currency = columns.find(*source.currency);
}

bool BoundValue::reckons() const {
  return source_->plus || source_->minus || source_->times || source_->divide || source_->tax ||
         source_->negate;
}

void BoundValue::add_columns(std::vector<std::size_t>& all) const {
  const auto add = [&](std::size_t column) {
    if (column != no_column) all.push_back(column);
  };
  for (const std::size_t column : columns_) add(column);
  for (const Part& part : parts_) add(part.column);
  for (const std::size_t column :
       {sides_.plus, sides_.minus, sides_.times, sides_.divide, sides_.tax, sides_.currency})
    add(column);
}

RowText BoundValue::found(const CsvRow& row, std::deque<std::string>& room) const {
  if (source_->from == ValueSource::From::constant)
    return {source_->constant, no_column, false, true};
  if (source_->from == ValueSource::From::column) {
    for (const std::size_t column : columns_)
      if (const auto cell = cell_of(row, column); !forms_.is_blank(cell)) return {cell, column};
    return {{}, columns_.front()};
  }
  std::string& text = room.emplace_back();
  bool any = false;
  for (const Part& part : parts_) {
    const auto cell = cell_of(row, part.column);
    any = any || !forms_.is_blank(cell);
    text += part.literal;
    if (part.column != no_column) text += cell;
  }
  return {any ? std::string_view(text) : std::string_view(), no_column};
}

RowText BoundValue::exchanged(RowText found) const {
  if (const auto meaning = values_.find(found.text); meaning != values_.end())
    return {meaning->second, found.column, false, true};
  if (found.text.empty()) {
    if (source_->fallback) return {*source_->fallback, found.column, false, true};
    return source_->skips_others ? RowText{{}, found.column, true, true} : found;
  }
  if (source_->skips_others) return {{}, found.column, true, true};
  if (source_->otherwise) return {*source_->otherwise, found.column, false, true};
  return found;
}

RowText BoundValue::text(const CsvRow& row, std::deque<std::string>& room) const {
  const RowText stands = found(row, room);
  const bool plain =
      values_.empty() && !source_->fallback && !source_->otherwise && !source_->skips_others;
  return plain ? stands : exchanged(stands);
}

BoundConditions::BoundConditions(const Conditions& rows, Columns& columns) {
  for (const Condition& one : rows.when) when_.push_back({columns.find(one.column), &one.values});
  for (const Condition& one : rows.unless)
    unless_.push_back({columns.find(one.column), &one.values});
}

bool BoundConditions::holds(const One& one, const CsvRow& row) {
  return std::ranges::find(*one.values, cell_of(row, one.column)) != one.values->end();
}

bool BoundConditions::admit(const CsvRow& row) const {
  const auto is = [&](const One& one) { return holds(one, row); };
  return std::ranges::all_of(when_, is) && std::ranges::none_of(unless_, is);
}

}  // namespace plan
