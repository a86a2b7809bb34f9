// SPDX-License-Identifier: MIT
#include "plan/write/sheet.hpp"

#include <algorithm>
#include <string_view>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"

namespace plan {
namespace {

using Tone = SheetCell::Tone;

SheetCell cell_of(std::string text, Tone tone = Tone::plain) {
  const std::size_t width = display_width(text);
  return {std::move(text), width, tone};
}

std::string superscript(std::size_t number) {
  constexpr std::string_view digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text;
  for (const char digit : std::to_string(number))
    text += digits[static_cast<std::size_t>(digit - '0')];
  return text;
}

struct Tones {
  static Tone sign(std::int64_t number) {
    return number < 0 ? Tone::negative : number == 0 ? Tone::zero : Tone::plain;
  }
  Tone operator()(const NotAvailable&) const { return Tone::missing; }
  Tone operator()(std::int64_t number) const { return sign(number); }
  Tone operator()(Money amount) const { return sign(amount.minor()); }
  Tone operator()(const Rate& rate) const { return sign(rate.numerator()); }
  Tone operator()(Quantity quantity) const { return sign(quantity.thousandths); }
  template <class Other>
  Tone operator()(const Other&) const {
    return Tone::plain;
  }
};

/// The reasons of a table in the order in which a reader meets them.
class Reasons {
 public:
  explicit Reasons(const Table& table) {
    for (const Row& row : table.rows) add(row);
    if (table.total) add(*table.total);
  }
  std::string mark(const NotAvailable& missing) const {
    if (known_.size() < 2 || missing.reason.empty()) return {};
    const auto found = std::find(known_.begin(), known_.end(), missing.reason);
    return superscript(static_cast<std::size_t>(found - known_.begin()) + 1);
  }
  std::vector<std::string> footnotes() const {
    std::vector<std::string> notes;
    for (const std::string& reason : known_)
      notes.push_back(tr("n/a{}: {}", mark({reason}), escaped(reason)));
    return notes;
  }

 private:
  void add(const Row& row) {
    for (const Cell& cell : row.cells)
      if (const auto* missing = std::get_if<NotAvailable>(&cell); missing && fresh(*missing))
        known_.push_back(missing->reason);
  }
  bool fresh(const NotAvailable& missing) const {
    return !missing.reason.empty() &&
           std::find(known_.begin(), known_.end(), missing.reason) == known_.end();
  }
  std::vector<std::string> known_;
};

class SheetMaker {
 public:
  SheetMaker(const Table& table, const Display& how)
      : table_(table), how_(how), tree_(tree_column(table)), reasons_(table) {
    how_.decimals = common_decimals(table, how);
  }

  Sheet make() {
    for (const Column& column : table_.columns) {
      SheetCell title = cell_of(escaped(column.title));
      const std::size_t width = title.width;
      sheet_.columns.push_back({std::move(title), width, column.role == Role::label,
                                escaped(column.group), column.total, column.unit, column.room, 0});
    }
    for (const Row& row : table_.rows) sheet_.rows.push_back(row_of(row));
    if (table_.total) sheet_.total = row_of(*table_.total);
    sheet_.footnotes = reasons_.footnotes();
    return std::move(sheet_);
  }

 private:
  SheetRow row_of(const Row& row) {
    SheetRow made{{}, row.kind == Row::Kind::subtotal, row.indent};
    made.cells.resize(table_.columns.size());
    for (std::size_t i = 0; i < made.cells.size(); ++i) {
      made.cells[i] = shown(row.cells[i], table_.columns[i].unit, i == tree_ ? row.indent : 0);
      sheet_.columns[i].width = std::max(sheet_.columns[i].width, made.cells[i].width);
    }
    return made;
  }

  SheetCell shown(const Cell& cell, Unit unit, int indent) const {
    std::string text = display(cell, unit, how_);
    if (const auto* missing = std::get_if<NotAvailable>(&cell)) text += reasons_.mark(*missing);
    if (indent > 0 && !text.empty()) text.insert(0, static_cast<std::size_t>(indent) * 2, ' ');
    return cell_of(std::move(text), std::visit(Tones(), cell));
  }

  const Table& table_;
  Display how_;
  std::size_t tree_;
  Reasons reasons_;
  Sheet sheet_;
};

}  // namespace

Sheet make_sheet(const Table& table, const Display& how) {
  return SheetMaker(table, how).make();
}

}  // namespace plan
