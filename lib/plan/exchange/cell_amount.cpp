// SPDX-License-Identifier: MIT
// Amounts and quantities of a cell_reader.hpp.
#include <algorithm>

#include "plan/base/text.hpp"
#include "plan/book/read/scalars.hpp"
#include "plan/exchange/cell_reader.hpp"

namespace plan {
namespace {

/// A value that is reckoned with others of its row: the first that it cannot be reckoned with is
/// told.
class Reckoning {
 public:
  Reckoning(const BoundValue& value, const ExactNumber& number, const Currency& currency,
            const RowAt& at)
      : value_(value), currency_(currency), at_(at), first_(number.currency), ratio_(number) {}

  /// Null where something was wrong.
  ExactRatio* reckon() {
    const ValueSource& source = value_.source();
    const auto& sides = value_.sides();
    side(source.plus, sides.plus, [&](const ExactNumber& other) { return ratio_.add(other, 1); });
    side(source.minus, sides.minus,
         [&](const ExactNumber& other) { return ratio_.add(other, -1); });
    side(source.times, sides.times,
         [&](const ExactNumber& other) { return ratio_.multiply(other); });
    side(source.divide, sides.divide,
         [&](const ExactNumber& other) { return ratio_.divide(other); });
    side(source.tax, sides.tax, [&](const ExactNumber& rate) { return take_tax_out(rate); });
    return fits_ ? &ratio_ : nullptr;
  }

 private:
  /// A rate of 13 is 13% that lacks its sign, or no rate at all.
  bool take_tax_out(const ExactNumber& rate) {
    if (rate.digits < 0 || (!rate.is_percent && rate.digits >= power_of_ten(rate.decimals)))
      return false;
    ExactNumber gross = rate;
    gross.digits += power_of_ten(rate.decimals);
    return ratio_.divide(gross);
  }

  void side(const std::optional<Operand>& operand, std::size_t column, auto step) {
    if (!operand || !fits_) return;
    const auto other = operand->number ? operand->number : read(operand->column, column);
    fits_ = other.has_value();
    if (!other || step(*other)) return;
    fits_ = false;
    refuse({"amount-overflow",
            said("the value cannot be reckoned with {}", quote(cell_of(at_.row, column))),
            said("mend the row: it is 0 or too large, or a rate without its %")},
           column, at_);
  }

  std::optional<ExactNumber> read(const ColumnName& name, std::size_t column) const {
    const auto cell = cell_of(at_.row, column);
    if (value_.forms().is_blank(cell)) {
      refuse({"bad-number", said("{} is blank", quote(name.name)),
              said("mend the row, or say default: in the map")},
             column, at_);
      return {};
    }
    const auto number = read_number(cell, value_.forms().numbers, currency_);
    const std::string own = first_.empty() ? std::string(currency_.code) : first_;
    if (number && (number->currency.empty() || number->currency == own)) return *number;
    refuse(number ? Refusal{"bad-number", said("{} is not in {}", quote(cell), own),
                            said("reckon with amounts of one currency")}
                  : number.refusal(),
           column, at_);
    return {};
  }

