// SPDX-License-Identifier: MIT
// Contacts (calls, visits, mails), expenses and payments, a row each.
#include <algorithm>

#include "plan/book/read/scalars.hpp"
#include "plan/exchange/guess/guess_grounds.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {
namespace {

using Is = ColumnRole;
using ColumnList = std::vector<const ColumnTraits*>;

const ColumnTraits* day_of(const GuessGrounds& grounds) {
  return grounds.roles.first({Is::date, Is::created, Is::closed, Is::won_on, Is::modified});
}

void add_key(const GuessGrounds& grounds, GuessedLine& root) {
  for (const Is role : {Is::row_id, Is::order})
    if (const ColumnTraits* id = grounds.at(role); id && id->unique && !id->has_blanks()) {
      root.lines.push_back(grounds.value("key", *id));
      return;
    }
}

/// Columns that say what kind of contact it was, the fullest first.
ColumnList kinds_of(const GuessGrounds& grounds) {
  ColumnList found;
  for (const ColumnTraits* column : {grounds.at(Is::type), grounds.roles.second(Is::type),
                                     grounds.at(Is::category), grounds.at(Is::source)}) {
    if (!column || !column->is_few()) continue;
    std::size_t rows = 0;
    for (const auto& [word, count] : column->values)
      if (!contact_kind(word).empty()) rows += count;
    if (rows * 10 >= column->filled * 3) found.push_back(column);
  }
  return found;
}

/// What the columns' words are; the words of no contact go to `others`.
GuessedLine kind_values(const ColumnList& columns, std::vector<std::string>& others) {
  GuessedLine values = mapping_line("values");
  for (const ColumnTraits* column : columns)
    for (const auto& [word, rows] : column->values) {
      const std::string_view kind = contact_kind(word);
      if (std::ranges::find(values.lines, word, &GuessedLine::key) != values.lines.end()) continue;
      if (kind.empty())
        others.push_back(word);
      else
        values.lines.push_back(word_line(word, std::string(kind)));
    }
  return values;
}

GuessedLine otherwise_line(const std::vector<std::string>& others) {
  GuessedLine line = word_line("otherwise", "skip");
  if (others.empty()) return line;
  std::string all;
  for (std::size_t i = 0; i < std::min<std::size_t>(others.size(), 6); ++i)
    all += (i ? ", " : "") + others[i];
  line.doubt = said("no contact: {}?", all);
  return line;
}

GuessedLine kind_line(const ColumnList& columns) {
  std::vector<std::string> others, names;
  GuessedLine values = kind_values(columns, others);
  for (const ColumnTraits* column : columns) names.push_back(column->heading);
  return mapping_line("kind",
                      {words_line("column", names), std::move(values), otherwise_line(others)});
}

/// The column's words that `says` says.
std::vector<std::string> words_that(const ColumnTraits& column, bool (*says)(std::string_view)) {
  std::vector<std::string> words;
  for (const auto& [word, rows] : column.values)
    if (says(word)) words.push_back(word);
  return words;
}

void add_undone(const GuessGrounds& grounds, GuessedLine& unless) {
  const ColumnTraits* status = grounds.at(Is::status);
  if (!status || !status->is_few()) return;
  const auto undone = words_that(*status, says_undone);
  if (undone.empty()) return;
  unless.lines.push_back(words_line(status->heading, undone));
  unless.doubt = said("only what was done");
}

/// Where some rows are said to be done, those alone, whatever else the next export may say. False:
/// none is, or all.
bool add_done(const GuessGrounds& grounds, GuessedLine& root) {
  const ColumnTraits* status = grounds.at(Is::status);
  if (!status || !status->is_few()) return false;
  const auto done = words_that(*status, says_done);
  if (done.empty() || done.size() == status->values.size()) return false;
  std::string others = status->has_blanks() ? "\"\"" : "";
  for (const auto& [word, rows] : status->values)
    if (!says_done(word)) others += (others.empty() ? "" : ", ") + word;
  root.lines.push_back(condition_line("when", *status, done));
  root.lines.back().doubt = said("only what was done, not {}", others);
  return true;
}

/// Rows that are not done yet, and those of nobody.
void leave_undone(const GuessGrounds& grounds, GuessedLine& root, bool are_plans = false) {
  GuessedLine unless = flow_line("unless", {});
  grounds.add_totals(unless);
  if (!are_plans || !add_done(grounds, root)) add_undone(grounds, unless);
  if (const ColumnTraits* rep = grounds.at(Is::rep);
      rep && rep->has_blanks() && grounds.enough({rep, grounds.roles.second(Is::rep)}).size() == 1)
    unless.lines.push_back(word_line(rep->heading, ""));
  if (const ColumnTraits* day = day_of(grounds); day && day->has_blanks())
    unless.lines.push_back(word_line(day->heading, ""));
  if (!unless.lines.empty()) root.lines.push_back(std::move(unless));
}

void add_money(const GuessGrounds& grounds, GuessedLine& entry) {
  const ColumnTraits* amount =
      grounds.roles.first({Is::amount, Is::gross, Is::net, Is::cost, Is::price});
  entry.lines.push_back(grounds.money("amount", *amount));
  if (const ColumnTraits* other = grounds.roles.first({Is::net, Is::gross});
      other && other != amount)
    entry.lines.back().doubt = said("or {}? is it net or with tax?", quote(other->heading));
  if (amount->mark_in_doubt)
    entry.lines.back().doubt = said("are its marks of thousands or of decimals? see values");
}

/// The map's only records.
void add_records(const GuessGrounds& grounds, GuessedLine entry, GuessedLine& root) {
  GuessedLine records{"records", GuessedLine::Shape::list, {}, {}, {}, {}};
  records.lines.push_back(std::move(entry));
  root.lines.push_back(std::move(records));
  grounds.add_creation(root);
}

void add_day_and_rep(const GuessGrounds& grounds, GuessedLine& entry) {
  entry.lines.push_back(grounds.value("date", *day_of(grounds)));
  entry.lines.push_back(grounds.rep());
}

bool has_money(const GuessGrounds& grounds) {
  return grounds.roles.first({Is::amount, Is::gross, Is::net, Is::cost, Is::price}) != nullptr;
}

bool are_contacts(const GuessGrounds& grounds, const ColumnList& kinds,
                  const ColumnList& customers) {
  const bool named =
      grounds.speaks_of("拜访|跟进|签到|visit|activit|call log|calls|meeting|besuch|aktivit|訪問");
  if (!day_of(grounds) || customers.empty() || (kinds.empty() && !named)) return false;
  const bool sells = grounds.roles.first({Is::amount, Is::net, Is::gross, Is::quantity, Is::price});
  return !sells || (!kinds.empty() && !grounds.at(Is::product) && !grounds.at(Is::order));
}

void add_kind(const ColumnList& kinds, GuessedLine& entry) {
  if (kinds.empty()) {
    entry.lines.push_back(
        word_line("kind", "visit", said("no column says of which kind: or call, message, demo")));
    return;
  }
  entry.lines.push_back(kind_line(kinds));
  entry.lines.push_back(word_line("as", "contact"));
}

/// Rows without a customer make no record.
void leave_nobody(const GuessGrounds& grounds, const ColumnList& customers, GuessedLine& entry) {
  const std::size_t nobody = grounds.count([&](std::size_t row) {
    return std::ranges::all_of(customers,
                               [&](const auto* one) { return grounds.is_blank(row, *one); });
  });
  if (nobody == 0 || customers.size() != 1) return;
  entry.lines.push_back(condition_line("unless", *customers.front(), {""}));
  entry.lines.back().doubt = said("rows without a customer: {}", nobody);
}

void add_deal(const GuessGrounds& grounds, GuessedLine& entry) {
  const ColumnTraits* deal = grounds.at(Is::deal);
  if (!deal) return;
  entry.lines.push_back(grounds.value("deal", *deal));
  entry.lines.back().doubt = said("only where the book has these deals");
}

void add_notes(const GuessGrounds& grounds, GuessedLine& entry) {
  const auto notes = grounds.enough(
      {grounds.at(Is::note), grounds.roles.second(Is::note), grounds.at(Is::deal_name)});
  if (!notes.empty()) entry.lines.push_back(grounds.value("note", notes));
}

bool are_expenses(const GuessGrounds& grounds, const ColumnTraits* category) {
  if (!day_of(grounds) || !has_money(grounds)) return false;
  const bool named = grounds.speaks_of(
      "expense|费用|报销|spesen|ausgaben|reisekosten|差旅|gastos|frais|経費|travel cost|spent on");
  if (named) return !grounds.at(Is::quantity) || !grounds.at(Is::product);
  const bool sells = grounds.at(Is::product) || grounds.at(Is::quantity) || grounds.at(Is::order);
  return !sells && category && !grounds.at(Is::customer) && category == grounds.at(Is::category);
}

void add_category(const GuessGrounds& grounds, const ColumnTraits& category, GuessedLine& entry) {
  entry.lines.push_back(grounds.value("category", category));
  entry.lines.back().doubt =
      said("the book's categories may have other words: values: {{{}: CATEGORY}}",
           category.values.front().first);
}

bool are_payments(const GuessGrounds& grounds) {
  return day_of(grounds) && has_money(grounds) && !grounds.at(Is::product) &&
         !grounds.at(Is::quantity) && grounds.at(Is::customer) &&
         grounds.speaks_of(
             "收款|回款|到账|payment date|payments|amount paid|receipts|zahlungseingang|入金");
}

}  // namespace

