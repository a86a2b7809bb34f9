// SPDX-License-Identifier: MIT
// A workbook: a sheet a table with typed cells and charts, notes and origin on the last.
#include <algorithm>
#include <optional>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/write/fold.hpp"
#include "plan/write/sheet.hpp"
#include "plan/write/writer.hpp"
#include "plan/write/xlsx/xlsx_book.hpp"
#include "plan/write/xlsx/xlsx_chart.hpp"
#include "plan/write/xlsx/xlsx_number.hpp"
#include "plan/write/xlsx/xlsx_sheets.hpp"

namespace plan {
namespace {

using Side = XlsxStyle::Side;

constexpr std::size_t widest = 60;           // columns wider than this turn their lines
constexpr std::size_t page = 90;             // columns of a page upright
constexpr std::size_t head_width = 18;       // heads wider than this and their cells do too
constexpr double picture_points = 48 + 468;  // of a chart and the column before it
constexpr double half = 360;                 // of one of two beside each other

/// One table on a sheet of its own: heads, rows, total, footnotes, pictures.
class TableSheet {
 public:
  TableSheet(XlsxBook& book, const Document& document, const Table& table, const Display& how)
      : book_(book),
        document_(document),
        table_(table),
        how_(how),
        text_(make_sheet(table, how)),
        tree_(tree_column(table)),
        heads_(table.columns) {
    how_.decimals = common_decimals(table, how);
    tell_heads_apart(heads_);
  }

  void write() {
    const std::string& title = table_.title.empty() ? document_.title : table_.title;
    sheet_ = book_.add_sheet(title.empty() ? table_.name : title);
    xlsx().worksheet_set_default_row(sheet_, line_height, LXW_FALSE);
    add_heads();
    const lxw_row_t first = row_;
    for (std::size_t i = 0; i < table_.rows.size(); ++i)
      add_row(table_.rows[i], text_.rows[i], text_.rows[i].subtotal, false);
    const lxw_row_t end = row_;
    if (table_.total) add_row(*table_.total, *text_.total, true, true);
    set_columns();
    if (end > first) add_bars(first, end - 1);
    set_view(first, end);
    add_footnotes();
    add_pictures(first);
    set_page(title, first);
  }

 private:
  std::size_t count() const { return table_.columns.size(); }
  XlsxPlace at(std::size_t column) const { return {row_, static_cast<lxw_col_t>(column)}; }

  void add_heads() {
    if (std::ranges::any_of(text_.columns, [](const auto& c) { return !c.group.empty(); }))
      add_groups();
    std::size_t lines = 1;
    for (std::size_t i = 0; i < count(); ++i) {
      XlsxStyle style{.bold = true, .head = true, .wrap = true};
      style.side = text_.columns[i].label ? Side::left : Side::right;
      style.indent = gap(i);
      book_.write_text(sheet_, at(i), head(i), style);
      lines = std::max(lines, (titled(i) + width(i) - 1) / std::max<std::size_t>(width(i), 1));
    }
    set_height(sheet_, row_, lines, 1);
    ++row_;
  }

  /// The unit stands in the head where amounts are not in the currency itself, and nothing else
  /// stands among them.
  std::string head(std::size_t i) const {
    const std::string title = escaped(heads_[i].title);
    return scaled(i) && !is_mixed(i) ? tr("{} ({})", title, amount_unit(how_)) : title;
  }
  bool scaled(std::size_t i) const {
    return table_.columns[i].unit == Unit::money && unit_factor(how_.unit) > 1;
  }
  bool is_mixed(std::size_t i) const {
    const auto is_other = [i](const Row& row) {
      const Cell& cell = row.cells[i];
      return !std::holds_alternative<Money>(cell) && !std::holds_alternative<Blank>(cell) &&
             !std::holds_alternative<NotAvailable>(cell);
    };
    return std::ranges::any_of(table_.rows, is_other) || (table_.total && is_other(*table_.total));
  }

  /// Columns of a terminal that the head takes, beside the sign of a filter; that the column has.
  std::size_t titled(std::size_t i) const { return display_width(head(i)) + (filtered() ? 3 : 0); }
  std::size_t width(std::size_t i) const {
    if (table_.columns[i].unit == Unit::bar) return 16;
    std::size_t cells = 0;
    const auto look = [&](const SheetRow& row) { cells = std::max(cells, row.cells[i].width); };
    std::ranges::for_each(text_.rows, look);
    if (text_.total) look(*text_.total);
    return std::clamp(std::min(titled(i), head_width), std::min(cells, widest), widest);
  }

