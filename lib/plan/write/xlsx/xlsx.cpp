// SPDX-License-Identifier: MIT
// A workbook: a sheet a table with typed cells and charts, notes and origin on the last.
#include <algorithm>
#include <optional>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/document/text_blocks.hpp"
#include "plan/write/fold.hpp"
#include "plan/write/sheet.hpp"
#include "plan/write/writer.hpp"
#include "plan/write/xlsx/xlsx_book.hpp"
#include "plan/write/xlsx/xlsx_chart.hpp"
#include "plan/write/xlsx/xlsx_number.hpp"

namespace plan {
namespace {

using Side = XlsxStyle::Side;

constexpr std::size_t widest = 60;       // columns wider than this turn their lines
constexpr std::size_t notes_width = 90;  // of the column of notes
constexpr std::size_t page = 90;         // columns of a page upright
constexpr double line_height = 18;       // of a line of Chinese

/// The row's height, where texts of these widths turn their lines.
void set_height(lxw_worksheet* sheet, lxw_row_t row, std::size_t width, std::size_t room) {
  const std::size_t lines = std::min<std::size_t>((width + room - 1) / room, 20);
  if (lines > 1)
    need(worksheet_set_row(sheet, row, static_cast<double>(lines) * line_height, nullptr));
}

double width_of(std::size_t columns) {
  return static_cast<double>(columns) * 1.1 + 2;
}

/// One table on a sheet of its own: heads, rows, total, footnotes, pictures.
class TableSheet {
 public:
  TableSheet(XlsxBook& book, const Document& document, const Table& table, const Display& how)
      : book_(book),
        document_(document),
        table_(table),
        how_(how),
        text_(make_sheet(table, how)),
        tree_(tree_column(table)) {
    how_.decimals = common_decimals(table, how);
  }

  void write() {
    const std::string& title = table_.title.empty() ? document_.title : table_.title;
    sheet_ = book_.add_sheet(title.empty() ? table_.name : title);
    worksheet_set_default_row(sheet_, line_height, LXW_FALSE);
    add_heads();
    const lxw_row_t first = row_;
    for (std::size_t i = 0; i < table_.rows.size(); ++i)
      add_row(table_.rows[i], text_.rows[i], text_.rows[i].subtotal, false);
    const lxw_row_t end = row_;
    if (table_.total) add_row(*table_.total, *text_.total, true, true);
    add_footnotes();
    set_columns();
    if (end > first) add_bars(first, end - 1);
    set_view(first, end);
    set_page(title, first);
    add_pictures(first);
  }

 private:
  std::size_t count() const { return table_.columns.size(); }
  XlsxPlace at(std::size_t column) const { return {row_, static_cast<lxw_col_t>(column)}; }

  void add_heads() {
    if (std::ranges::any_of(text_.columns, [](const auto& c) { return !c.group.empty(); }))
      add_groups();
    for (std::size_t i = 0; i < count(); ++i) {
      XlsxStyle style{.bold = true, .head = true};
      style.side = text_.columns[i].label ? Side::left : Side::right;
      style.indent = gap(i);
      book_.write_text(sheet_, at(i), head(i), style);
    }
    ++row_;
  }