bool guess_contacts(const GuessGrounds& grounds, GuessedLine& root) {
  const auto kinds = kinds_of(grounds);
  const auto customers = grounds.enough({grounds.at(Is::customer), grounds.at(Is::contact)});
  if (!are_contacts(grounds, kinds, customers)) return false;
  add_key(grounds, root);
  leave_undone(grounds, root, true);
  GuessedLine entry = mapping_line({});
  add_kind(kinds, entry);
  leave_nobody(grounds, customers, entry);
  add_day_and_rep(grounds, entry);
  entry.lines.push_back(grounds.value("customer", customers));
  add_deal(grounds, entry);
  add_notes(grounds, entry);
  add_records(grounds, std::move(entry), root);
  return true;
}

bool guess_expenses(const GuessGrounds& grounds, GuessedLine& root) {
  const ColumnTraits* category = grounds.roles.first({Is::category, Is::type, Is::group});
  if (!are_expenses(grounds, category)) return false;
  add_key(grounds, root);
  leave_undone(grounds, root);
  GuessedLine entry = mapping_line({}, {word_line("kind", "expense")});
  add_day_and_rep(grounds, entry);
  grounds.add(entry, "customer", Is::customer);
  if (category) add_category(grounds, *category, entry);
  add_money(grounds, entry);
  grounds.add(entry, "note", Is::note);
  add_records(grounds, std::move(entry), root);
  return true;
}

bool guess_payments(const GuessGrounds& grounds, GuessedLine& root) {
  if (!are_payments(grounds)) return false;
  add_key(grounds, root);
  leave_undone(grounds, root);
  GuessedLine entry =
      mapping_line({}, {word_line("kind", "payment", said("is it money received, not sales?"))});
  add_day_and_rep(grounds, entry);
  grounds.add(entry, "customer", Is::customer);
  add_money(grounds, entry);
  grounds.add(entry, "note", Is::note);
  add_records(grounds, std::move(entry), root);
  return true;
}

}  // namespace plan
