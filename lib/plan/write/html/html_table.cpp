// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/write/fold.hpp"
#include "plan/write/html/html_parts.hpp"
#include "plan/write/sheet.hpp"

namespace plan {
namespace {

using Tone = SheetCell::Tone;

constexpr std::size_t short_label = 18;        // columns: what is longer may turn its line
constexpr std::size_t long_id = 40;            // an id too, where it is longer than this
constexpr std::size_t turning = 26;            // columns that a text which turns its line wants
constexpr std::size_t few_rows = 14;           // a table of no more is printed on one page
constexpr double em = 0.58;                    // of a letter's height: the width of a column
constexpr double padding = 1.1;                // of a letter's height, around a cell
constexpr double upright = 510, across = 750;  // points of A4 within its margins
constexpr int folded_points = 8;

/// A drawing of a part: the figure itself stands in a column beside it.
std::string bar_markup(const Bar& bar) {
  const auto length_of = [](const Rate& rate) {
    const double share =
        static_cast<double>(rate.numerator()) / static_cast<double>(rate.denominator());
    return std::clamp(share, 0.0, 1.0) * 96;
  };
  std::string out = R"(<svg class="bar" viewBox="0 0 100 12" aria-hidden="true">)"
                    R"(<rect class="track" y="2" width="96" height="8" rx="2"/>)";
  out += fmt::format(R"(<rect class="part" y="2" width="{:.1f}" height="8" rx="2"/>)",
                     length_of(bar.part));
  if (bar.part > Rate::whole(1)) out += R"(<path class="part" d="M95 1L100 6L95 11Z"/>)";
  if (bar.mark)
    out += fmt::format(R"(<rect class="mark" x="{:.1f}" width="1.6" height="12"/>)",
                       length_of(*bar.mark) - 0.8);
  return out + "</svg>";
}

class TableMarkup {
 public:
  TableMarkup(const Table& table, const Display& how)
      : table_(table),
        sheet_(make_sheet(table, how)),
        classes_(sheet_.columns.size()),
        shown_(sheet_.columns.size()),
        tree_(tree_column(table)) {
    std::iota(shown_.begin(), shown_.end(), std::size_t{0});
    for (std::size_t i = 0; i < classes_.size(); ++i) classes_[i] = class_of(i);
  }

  HtmlTable render(std::string_view name) {
    if (sheet_.rows.empty() && !sheet_.total)
      return {fmt::format("<p class=\"none\">{}</p>\n", html_text(tr("nothing to show")))};
    const Paper paper = paper_of();
    out_ =
        fmt::format("<div class=\"scroll{}{}\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n",
                    is_short(), paper.folded ? " screen" : "", html_label(name));
    add_table(paper.points);
    out_ += "</div>\n";
    if (paper.folded) add_folded();
    for (const std::string& note : sheet_.footnotes)
      out_ += fmt::format("<p class=\"foot\">{}</p>\n", html_text(note));
    return {std::move(out_), paper};
  }

 private:
  std::string_view is_short() const { return sheet_.rows.size() <= few_rows ? " short" : ""; }

  void add_table(int points) {
    out_ += fmt::format("<table class=\"pt{}\">\n", points);
    add_head();
    out_ += "<tbody>\n";
    for (std::size_t i = 0; i < sheet_.rows.size(); ++i) add_row(sheet_.rows[i], table_.rows[i]);
    out_ += "</tbody>\n";
    if (sheet_.total) {
      out_ += "<tfoot>\n";
      add_row(*sheet_.total, *table_.total);
      out_ += "</tfoot>\n";
    }
    out_ += "</table>\n";
  }

  /// For paper alone: its columns in tables below each other, each with those that name the rows.
  void add_folded() {
    std::vector<SheetColumn> columns = sheet_.columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
      if (wraps(i)) columns[i].width = std::min(columns[i].width, turning);
    constexpr auto room = static_cast<std::size_t>(upright / folded_points / em);
    out_ += "<div class=\"paper\" hidden>\n";
    for (Block& block : fold_whole(columns, room).blocks) {
      shown_ = std::move(block.columns);
      out_ += fmt::format("<div class=\"piece{}\">\n", is_short());
      add_table(folded_points);
      out_ += "</div>\n";
    }
    out_ += "</div>\n";
  }

  /// Whether a group begins at the `k`th of the columns shown.
  bool parted(std::size_t k) const {
    return k > 0 && sheet_.columns[shown_[k - 1]].group != sheet_.columns[shown_[k]].group;
  }
  bool wraps(std::size_t i) const {
    const SheetColumn& column = sheet_.columns[i];
    return column.label && column.width > (column.unit == Unit::text ? short_label : long_id);
  }

  /// l: a label, w: one that may turn its line, t: a sum, g: the first of a group.
  std::string class_of(std::size_t i) const {
    const SheetColumn& column = sheet_.columns[i];
    std::string words;
    const auto add = [&](bool holds, std::string_view word) {
      if (holds) (words += words.empty() ? "" : " ") += word;
    };
    add(column.label, "l");
    add(wraps(i), "w");
    add(column.total, "t");
    add(parted(i), "g");
    return words;
  }