  /// A text keeps away from the figure before it.
  int gap(std::size_t i) const {
    return i > 0 && text_.columns[i].label && !text_.columns[i - 1].label ? 1 : 0;
  }

  void add_groups() {
    const XlsxStyle style{.side = Side::middle, .bold = true, .head = true};
    for (std::size_t i = 0, end = 0; i < count(); i = end) {
      const std::string& group = text_.columns[i].group;
      for (end = i + 1; end < count() && !group.empty() && text_.columns[end].group == group;)
        ++end;
      if (end > i + 1)
        need(xlsx().worksheet_merge_range(sheet_, row_, at(i).column, row_, at(end - 1).column, "",
                                          book_.format(style)));
      const SheetColumn& column = text_.columns[i];
      book_.write_text(sheet_, at(i), end == i + 1 ? "" : group_title(text_.columns, column),
                       style);
    }
    ++row_;
  }

  void add_row(const Row& row, const SheetRow& shown, bool bold, bool total) {
    std::size_t width = 0;
    for (const SheetCell& cell : shown.cells) width = std::max(width, cell.width);
    set_height(sheet_, row_, width, widest);
    for (std::size_t i = 0; i < count(); ++i) {
      XlsxStyle style{.bold = bold || table_.columns[i].total, .over = total};
      style.side = text_.columns[i].label ? Side::left : Side::right;
      style.indent = gap(i) + (i == tree_ ? row.indent : 0);
      add_cell(row.cells[i], i, style);
    }
    ++row_;
  }

  void add_cell(const Cell& cell, std::size_t i, XlsxStyle style) {
    const Unit unit = table_.columns[i].unit;
    const std::string alone = display(cell, unit, how_);
    if (const auto number = xlsx_number(cell, unit, how_)) {
      style.number = number->format;
      return book_.write_number(sheet_, at(i), number->value, style);
    }
    if (const auto* truth = std::get_if<bool>(&cell))
      return book_.write_truth(sheet_, at(i), *truth, style);
    style.wrap = text_.columns[i].width > widest;
    const auto* missing = std::get_if<NotAvailable>(&cell);
    book_.write_text(sheet_, at(i), missing ? "" : alone, style);
    if (missing) add_missing(*missing, i);
  }

  /// A text would spoil a column of numbers: the cell stays empty, its comment says why.
  void add_missing(const NotAvailable& missing, std::size_t i) {
    const std::string reason = escaped(missing.reason);
    book_.write_comment(sheet_, at(i), reason.empty() ? "n/a" : tr("n/a{}: {}", "", reason));
    if (!reason.empty() && std::ranges::count(reasons_, reason) == 0) reasons_.push_back(reason);
  }

  void add_footnotes() {
    std::vector<std::string> notes;
    for (const std::string& reason : reasons_)
      notes.push_back(tr("n/a (an empty cell with a comment): {}", reason));
    for (std::size_t i = 0; i < count(); ++i)
      if (scaled(i) && is_mixed(i)) {
        notes.push_back(tr("unit of the amounts: {}", amount_unit(how_)));
        break;
      }
    if (!notes.empty()) ++row_;
    for (const std::string& note : notes) write_below(book_, sheet_, row_++, note, widths_);
  }

