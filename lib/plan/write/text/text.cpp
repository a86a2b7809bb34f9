// SPDX-License-Identifier: MIT
// For people: titles, aligned tables fitted to the width with their pictures, notes, footer.
#include <algorithm>
#include <string_view>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/document/text_blocks.hpp"
#include "plan/write/text/ink.hpp"
#include "plan/write/text/text_charts.hpp"
#include "plan/write/text/text_table.hpp"
#include "plan/write/writer.hpp"

namespace plan {
namespace {

constexpr std::size_t prose_width = 100;  // lines longer than this are hard to read anywhere

class DocumentText {
 public:
  DocumentText(const Document& document, const Display& how)
      : document_(document),
        how_(how),
        ink_(how.colour),
        prose_(how.width == 0 ? prose_width : std::min(how.width, prose_width)) {}

  std::string render() {
    add_head();
    if (!document_.lead.empty()) part();
    if (!document_.lead.empty()) add_lines(display(document_.lead, Unit::text, how_));
    for (const Table& table : document_.tables) add_table(table);
    add_notes();
    if (how_.meta) add_footer();
    return std::move(out_);
  }

 private:
  void add_head() {
    if (!document_.title.empty()) add_lines(escaped(document_.title), &Ink::bold);
    if (has_amounts(document_)) add_lines(tr("unit: {}", amount_unit(how_)), &Ink::dim);
  }

  void add_table(const Table& table) {
    part();
    if (shows_title(document_, table)) add_lines(escaped(table.title), &Ink::bold);
    add_blocks(table.text);
    if (table.columns.empty()) return;
    if (!table.text.empty()) part();
    if (table.prose) return add_sentences(table);
    const TableText text = table_text(table, how_);
    out_ += text.lines;
    for (const std::string& line : sparklines(table, how_, how_.width)) out_ += line + '\n';
    for (const std::string& note : text.notes) add_lines(note, &Ink::dim);
  }

  void add_blocks(std::string_view text) {
    bool first = true;
    for (const TextBlock& block : text_blocks(text)) {
      if (!std::exchange(first, false)) part();
      for (std::size_t i = 0; i < block.items.size(); ++i) add_item(block, i);
    }
  }

  void add_item(const TextBlock& block, std::size_t i) {
    const std::string mark = list_mark(block, i);
    const std::size_t width = display_width(mark);
    const auto lines = lines_of(escaped(block.items[i]), prose_ - width);
    for (std::size_t k = 0; k < lines.size(); ++k)
      out_ += (k == 0 ? mark : std::string(width, ' ')) + lines[k] + '\n';
  }

  /// Each row as lines of its own, set in after the first.
  void add_sentences(const Table& table) {
    for (const Row& row : table.rows) {
      const auto [about, last] = sentence_of(
          table, row, [&](const Cell& cell, Unit unit) { return display(cell, unit, how_); });
      const auto lines = lines_of(about.empty() ? last : tr("{}: {}", about, last), prose_ - 2);
      for (std::size_t i = 0; i < lines.size(); ++i) out_ += (i == 0 ? "" : "  ") + lines[i] + '\n';
    }
  }

  void add_notes() {
    if (!document_.notes.empty()) part();
    for (const Note& note : document_.notes)
      add_lines(tr("note: {}", display(note.text, Unit::text, how_)));
  }

  void add_footer() {
    std::vector<std::string> items;
    for (const MetaItem& item : document_.meta)
      if (!item.value.empty())
        items.push_back(tr("{}: {}", escaped(item.title), escaped(item.value)));
    if (!items.empty()) part();
    for (const std::string& line : run_in(items, prose_)) out_ += ink_.dim(line) + '\n';
  }

  void part() {
    if (!out_.empty()) out_ += '\n';
  }

  void add_lines(std::string_view text, std::string (Ink::*paint)(std::string_view) const) {
    for (const std::string& line : lines_of(text, prose_)) out_ += (ink_.*paint)(line) + '\n';
  }
  void add_lines(std::string_view text) {
    for (const std::string& line : lines_of(text, prose_)) out_ += line + '\n';
  }

  const Document& document_;
  const Display& how_;
  Ink ink_;
  std::size_t prose_;
  std::string out_{};
};

}  // namespace

std::string render_text(const Document& document, const Display& how) {
  return DocumentText(document, how).render();
}

}  // namespace plan