  const BoundValue& value_;
  const Currency& currency_;
  const RowAt& at_;
  const std::string first_;  // the value's own currency; empty: the book's
  ExactRatio ratio_;
  bool fits_ = true;
};

/// The code that a cell has, in whatever form; empty: it has none.
std::string currency_named(std::string_view cell, const Currency& own) {
  std::string word(cell);
  for (char& c : word)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  const auto read = read_number("1 " + word, {}, own);
  return read && read->currency.size() == 3 ? read->currency : std::string();
}

/// The most decimals that a value of the key has once it is reckoned.
std::size_t decimals_of(const KeyAs& key, const Currency& currency) {
  if (key.type == Type::amount) return static_cast<std::size_t>(currency.kept);
  if (key.type == Type::quantity) return 3;
  return key.type == Type::rate ? 9 : 0;
}

}  // namespace

/// Whether the map says that the column is in thousands, 万 or another such unit.
bool CellReader::has_unit(const BoundValue& value) {
  const auto& times = value.source().times;
  if (!times || !times->number) return false;
  const std::string unit = written(*times->number);
  return unit.size() > 3 && unit.find_first_not_of('0', 1) == std::string::npos && unit[0] == '1';
}

std::optional<ExactNumber> CellReader::number(const BoundValue& value, const RowAt& at,
                                              bool& wrong) {
  last_.reset();
  room_.clear();
  const RowText cell = value.text(at.row, room_);
  if (cell.text.empty()) return {};
  static const NumberMarks of_book;
  const auto number = read_number(cell.text, cell.mapped ? of_book : value.forms().numbers,
                                  currency_beside(value, at));
  if (!number) {
    wrong = true;
    refuse(number.refusal(), cell.column, at);
    return {};
  }
  if (number->scaled && has_unit(value)) {
    wrong = true;
    refuse({"bad-number",
            said("{0} has a unit of its own, and the map multiplies it by {1}", quote(cell.text),
                 written(*value.source().times->number)),
            said("write {} in the unit of the other cells, or all with theirs and take times: out "
                 "of the map",
                 quote(cell.text))},
           cell.column, at);
    return {};
  }
  note_grouping(*number, cell.text, cell.column, at);
  last_cell_ = cell;
  return last_ = *number;
}

void CellReader::note_grouping(const ExactNumber& number, std::string_view cell, std::size_t column,
                               const RowAt& at) {
  const bool is_grouped = number.grouped && number.decimals == 0;
  const bool is_decimal = number.groupable && number.decimals > 0 && !number.is_percent;
  const bool is_both = number.grouped && number.decimals > 0;
  if (column == no_column || (!is_grouped && !is_decimal && !is_both)) return;
  Grouping& seen = grouping_[column];
  seen.is_sure = seen.is_sure || is_both;
  if (is_both) return;
  Place& place = is_grouped ? seen.grouped : seen.decimal;
  if (place) return;
  place = at.place(column);
  (is_grouped ? seen.grouped_text : seen.decimal_text) = cell;
}

void CellReader::note_decimals(const ExactNumber& number, std::string_view cell, std::size_t column,
                               const RowAt& at) {
  if (column == no_column || number.decimals == 0 || number.is_percent || number.scaled) return;
  if (currency_.decimals >= 3) return;  // which has three by its nature
  Grouping& seen = grouping_[column];
  if (!may_be_thousands(number)) {
    seen.has_decimals = true;
  } else if (!seen.three) {
    seen.three = at.place(column);
    seen.three_text = cell;
  }
}

void CellReader::judge_columns(Diagnostics& findings) const {
  for (const auto& [column, seen] : grouping_) {
    if (seen.three && !seen.has_decimals)
      findings.error("mixed-numbers", seen.three,
                     said("{} may be a number of thousands: no other of the column says what its "
                          "mark is",
                          quote(seen.three_text)),
                     said("say it in the map: thousands: \".\", or decimal: \".\" if these are "
                          "decimals"));
    if (seen.grouped && seen.decimal && !seen.is_sure)
      findings.error("mixed-numbers", seen.grouped,
                     said("{} has marks between thousands and no decimals, and {} in the same "
                          "column has decimals",
                          quote(seen.grouped_text), quote(seen.decimal_text)),
                     said("a spreadsheet may have taken a decimal point for such a mark: export "
                          "the column again, all in one form"),
                     seen.decimal);
  }
}

std::optional<ExactNumber> CellReader::reckoned(const BoundValue& value, const ExactNumber& number,
                                                std::size_t decimals, const RowAt& at) {
  Reckoning reckoning(value, number, currency(), at);
  ExactRatio* ratio = reckoning.reckon();
  if (!ratio) return {};
  if (value.source().negate) ratio->negate();
  auto rounded = ratio->rounded(decimals);
  if (rounded)
    rounded->currency = number.currency;
  else
    refuse({"amount-overflow", said("the value is too large"), said("mend the row")}, no_column,
           at);
  return rounded;
}

/// The currency whose signs may stand beside the value: that of its column, else the book's.
const Currency& CellReader::currency_beside(const BoundValue& value, const RowAt& at) const {
  const std::string code(cell_of(at.row, value.sides().currency));
  const Currency* told = find_currency(code);
  return told ? *told : currency_;
}

/// False: the cell names no currency, or another than the amount, which is told.
bool CellReader::name_currency(std::string_view cell, std::size_t column, const RowAt& at,
                               ExactNumber& number) const {
  if (cell.empty()) return true;
  std::string code = currency_named(cell, currency());
  const bool same = number.currency.empty() || number.currency == code;
  if (code.empty())
    refuse({"unknown-currency", said("{} is no currency of ISO 4217", quote(cell)),
            said("write its three letters, such as CNY")},
           column, at);
  else if (!same)
    refuse({"bad-number", said("the amount is in {}, the row says {}", number.currency, code),
            said("mend the row")},
           column, at);
  if (code.empty() || !same) return false;
  number.currency = std::move(code);
  return true;
}

std::string_view CellReader::amount(const BoundValue& value, const KeyAs& key, const RowAt& at,
                                    std::deque<std::string>& room) {
  bool wrong = false;
  auto found = number(value, at, wrong);
  const bool is_told = value.forms().marks_said || last_cell_.mapped || has_unit(value);
  if (found && key.type == Type::amount && !is_told)
    note_decimals(*found, last_cell_.text, last_cell_.column, at);
  if (found && value.reckons()) found = reckoned(value, *found, decimals_of(key, currency()), at);
  if (!found) return {};
  if (key.type != Type::amount && !found->currency.empty()) {
    refuse({"bad-number", said("{} is no amount, but a currency stands beside it", key.key),
            said("mend the row, or name another column")},
           no_column, at);
    return {};
  }
  if (const std::size_t column = value.sides().currency; column != no_column)
    if (!name_currency(cell_of(at.row, column), column, at, *found)) return {};
  std::string& text = room.emplace_back(written(*found));
  const bool is_foreign = !found->currency.empty() && found->currency != currency().code;
  if (key.type == Type::amount && is_foreign) text += " " + found->currency;
  return text;
}

}  // namespace plan