  void set_columns() {
    for (std::size_t i = 0; i < count(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      const double wide = width_of(width(i));
      need(xlsx().worksheet_set_column(sheet_, column, column, wide, nullptr));
      columns_ += width(i) + 2;
      const std::string& group = text_.columns[i].group;
      const bool same = i > 0 && !group.empty() && group == text_.columns[i - 1].group;
      widths_.columns.push_back({points_of(wide), !same, width(i)});
    }
  }

  /// Bars are drawn over the share itself; they end where the whole is reached.
  void add_bars(lxw_row_t first, lxw_row_t last) {
    for (std::size_t i = 0; i < count(); ++i) {
      if (table_.columns[i].unit != Unit::bar) continue;
      lxw_conditional_format bar{};
      bar.type = LXW_CONDITIONAL_DATA_BAR;
      bar.min_rule_type = bar.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
      bar.max_value = 1;
      bar.bar_color = 0x8DB3DC;
      bar.bar_only = bar.bar_solid = bar.data_bar_2010 = LXW_TRUE;
      need(xlsx().worksheet_conditional_format_range(
          sheet_, first, at(i).column, last + (table_.total ? 1 : 0), at(i).column, &bar));
    }
  }

  bool filtered() const {
    return table_.rows.size() > 1 && std::ranges::none_of(table_.rows, [](const Row& row) {
             return row.kind == Row::Kind::subtotal || row.indent > 0;
           });
  }

  void set_view(lxw_row_t first, lxw_row_t end) {
    std::size_t frozen = 0, wide = 0;
    while (frozen < count() && text_.columns[frozen].label) {
      wide += std::min(text_.columns[frozen].width, widest) + 2;
      if (wide > 40) break;
      ++frozen;
    }
    xlsx().worksheet_freeze_panes(sheet_, first, static_cast<lxw_col_t>(frozen));
    widths_.labels = std::max<std::size_t>(frozen, 1);
    if (filtered())
      need(xlsx().worksheet_autofilter(sheet_, first - 1, 0, end - 1,
                                       static_cast<lxw_col_t>(count() - 1)));
  }

  void set_page(const std::string& title, lxw_row_t first) {
    set_paper(sheet_, widths_, first);
    std::string head;
    for (const char c : cut(escaped(title), 60)) head.append(c == '&' ? 2 : 1, c);
    const std::string unit = has_amounts(table_) ? tr("unit: {}", amount_unit(how_)) : "";
    need(xlsx().worksheet_set_header(sheet_, ("&L&B" + head + "&R" + unit).c_str()));
    need(xlsx().worksheet_set_footer(sheet_, "&R&P / &N"));
  }

  /// Right of a table that leaves room, on the screen and on one page, else below it.
  bool beside() const {
    XlsxWidths both = widths_;
    both.pictures = picture_points;
    return columns_ <= page && !is_folded(both);
  }
  void add_pictures(lxw_row_t first) {
    const bool beside = this->beside(), folded = is_folded(widths_);
    const lxw_row_t top = beside ? 0 : row_ + 1;
    // a picture below the columns that each page begins with would be cut and shown on each
    const std::size_t left = beside ? count() + 1 : folded ? widths_.labels : 0;
    XlsxPlace place{top, static_cast<lxw_col_t>(left)};
    // two below a table stand beside each other, so that they have a page with it
    const bool pair = !beside && !folded && table_.charts.size() == 2;
    const double most = pair ? half : folded ? first_page(widths_) : chart_points;
    lxw_row_t end = top;
    double from = 0;
    for (const Chart& chart : table_.charts) {
      const lxw_row_t rows =
          add_xlsx_chart(book_, sheet_, chart, {table_, how_, first}, place, most, from);
      end = std::max(end, place.row + rows);
      if (pair && rows > 0) from += half + 12;
      if (!pair) place.row += rows;
    }
    if (end == top) return;  // nothing was drawn
    if (beside) widths_.pictures = picture_points;
    widths_.height = line_height * static_cast<double>(std::max(row_, end));
  }

  XlsxBook& book_;
  const Document& document_;
  const Table& table_;
  Display how_;
  Sheet text_;
  std::size_t tree_;
  std::vector<Column> heads_;  // no two alike
  std::vector<std::string> reasons_{};
  XlsxWidths widths_{};
  lxw_worksheet* sheet_ = nullptr;
  lxw_row_t row_ = 0;
  std::size_t columns_ = 0;  // of all, as on a terminal
};

bool has_chapters(const Document& document) {
  return std::ranges::any_of(document.tables,
                             [](const Table& table) { return !table.text.empty(); });
}

}  // namespace

std::string render_xlsx(const Document& document, const Display& how) {
  XlsxBook book(document.title);
  if (has_chapters(document)) write_chapters(book, document, how);
  for (const Table& table : document.tables)
    if (!table.columns.empty()) TableSheet(book, document, table, how).write();
  write_notes(book, document, how);
  return book.bytes();
}

}  // namespace plan
