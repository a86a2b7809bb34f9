// SPDX-License-Identifier: MIT
#include "plan/exchange/guess/order_amount.hpp"

#include <set>

#include "plan/book/read/scalars.hpp"
#include "plan/exchange/guess/value_words.hpp"

namespace plan {
namespace {

using Is = ColumnRole;

bool holds_tax(const GuessGrounds& grounds) {
  return grounds.context.book &&
         grounds.context.book->profile.tax.value_or(Tax::excluded) == Tax::included;
}

bool rates_can_divide(const ColumnTraits& rate) {
  return rate.holds == Holds::numbers && !rate.has_blanks() && rate.most < 1;
}

/// An amount with tax, of a book without.
void take_off_tax(const GuessGrounds& grounds, GuessedLine& line) {
  const ColumnTraits* rate = grounds.at(Is::tax_rate);
  if (rate && rates_can_divide(*rate)) {
    widen(line, word_line("tax", rate->heading));
    line.doubt =
        said("made net by the rate; for a book with tax: {}", grounds.at(Is::gross)->heading);
  } else if (const ColumnTraits* tax = grounds.at(Is::tax)) {
    widen(line, word_line("minus", tax->heading));
    line.doubt = said("made net by taking off the tax");
  } else {
    line.doubt = said("is it with tax? a book without needs tax: RATE here");
  }
}

/// The column that may be meant instead: with tax where this is net, the other way round; null:
/// none.
const ColumnTraits* other_amount(const GuessGrounds& grounds, const ColumnTraits* amount) {
  const ColumnTraits *net = grounds.at(Is::net), *gross = grounds.at(Is::gross);
  const ColumnTraits* plain = grounds.at(Is::amount);
  const ColumnTraits* other = net;
  if (amount == net)
    other = gross ? gross : plain;
  else if (amount == plain)
    other = gross ? gross : net;
  return other && other == plain && !grounds.roles.is_sure(Is::amount) ? nullptr : other;
}

Said tax_doubt(const GuessGrounds& grounds, const ColumnTraits* amount) {
  const ColumnTraits *plain = grounds.at(Is::amount), *other = other_amount(grounds, amount);
  if (other && amount != plain)
    return holds_tax(grounds) ? said("with tax; without it is {}", quote(other->heading))
                              : said("net; with tax it may be {}", quote(other->heading));
  if (other) return said("or {}? is it net or with tax?", quote(other->heading));
  if (amount == plain && !grounds.roles.is_sure(Is::amount))
    return said("is this what was sold, as money?");
  if (const ColumnTraits* second = grounds.roles.second(Is::amount))
    return said("or {}? is it net or with tax?", quote(second->heading));
  return said("net or with tax, as the book has it?");
}

/// The column of each one's part; null: none.
const ColumnTraits* part_of_each(const GuessGrounds& grounds) {
  for (const ColumnTraits& column : grounds.traits.columns)
    for (const std::string_view word :
         {"contribution to", "contribution amount", "allocated", "split amount", "share amount",
          "业绩金额", "分摊金额", "分配金额"})
      if (column.holds == Holds::numbers && column.plain.find(word) != std::string::npos)
        return &column;
  return nullptr;
}

}  // namespace

bool has_reversals(const GuessGrounds& grounds, const ColumnTraits* amount,
                   const ColumnTraits& status) {
  if (!amount || amount->negative == 0) return false;
  std::multiset<std::string> taken_back;
  std::vector<std::string> cancelled;
  const ColumnTraits* kind = grounds.at(Is::is_return);
  bool told = false;
  for (std::size_t row = 0; row < grounds.sample.rows.size(); ++row) {
    const auto read = read_number(grounds.cell(row, *amount), {amount->decimal, amount->thousands},
                                  grounds.context.currency);
    const RowState state = state_said(grounds.cell(row, status));
    const bool cancels = state == RowState::cancelled || state == RowState::lost;
    if (!read) continue;
    const std::string text = written(*read);
    if (text.starts_with('-')) taken_back.insert(text.substr(1));
    const bool says_so = cancels || says_return(grounds.cell(row, status)) ||
                         (kind && says_return(grounds.cell(row, *kind)));
    told = told || (text.starts_with('-') && says_so);
    if (cancels && !text.starts_with('-')) cancelled.push_back(text);
  }
  std::size_t met = 0;
  for (const std::string& text : cancelled)
    if (const auto at = taken_back.find(text); at != taken_back.end()) {
      taken_back.erase(at);
      ++met;
    }
  return told || (met > 0 && met * 2 >= cancelled.size());
}

const ColumnTraits* amount_sold(const GuessGrounds& grounds) {
  return holds_tax(grounds) ? grounds.roles.first({Is::gross, Is::amount, Is::net})
                            : grounds.roles.first({Is::net, Is::amount, Is::gross});
}

GuessedLine amount_line(const GuessGrounds& grounds, const ColumnTraits& amount) {
  GuessedLine line = grounds.money("amount", amount);
  if (line.doubt.empty() && &amount == grounds.at(Is::gross) && !holds_tax(grounds))
    take_off_tax(grounds, line);
  else if (line.doubt.empty())
    line.doubt = tax_doubt(grounds, &amount);
  if (amount.mark_in_doubt)
    line.doubt = said("are its marks of thousands or of decimals? see values");
  return line;
}

GuessedLine shared_amount(const GuessGrounds& grounds, const ColumnTraits& amount) {
  if (const ColumnTraits* part = part_of_each(grounds)) {
    GuessedLine line = grounds.value("amount", grounds.enough({part, &amount}));
    line.doubt = said("an order of several people: each one's part");
    return line;
  }
  GuessedLine line = grounds.value("amount", amount);
  line.doubt =
      said("an order has a row for each of several people: is it their part, or all of it?");
  return line;
}

void add_cost(const GuessGrounds& grounds, const ColumnTraits* amount, GuessedLine& entry) {
  const ColumnTraits *profit = grounds.at(Is::profit), *each = grounds.at(Is::unit_cost);
  const ColumnTraits* quantity = grounds.at(Is::quantity);
  if (const ColumnTraits* cost = grounds.at(Is::cost))
    entry.lines.push_back(grounds.money("cost", *cost));
  else if (profit && amount && !profit->has_blanks())
    entry.lines.push_back(flow_line(
        "cost", {word_line("column", amount->heading), word_line("minus", profit->heading)}));
  else if (each && quantity && !each->has_blanks())
    entry.lines.push_back(flow_line(
        "cost", {word_line("column", quantity->heading), word_line("times", each->heading)}));
}

}  // namespace plan
