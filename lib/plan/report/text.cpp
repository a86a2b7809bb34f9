// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/report/fold.hpp"
#include "plan/report/formats.hpp"
#include "plan/report/prose.hpp"
#include "plan/report/sheet.hpp"
#include "plan/report/text_blocks.hpp"

namespace plan {
namespace {

using Tone = SheetCell::Tone;

constexpr std::size_t prose_width = 100;  // lines longer than this are hard to read anywhere

/// Colour, or none: the same characters either way.
class Ink {
 public:
  explicit Ink(bool colour) : colour_(colour) {}
  std::string bold(std::string_view text) const { return painted(text, "1"); }
  std::string dim(std::string_view text) const { return painted(text, "2"); }
  std::string cell(std::string_view text, Tone tone, bool strong) const {
    constexpr std::string_view plain[] = {"", "2", "31", "33"};
    constexpr std::string_view heavy[] = {"1", "1", "1;31", "1;33"};
    const auto at = static_cast<std::size_t>(tone);
    return painted(text, strong ? heavy[at] : plain[at]);
  }

 private:
  std::string painted(std::string_view text, std::string_view code) const {
    if (!colour_ || code.empty() || text.empty()) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
  }
  bool colour_;
};

void end_line(std::string& out) {
  while (!out.empty() && out.back() == ' ') out.pop_back();
  out += '\n';
}

class TableText {
 public:
  TableText(const Table& table, const Display& how)
      : sheet_(make_sheet(table, how)),
        folding_(fold(sheet_.columns, how.width)),
        ink_(how.colour) {}

  std::string render() {
    if (sheet_.rows.empty() && !sheet_.total) return std::string(tr("nothing to show")) + '\n';
    for (const Block& block : folding_.blocks) {
      if (!out_.empty()) out_ += '\n';
      if (!block.heading.empty()) out_ += ink_.bold(block.heading) + '\n';
      add_block(block);
    }
    return std::move(out_);
  }
  const std::vector<std::string>& footnotes() const { return sheet_.footnotes; }

 private:
  void add_block(const Block& block) {
    add_titles(block);
    add_rule(block);
    for (std::size_t i = 0; i < sheet_.rows.size(); ++i) {
      if (i > 0 && parted(i))
        add_row(block, SheetRow{std::vector<SheetCell>(sheet_.columns.size())});
      add_row(block, sheet_.rows[i], sheet_.rows[i].subtotal);
    }
    if (!sheet_.total) return;
    add_rule(block);
    add_row(block, *sheet_.total, true);
  }

  bool heads(std::size_t i) const {
    return sheet_.rows[i].subtotal && i + 1 < sheet_.rows.size() &&
           sheet_.rows[i + 1].indent > sheet_.rows[i].indent;
  }
  bool closes(std::size_t i) const { return sheet_.rows[i].subtotal && !heads(i); }
  /// Subtotals stand at the head of their rows (trees) or at their end: the gap sets the whole
  /// apart.
  bool parted(std::size_t i) const {
    return (heads(i) && !heads(i - 1)) || (closes(i - 1) && !closes(i));
  }

  void add_titles(const Block& block) {
    SheetRow titles;
    for (const SheetColumn& column : sheet_.columns) titles.cells.push_back(column.title);
    add_row(block, titles, true);
  }

  void add_row(const Block& block, const SheetRow& row, bool strong = false) {
    for (std::size_t k = 0; k < block.columns.size(); ++k) {
      const std::size_t index = block.columns[k];
      if (k > 0) add_gap(gap_between(sheet_.columns[block.columns[k - 1]], sheet_.columns[index]));
      add_cell(row.cells[index], index, strong || sheet_.columns[index].total);
    }
    end_line(out_);
  }

  void add_gap(Gap gap) {
    if (gap == Gap::bar)
      out_.append(" ").append(ink_.dim("│")).append(" ");
    else
      out_.append(gap_width(gap), ' ');
  }

  void add_cell(const SheetCell& cell, std::size_t index, bool strong) {
    const std::size_t width = folding_.widths[index];
    const bool label = sheet_.columns[index].label;
    const bool short_of_room = label && cell.width > width;
    const std::string text = short_of_room ? cut(cell.text, width) : cell.text;
    const std::size_t has = short_of_room ? display_width(text) : cell.width;
    const std::size_t blanks = width > has ? width - has : 0;
    if (!label) out_.append(blanks, ' ');
    out_ += ink_.cell(text, cell.tone, strong);
    if (label) out_.append(blanks, ' ');
  }

  void add_rule(const Block& block) {
    std::string rule;
    const auto draw = [&](std::size_t columns) {
      while (columns-- > 0) rule += "─";
    };
    for (std::size_t k = 0; k < block.columns.size(); ++k) {
      const std::size_t index = block.columns[k];
      if (k > 0) {
        const Gap gap = gap_between(sheet_.columns[block.columns[k - 1]], sheet_.columns[index]);
        if (gap == Gap::bar)
          rule += "─┼─";
        else
          draw(gap_width(gap));
      }
      draw(folding_.widths[index]);
    }
    out_ += ink_.dim(rule) + '\n';
  }

  Sheet sheet_;
  Folding folding_;
  Ink ink_;
  std::string out_{};
};

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
    if (!document_.lead.empty()) add_lines(escaped(document_.lead));
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
    TableText text(table, how_);
    out_ += text.render();
    for (const std::string& note : text.footnotes()) add_lines(note, &Ink::dim);
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
    for (const Note& note : document_.notes) add_lines(tr("note: {}", escaped(note.text)));
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
