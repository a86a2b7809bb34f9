// SPDX-License-Identifier: MIT
#include "plan/write/text/text_table.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/base/wrap.hpp"
#include "plan/write/fold.hpp"
#include "plan/write/sheet.hpp"
#include "plan/write/text/ink.hpp"
#include "plan/write/text/text_charts.hpp"

namespace plan {
namespace {

constexpr std::size_t picture_gap = 2;  // blanks before a picture beside the table

void end_line(std::string& out) {
  while (!out.empty() && out.back() == ' ') out.pop_back();
  out += '\n';
}

/// The sheet with long texts no wider than their lines will be.
Sheet in_its_room(Sheet sheet) {
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    SheetColumn& column = sheet.columns[i];
    if (column.room == 0 || column.width <= column.room) continue;
    column.width = column.title.width;
    for (const SheetRow& row : sheet.rows)
      for (const std::string& line : lines_of(row.cells[i].text, column.room))
        column.width = std::max(column.width, display_width(line));
  }
  return sheet;
}

/// The sheet with its columns' longest words, where it is too wide and texts must be broken.
Sheet with_words(Sheet sheet, std::size_t limit) {
  std::size_t width = 0;
  for (const SheetColumn& column : sheet.columns) width += column.width;
  if (width <= limit || limit == 0) return sheet;
  for (std::size_t i = 0; i < sheet.columns.size(); ++i)
    if (sheet.columns[i].label)
      for (const SheetRow& row : sheet.rows)
        sheet.columns[i].word = std::max(sheet.columns[i].word, longest_word(row.cells[i].text));
  return sheet;
}

class TableLines {
 public:
  TableLines(const Table& table, const Display& how)
      : table_(table),
        how_(how),
        sheet_(with_words(in_its_room(make_sheet(table, how)), how.width)),
        folding_(how.width == 0 && how.fold_at > 0 ? fold_whole(sheet_.columns, how.fold_at)
                                                   : fold(sheet_.columns, how.width)),
        ink_(how.colour) {}

  TableText make() {
    if (sheet_.rows.empty() && !sheet_.total) return {std::string(tr("nothing to show")) + '\n'};
    for (const Block& block : folding_.blocks) {
      if (!out_.empty()) out_ += '\n';
      if (!block.heading.empty()) out_ += ink_.bold(block.heading) + '\n';
      picture_ = picture_beside(block);
      add_block(block);
    }
    TableText text{std::move(out_), std::move(sheet_.footnotes)};
    if (!folding_.left_out.empty()) text.notes.push_back(left_out());
    return text;
  }

 private:
  std::string left_out() const {
    std::vector<std::string> titles;
    for (const std::size_t index : folding_.left_out)
      titles.push_back(sheet_.columns[index].title.text);
    return tr("no room for: {} (--width 0 shows all columns)",
              fmt::format("{}", fmt::join(titles, " · ")));
  }

  std::size_t width_of(const Block& block) const {
    std::size_t width = 0;
    for (std::size_t k = 0; k < block.columns.size(); ++k)
      width += folding_.widths[block.columns[k]] + (k > 0 ? gap_width(gap_before(block, k)) : 0);
    return width;
  }

  /// Beside the block that shows the figures it draws.
  std::optional<BarPicture> picture_beside(const Block& block) const {
    const auto chart = chart_beside(table_);
    if (!chart || std::ranges::find(block.columns, chart->column) == block.columns.end()) return {};
    const std::size_t limit = how_.width > 0 ? how_.width : width_without_terminal;
    const std::size_t used = width_of(block) + picture_gap;
    return bars_beside(*chart->chart, table_, how_, limit > used ? limit - used : 0);
  }

  void add_block(const Block& block) {
    add_titles(block);
    add_rule(block);
    for (std::size_t i = 0; i < sheet_.rows.size(); ++i) {
      if (i > 0 && parted(i))
        add_row(block, SheetRow{std::vector<SheetCell>(sheet_.columns.size())});
      add_row(block, sheet_.rows[i], sheet_.rows[i].subtotal,
              picture_ ? &picture_->cells[i] : nullptr);
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
    // a bar beside the figure that it draws needs no head to be read
    for (std::size_t k = 1; k < block.columns.size(); ++k)
      if (sheet_.columns[block.columns[k]].unit == Unit::bar &&
          !sheet_.columns[block.columns[k - 1]].label)
        titles.cells[block.columns[k]] = SheetCell();
    add_row(block, titles, true, picture_ ? &picture_->title : nullptr);
  }

  /// A label that has too little room goes on in the next lines, where it is a text; else it is
  /// cut.
  std::vector<std::string> parts_of(const SheetRow& row, std::size_t index) const {
    const SheetCell& cell = row.cells[index];
    const std::size_t width = folding_.widths[index];
    if (!sheet_.columns[index].label || cell.width <= width) return {cell.text};
    const std::size_t least = sheet_.columns[index].room > 0 ? least_room : least_text;
    if (row.indent > 0 || width < least) return {cut(cell.text, width)};
    return lines_of(cell.text, width);
  }

  void add_row(const Block& block, const SheetRow& row, bool strong = false,
               const SheetCell* picture = nullptr) {
    std::vector<std::vector<std::string>> parts;
    std::size_t height = 1;
    for (const std::size_t index : block.columns) {
      parts.push_back(parts_of(row, index));
      height = std::max(height, parts.back().size());
    }
    for (std::size_t line = 0; line < height; ++line) {
      for (std::size_t k = 0; k < block.columns.size(); ++k) {
        const std::size_t index = block.columns[k];
        if (k > 0) add_gap(gap_before(block, k));
        add_cell(line < parts[k].size() ? parts[k][line] : "", row.cells[index].tone, index,
                 strong || sheet_.columns[index].total);
      }
      if (picture && line == 0)
        out_.append(picture_gap, ' ').append(ink_.cell(picture->text, picture->tone, strong));
      end_line(out_);
    }
  }

  Gap gap_before(const Block& block, std::size_t k) const {
    return gap_between(sheet_.columns[block.columns[k - 1]], sheet_.columns[block.columns[k]]);
  }

  void add_gap(Gap gap) {
    if (gap == Gap::bar)
      out_.append(" ").append(ink_.dim("│")).append(" ");
    else
      out_.append(gap_width(gap), ' ');
  }

  void add_cell(const std::string& text, SheetCell::Tone tone, std::size_t index, bool strong) {
    const std::size_t width = folding_.widths[index], has = display_width(text);
    const std::size_t blanks = width > has ? width - has : 0;
    const bool label = sheet_.columns[index].label;
    if (!label) out_.append(blanks, ' ');
    out_ += ink_.cell(text, tone, strong);
    if (label) out_.append(blanks, ' ');
  }

  void add_rule(const Block& block) {
    std::string rule;
    const auto draw = [&](std::size_t columns) {
      while (columns-- > 0) rule += "─";
    };
    for (std::size_t k = 0; k < block.columns.size(); ++k) {
      const Gap gap = k > 0 ? gap_before(block, k) : Gap::narrow;
      if (gap == Gap::bar)
        rule += "─┼─";
      else if (k > 0)
        draw(gap_width(gap));
      draw(folding_.widths[block.columns[k]]);
    }
    if (picture_) draw(picture_gap + picture_->width);
    out_ += ink_.dim(rule) + '\n';
  }

  const Table& table_;
  const Display& how_;
  Sheet sheet_;
  Folding folding_;
  Ink ink_;
  std::optional<BarPicture> picture_{};
  std::string out_{};
};

}  // namespace

TableText table_text(const Table& table, const Display& how) {
  return TableLines(table, how).make();
}

}  // namespace plan