  /// The unit stands in the head where amounts are not in the currency itself.
  std::string head(std::size_t i) const {
    const std::string& title = text_.columns[i].title.text;
    const bool scaled = table_.columns[i].unit == Unit::money && unit_factor(how_.unit) > 1;
    return scaled ? tr("{} ({})", title, amount_unit(how_)) : title;
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
        need(worksheet_merge_range(sheet_, row_, at(i).column, row_, at(end - 1).column, "",
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
      add_cell(row.cells[i], shown.cells[i].text, i, style);
    }
    ++row_;
  }

  void add_cell(const Cell& cell, const std::string& shown, std::size_t i, XlsxStyle style) {
    const Unit unit = table_.columns[i].unit;
    const std::string alone = display(cell, unit, how_);
    if (const auto number = xlsx_number(cell, unit, how_)) {
      style.number = number->format;
      return book_.write_number(sheet_, at(i), number->value, style);
    }
    style.quiet = std::holds_alternative<NotAvailable>(cell);
    style.wrap = text_.columns[i].width > widest;
    book_.write_text(sheet_, at(i), style.quiet ? shown : alone, style);
  }

  void add_footnotes() {
    if (!text_.footnotes.empty()) ++row_;
    for (const std::string& note : text_.footnotes) {
      book_.write_text(sheet_, at(0), note, {.quiet = true});
      ++row_;
    }
  }

  void set_columns() {
    for (std::size_t i = 0; i < count(); ++i) {
      const std::size_t titled = display_width(head(i)) + (filtered() ? 3 : 0);
      std::size_t width = std::max(text_.columns[i].width, titled);
      if (table_.columns[i].unit == Unit::bar) width = 16;
      const auto column = static_cast<lxw_col_t>(i);
      need(
          worksheet_set_column(sheet_, column, column, width_of(std::min(width, widest)), nullptr));
      columns_ += std::min(width, widest) + 2;
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
      need(worksheet_conditional_format_range(sheet_, first, at(i).column,
                                              last + (table_.total ? 1 : 0), at(i).column, &bar));
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
    worksheet_freeze_panes(sheet_, first, static_cast<lxw_col_t>(frozen));
    if (filtered())
      need(
          worksheet_autofilter(sheet_, first - 1, 0, end - 1, static_cast<lxw_col_t>(count() - 1)));
  }

  void set_page(const std::string& title, lxw_row_t first) {
    if (columns_ > page || !table_.charts.empty()) worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, 9);  // A4
    worksheet_fit_to_pages(sheet_, 1, 0);
    need(worksheet_repeat_rows(sheet_, 0, first - 1));
    std::string head;
    for (const char c : cut(escaped(title), 60)) head.append(c == '&' ? 2 : 1, c);
    const std::string unit = has_amounts(table_) ? tr("unit: {}", amount_unit(how_)) : "";
    need(worksheet_set_header(sheet_, ("&L&B" + head + "&R" + unit).c_str()));
    need(worksheet_set_footer(sheet_, "&R&P / &N"));
  }

  /// Right of a table that leaves room, else below it.
  void add_pictures(lxw_row_t first) {
    const bool beside = columns_ <= page;
    XlsxPlace place{beside ? 0 : row_ + 1,
                    beside ? static_cast<lxw_col_t>(count() + 1) : lxw_col_t{0}};
    for (const Chart& chart : table_.charts)
      place.row += add_xlsx_chart(book_, sheet_, chart, {table_, how_, first}, place);
  }

  XlsxBook& book_;
  const Document& document_;
  const Table& table_;
  Display how_;
  Sheet text_;
  std::size_t tree_;
  lxw_worksheet* sheet_ = nullptr;
  lxw_row_t row_ = 0;
  std::size_t columns_ = 0;  // of all, as on a terminal
};

bool has_chapters(const Document& document) {
  return std::ranges::any_of(document.tables,
                             [](const Table& table) { return !table.text.empty(); });
}

/// A sheet of texts: the chapters before all tables, or notes and origin behind them.
class TextSheet {
 public:
  TextSheet(XlsxBook& book, const Document& document, const Display& how, std::string_view name)
      : book_(book), document_(document), how_(how), sheet_(book.add_sheet(name)) {}

  void write_chapters() {
    begin();
    for (const Table& table : document_.tables) add_chapter(table);
  }
  void write_notes() {
    begin();
    ++row_;
    for (const Note& note : document_.notes)
      add("", tr("note: {}", display(note.text, Unit::text, how_)));
    if (how_.meta) add_origin();
  }

 private:
  void begin() {
    worksheet_set_default_row(sheet_, line_height, LXW_FALSE);
    need(worksheet_set_column(sheet_, 0, 0, 22, nullptr));
    need(worksheet_set_column(sheet_, 1, 1, width_of(notes_width), nullptr));
    worksheet_set_paper(sheet_, 9);
    worksheet_fit_to_pages(sheet_, 1, 0);
    need(worksheet_set_row(sheet_, 0, line_height * 1.5, nullptr));
    book_.write_text(sheet_, {row_++, 0}, escaped(document_.title), {.bold = true, .title = true});
    if (has_amounts(document_)) add("", tr("unit: {}", amount_unit(how_)));
    if (!document_.lead.empty()) add("", display(document_.lead, Unit::text, how_));
  }

  void add(std::string_view label, std::string_view text) {
    book_.write_text(sheet_, {row_, 0}, label, {.side = Side::left, .quiet = true});
    set_height(sheet_, row_, display_width(text), notes_width);
    book_.write_text(sheet_, {row_++, 1}, text, {.side = Side::left, .wrap = true});
  }

  void add_chapter(const Table& table) {
    if (table.text.empty()) return;
    ++row_;
    book_.write_text(sheet_, {row_++, 1}, escaped(table.title), {.side = Side::left, .bold = true});
    for (const TextBlock& block : text_blocks(table.text))
      for (std::size_t i = 0; i < block.items.size(); ++i)
        add("", list_mark(block, i) + escaped(block.items[i]));
  }

  void add_origin() {
    ++row_;
    for (const MetaItem& item : document_.meta)
      if (!item.value.empty()) add(escaped(item.title), escaped(item.value));
  }

  XlsxBook& book_;
  const Document& document_;
  const Display& how_;
  lxw_worksheet* sheet_;
  lxw_row_t row_ = 0;
};

}  // namespace

std::string render_xlsx(const Document& document, const Display& how) {
  XlsxBook book(document.title);
  if (has_chapters(document)) TextSheet(book, document, how, tr("chapters")).write_chapters();
  for (const Table& table : document.tables)
    if (!table.columns.empty()) TableSheet(book, document, table, how).write();
  TextSheet(book, document, how, tr("notes and origin")).write_notes();
  return book.bytes();
}

}  // namespace plan
