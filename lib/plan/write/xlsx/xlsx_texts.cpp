// SPDX-License-Identifier: MIT
// Sheets of texts: the chapters before all tables, notes and origin behind them.
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/document/text_blocks.hpp"
#include "plan/write/xlsx/xlsx_sheets.hpp"

namespace plan {
namespace {

using Side = XlsxStyle::Side;

constexpr std::size_t notes_width = 64;  // of the column of notes: with 8 points on A4 upright

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
    xlsx().worksheet_set_default_row(sheet_, line_height, LXW_FALSE);
    need(xlsx().worksheet_set_column(sheet_, 0, 0, 22, nullptr));
    need(xlsx().worksheet_set_column(sheet_, 1, 1, width_of(notes_width), nullptr));
    xlsx().worksheet_set_paper(sheet_, 9);
    xlsx().worksheet_fit_to_pages(sheet_, 1, 0);
    need(xlsx().worksheet_set_row(sheet_, 0, line_height * 1.5, nullptr));
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

void write_chapters(XlsxBook& book, const Document& document, const Display& how) {
  TextSheet(book, document, how, tr("chapters")).write_chapters();
}

void write_notes(XlsxBook& book, const Document& document, const Display& how) {
  TextSheet(book, document, how, tr("notes and origin")).write_notes();
}

}  // namespace plan
