// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/guess_grounds.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

#include "plan/base/text.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {

using Is = ColumnRole;

namespace {

constexpr std::pair<std::string_view, std::string_view> units[] = {
    {"百万", "1000000"},  {"万", "10000"},       {"萬", "10000"},  {"千元", "1000"},
    {"千円", "1000"},     {"TEUR", "1000"},      {"T€", "1000"},   {"k€", "1000"},
    {"K€", "1000"},       {"k$", "1000"},        {"$k", "1000"},   {"$K", "1000"},
    {"(k)", "1000"},      {"(K)", "1000"},       {"'000", "1000"}, {"000s", "1000"},
    {"thousand", "1000"}, {"million", "1000000"}};

/// A heading names the unit of its amounts. False: it does not.
bool take_unit(const std::string& heading, GuessedLine& line) {
  for (const auto& [word, factor] : units)
    if (heading.find(word) != std::string::npos) {
      widen(line, word_line("times", std::string(factor)));
      line.doubt = said("its heading names a unit: {}", std::string(word));
      return true;
    }
  return false;
}

}  // namespace

bool GuessGrounds::is_blank(std::size_t row, const ColumnTraits& column) const {
  const std::string& text = cell(row, column);
  return text.empty() || says_nothing(text);
}

std::size_t GuessGrounds::count(const Passes& passes) const {
  std::size_t rows = 0;
  for (std::size_t i = 0; i < sample.rows.size(); ++i) rows += passes(i);
  return rows;
}

std::size_t GuessGrounds::blanks(const ColumnTraits& column, const Passes& passes) const {
  if (!passes) return column.blank;
  return count([&](std::size_t row) { return passes(row) && is_blank(row, column); });
}

bool GuessGrounds::tells_apart(std::initializer_list<const ColumnTraits*> columns) const {
  std::unordered_set<std::string> seen;
  for (std::size_t i = 0; i < sample.rows.size(); ++i) {
    std::string all;
    for (const ColumnTraits* column : columns) all.append(cell(i, *column)).push_back('\x1f');
    if (!seen.insert(std::move(all)).second) return false;
  }
  return true;
}

bool GuessGrounds::agree(const std::vector<const ColumnTraits*>& key,
                         const std::vector<const ColumnTraits*>& others) const {
  std::map<std::string, std::string> seen;
  const auto together = [&](std::size_t row, const std::vector<const ColumnTraits*>& columns) {
    std::string all;
    for (const ColumnTraits* column : columns)
      if (column) all.append(cell(row, *column)).push_back('\x1f');
    return all;
  };
  for (std::size_t i = 0; i < sample.rows.size(); ++i) {
    const std::string rest = together(i, others);
    if (seen.emplace(together(i, key), rest).first->second != rest) return false;
  }
  return true;
}

bool GuessGrounds::speaks_of(std::string_view words) const {
  std::string all = plain_word(context.stem);
  for (const std::string& line : sample.top) all += " " + plain_word(line);
  for (const ColumnTraits& column : traits.columns) all += " " + column.plain;
  while (!words.empty()) {
    const std::string_view word = words.substr(0, words.find('|'));
    words.remove_prefix(std::min(word.size() + 1, words.size()));
    if (all.find(word) != std::string::npos) return true;
  }
  return false;
}

std::string GuessGrounds::date_form() const {
  std::set<std::string> forms;
  for (auto role = Is::date; role <= Is::modified;
       role = static_cast<Is>(static_cast<int>(role) + 1))
    if (const ColumnTraits* column = at(role)) forms.insert(column->date_form);
  return forms.size() == 1 ? *forms.begin() : std::string();
}

NumberMarks GuessGrounds::marks() const {
  NumberMarks marks;
  for (const ColumnTraits& column : traits.columns) {
    if (column.holds != Holds::numbers || !column.has_mark) continue;
    if (column.decimal == ',' || !column.thousands.empty())
      return {column.decimal, column.thousands};
  }
  return marks;
}

std::vector<GuessedLine> GuessGrounds::own_forms(const ColumnTraits& column) const {
  std::vector<GuessedLine> own;
  if (column.holds == Holds::dates && column.date_form != date_form())
    own.push_back(word_line("date", column.date_form));
  const NumberMarks usual = marks();
  if (column.holds == Holds::numbers && column.has_mark) {
    if (column.decimal != usual.decimal)
      own.push_back(word_line("decimal", std::string(1, column.decimal)));
    if (column.thousands != usual.thousands)
      own.push_back(word_line("thousands", column.thousands));
  }
  return own;
}

GuessedLine GuessGrounds::value(std::string key, const ColumnTraits& column) const {
  std::vector<GuessedLine> own = own_forms(column);
  GuessedLine line = word_line(std::move(key), column.heading);
  if (!own.empty() || column.heading.find('{') != std::string::npos) {
    own.insert(own.begin(), word_line("column", column.heading));
    line = flow_line(std::move(line.key), std::move(own));
  }
  if (column.day_or_month && column.date_form != date_form())
    line.doubt = said("day or month first? {} could be both", quote(column.values.front().first));
  return line;
}