  /// The largest letters with which all columns fit on a page; the page is turned where that helps.
  Paper paper_of() const {
    double ems = 0;
    for (std::size_t i = 0; i < sheet_.columns.size(); ++i) {
      const std::size_t width = sheet_.columns[i].unit == Unit::bar ? 10 : sheet_.columns[i].width;
      ems += static_cast<double>(wraps(i) ? std::min(width, turning) : width) * em + padding;
    }
    for (const int points : {9, 8})
      if (ems * points <= upright) return {points, false, false};
    for (const int points : {9, 8, 7})
      if (ems * points <= across) return {points, true, false};
    return {folded_points, false, true};
  }

  void add_head() {
    out_ += "<thead>\n";
    add_groups();
    out_ += "<tr>";
    for (const std::size_t i : shown_)
      add_cell("th scope=\"col\"", "th", classes_[i], html_text(sheet_.columns[i].title.text));
    out_ += "</tr>\n</thead>\n";
  }

  /// A group is called by its sum, which is made to be read; else by itself. One column says itself
  /// what it is.
  std::string group_title(std::size_t from, std::size_t to) const {
    const auto begin = shown_.begin() + static_cast<std::ptrdiff_t>(from);
    const auto end = shown_.begin() + static_cast<std::ptrdiff_t>(to);
    const auto is_sum = [&](std::size_t i) { return sheet_.columns[i].total; };
    const std::string& group = sheet_.columns[*begin].group;
    if (group.empty() || to - from == 1 || std::all_of(begin, end, is_sum))
      return {};  // sums alone say themselves what they are
    const auto sum = std::find_if(begin, end, is_sum);
    return sum == end ? group : sheet_.columns[*sum].title.text;
  }

  void add_groups() {
    std::string row;
    bool any = false;
    for (std::size_t i = 0, next = 0; i < shown_.size(); i = next) {
      for (next = i + 1; next < shown_.size() && !parted(next);) ++next;
      const std::string title = group_title(i, next);
      any = any || !title.empty();
      row += fmt::format(
          "<{} colspan=\"{}\"{}>{}</{}>", title.empty() ? "td" : "th scope=\"colgroup\"", next - i,
          i > 0 ? " class=\"g\"" : "", html_text(title), title.empty() ? "td" : "th");
    }
    if (any) out_ += "<tr class=\"groups\">" + row + "</tr>\n";
  }

  void add_row(const SheetRow& row, const Row& values) {
    out_ += row.subtotal ? "<tr class=\"sub\">" : "<tr>";
    for (const std::size_t i : shown_) {
      const Bar* bar = std::get_if<Bar>(&values.cells[i]);
      const std::string inside = bar ? bar_markup(*bar) : text_of(row, i);
      const bool heads = i == 0 && sheet_.columns[0].label;
      add_cell(heads ? "th scope=\"row\"" : "td", heads ? "th" : "td", classes_of(row, i), inside);
    }
    out_ += "</tr>\n";
  }

  /// The sheet's blanks before the first text of a tree are left to the style.
  std::string text_of(const SheetRow& row, std::size_t i) const {
    std::string_view text = row.cells[i].text;
    if (i == tree_ && row.indent > 0)
      text.remove_prefix(std::min(static_cast<std::size_t>(row.indent) * 2, text.size()));
    return html_text(text);
  }

  std::string classes_of(const SheetRow& row, std::size_t i) const {
    constexpr std::string_view tones[] = {"", "z", "m", "na"};
    std::string words = classes_[i];
    const auto add = [&](std::string_view word) { (words += words.empty() ? "" : " ") += word; };
    const Tone tone = row.cells[i].tone;
    if (tone != Tone::plain) add(tones[static_cast<std::size_t>(tone)]);
    if (i == tree_ && row.indent > 0) add(fmt::format("i{}", std::min(row.indent, 6)));
    return words;
  }

  void add_cell(std::string_view tag, std::string_view end, std::string_view words,
                std::string_view inside) {
    out_.append("<").append(tag);
    if (!words.empty()) out_.append(" class=\"").append(words).append("\"");
    out_.append(">").append(inside).append("</").append(end).append(">");
  }

  const Table& table_;
  Sheet sheet_;
  std::vector<std::string> classes_;
  std::vector<std::size_t> shown_;  // columns of the table that is being written
  std::size_t tree_;
  std::string out_{};
};

}  // namespace

std::string html_text(std::string_view text) {
  std::string safe;
  for (const char c : escaped(text)) {
    switch (c) {
      case '&': safe += "&amp;"; break;
      case '<': safe += "&lt;"; break;
      case '>': safe += "&gt;"; break;
      case '"': safe += "&quot;"; break;
      case '\'': safe += "&#39;"; break;
      default: safe += c;
    }
  }
  return safe;
}

HtmlTable html_table(const Table& table, const Display& how, std::string_view name) {
  if (table.rows.size() <= html_rows) return TableMarkup(table, how).render(name);
  Table first{table.name, table.title, table.columns, {}, table.total};
  first.rows.assign(table.rows.begin(), table.rows.begin() + std::ptrdiff_t(html_rows));
  return TableMarkup(first, how).render(name);
}

}  // namespace plan