GuessedLine GuessGrounds::money(std::string key, const ColumnTraits& column) const {
  GuessedLine line = value(std::move(key), column);
  if (take_unit(column.heading, line)) return line;
  if (const ColumnTraits* currency = at(Is::currency); currency && !has_own_currency(*currency)) {
    widen(line, word_line("currency", currency->heading));
    line.doubt = said("the book needs rates of its currencies: {}", currency->values.front().first);
    return line;
  }
  const auto kept = static_cast<std::size_t>(context.currency.kept);
  if (column.decimals > kept && column.all_three) {
    line.doubt = said("are its decimals groups of three digits? then thousands: \"{}\"",
                      std::string(1, column.decimal));
    return line;
  }
  if (column.decimals > kept) {
    widen(line, word_line("times", "1"));
    line.doubt = said("rounded: some have more decimals than {}", context.currency.code);
  }
  return line;
}

GuessedLine GuessGrounds::value(std::string key,
                                const std::vector<const ColumnTraits*>& columns) const {
  if (columns.size() == 1) return value(std::move(key), *columns.front());
  std::vector<std::string> names;
  for (const ColumnTraits* column : columns) names.push_back(column->heading);
  GuessedLine line = flow_line(std::move(key), {words_line("column", names)});
  if (const std::string& form = columns.front()->date_form;
      columns.front()->holds == Holds::dates && form != date_form())
    line.lines.push_back(word_line("date", form));
  return line;
}

bool GuessGrounds::are_blank(std::size_t row,
                             const std::vector<const ColumnTraits*>& columns) const {
  return std::ranges::all_of(columns, [&](const auto* one) { return is_blank(row, *one); });
}

std::vector<const ColumnTraits*> GuessGrounds::enough(
    std::initializer_list<const ColumnTraits*> columns, const Passes& passes) const {
  std::vector<const ColumnTraits*> taken;
  std::size_t missing = SIZE_MAX;
  for (const ColumnTraits* column : columns) {
    if (!column || missing == 0) continue;
    if (!taken.empty() && column->date_form != taken.front()->date_form) continue;
    if (std::ranges::find(taken, column) != taken.end()) continue;
    taken.push_back(column);
    const std::size_t left =
        count([&](std::size_t row) { return (!passes || passes(row)) && are_blank(row, taken); });
    if (left == missing) taken.pop_back();
    missing = left;
  }
  return taken;
}

GuessedLine GuessGrounds::rep() const {
  const ColumnTraits* column = at(Is::rep);
  if (!column) {
    GuessedLine line = flow_line("rep", {word_line("is", "unassigned")});
    line.doubt = said("no column seems to say who: write one, or somebody of the book");
    return line;
  }
  auto columns = enough({column, roles.second(Is::rep)});
  GuessedLine line = value("rep", columns);
  if (!roles.is_sure(Is::rep))
    line.doubt = said("is this the person who sells?");
  else if (const ColumnTraits* other = roles.second(Is::rep);
           other && !other->mails && columns.size() == 1)
    line.doubt = said("or {}?", quote(other->heading));
  return line;
}

void GuessGrounds::add(GuessedLine& entry, std::string key, ColumnRole role) const {
  if (const ColumnTraits* column = at(role)) entry.lines.push_back(value(std::move(key), *column));
}

bool GuessGrounds::has_own_currency(const ColumnTraits& column) const {
  return std::ranges::any_of(column.values,
                             [&](const auto& one) { return one.first == context.currency.code; });
}

void GuessGrounds::add_currency(GuessedLine& when) const {
  const ColumnTraits* column = at(Is::currency);
  if (!column || column->values.size() < 2 || !has_own_currency(*column)) return;
  when.lines.push_back(word_line(column->heading, std::string(context.currency.code)));
  when.doubt = said("others need rates in the book, and in amount: currency: {}", column->heading);
}

void GuessGrounds::add_totals(GuessedLine& unless) const {
  if (!sample.totals.empty())
    unless.lines.push_back(words_line(sample.headings[sample.totals_in], sample.totals));
}

void GuessGrounds::add_section(GuessedLine& create, const char* name, ColumnRole thing,
                               std::initializer_list<std::pair<const char*, Is>> keys) const {
  GuessedLine line = flow_line(name, {});
  if (at(thing))
    for (const auto& [key, role] : keys) add(line, key, role);
  if (!line.lines.empty()) create.lines.push_back(std::move(line));
}

void GuessGrounds::add_creation(GuessedLine& root) const {
  GuessedLine create = mapping_line("create");
  add_section(create, "reps", Is::rep, {{"team", Is::team}});
  add_section(create, "customers", Is::customer,
              {{"industry", Is::industry}, {"region", Is::region}});
  add_section(create, "products", Is::product,
              {{"group", at(Is::group) ? Is::group : Is::category}, {"price", Is::list_price}});
  if (create.lines.empty()) return;
  create.above.push_back(
      said("what is known of people, customers and products that --create makes"));
  root.lines.push_back(std::move(create));
}

}  // namespace plan
