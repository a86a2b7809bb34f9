// SPDX-License-Identifier: MIT
// GitHub's Markdown: titles, tables, lists; no text of the report is markup.
#include <algorithm>
#include <string_view>

#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"
#include "plan/document/text_blocks.hpp"
#include "plan/write/fold.hpp"
#include "plan/write/sheet.hpp"
#include "plan/write/writer.hpp"

namespace plan {
namespace {

/// One line, safe on a terminal; a line end is a blank, since a cell has no lines.
std::string one_line(std::string_view text) {
  std::string line;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool ends = text[i] == '\n' || text[i] == '\r' || text[i] == '\t';
    if (!ends) line += text[i];
    if (ends && !line.empty() && line.back() != ' ') line += ' ';
  }
  return escaped(line);
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Where a dot would make a list's number of what stands before it: "1." at the beginning.
std::size_t number_sign(std::string_view text) {
  const auto digits = text.find_first_not_of("0123456789");
  return digits != 0 && digits != std::string_view::npos && text[digits] == '.'
             ? digits
             : std::string_view::npos;
}

bool is_www(std::string_view before) {
  if (before.size() < 3) return false;
  return std::ranges::all_of(before.substr(before.size() - 3),
                             [](char c) { return c == 'w' || c == 'W'; });
}

/// The text with a backslash before each sign that would be markup where it stands.
std::string plain(std::string_view given) {
  const std::string line = one_line(given);
  const std::string_view text = trimmed(line);
  const std::size_t number = number_sign(text);
  std::string safe;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    bool sign = std::string_view("\\`*_{}[]()#!|<>&~$@").find(c) != std::string_view::npos;
    if (c == '+' || c == '-' || c == '=') sign = i == 0;
    if (c == '.') sign = i == number || is_www(text.substr(0, i));
    if (c == ':') sign = text.substr(i).starts_with("://");
    if (sign) safe += '\\';
    safe += c;
  }
  return safe;
}

bool is_text(const Cell& cell) {
  return std::holds_alternative<std::string>(cell) || std::holds_alternative<Personal>(cell);
}

std::string bold(const std::string& text) {
  return text.empty() ? text : "**" + text + "**";
}

class TableMarkdown {
 public:
  TableMarkdown(const Table& table, const Display& how)
      : table_(table), how_(how), sheet_(make_sheet(table, how)), tree_(tree_column(table)) {}

  std::string render() {
    add_heads();
    for (std::size_t i = 0; i < table_.rows.size(); ++i)
      add_row(table_.rows[i], sheet_.rows[i], sheet_.rows[i].subtotal);
    if (table_.total) add_row(*table_.total, *sheet_.total, true);
    return std::move(out_);
  }
  const std::vector<std::string>& footnotes() const { return sheet_.footnotes; }

 private:
  void add_heads() {
    std::string rule;
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      add_cell(head(i));
      rule += sheet_.columns[i].label ? "| --- " : "| ---: ";
    }
    out_ += "|\n" + rule + "|\n";
  }

  /// A title that several columns have is told apart by its group.
  std::string head(std::size_t i) const {
    const Column& column = table_.columns[i];
    const auto same = std::ranges::count(table_.columns, column.title, &Column::title);
    const std::string title = plain(column.title);
    return same < 2 || column.group.empty()
               ? title
               : plain(group_title(sheet_.columns, sheet_.columns[i])) + " · " + title;
  }

  void add_row(const Row& row, const SheetRow& shown, bool strong) {
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      std::string text = cell(row.cells[i], shown.cells[i].text);
      if (strong && table_.columns[i].unit != Unit::bar) text = bold(text);
      for (int level = i == tree_ && !text.empty() ? row.indent : 0; level > 0; --level)
        text.insert(0, "&emsp;");
      add_cell(text);
    }
    out_ += "|\n";
  }

  std::string cell(const Cell& cell, const std::string& shown) const {
    if (const auto* text = std::get_if<std::string>(&cell)) return plain(*text);
    if (const auto* words = std::get_if<Prose>(&cell)) return plain(worded(*words, how_));
    return is_text(cell) ? plain(display(cell, Unit::text, how_)) : std::string(trimmed(shown));
  }

  void add_cell(const std::string& text) {
    out_ += "| " + text;
    if (!text.empty()) out_ += ' ';
  }

  const Table& table_;
  const Display& how_;
  Sheet sheet_;
  std::size_t tree_;
  std::string out_{};
};

class DocumentMarkdown {
 public:
  DocumentMarkdown(const Document& document, const Display& how) : document_(document), how_(how) {}

  std::string render() {
    if (!document_.title.empty()) add("# " + plain(document_.title));
    if (has_amounts(document_)) add(plain(tr("unit: {}", amount_unit(how_))));
    if (!document_.lead.empty()) add(plain(worded(document_.lead, how_)));
    for (const Table& table : document_.tables) add_table(table);
    for (const Note& note : document_.notes)
      add(plain(tr("note: {}", one_line(worded(note.text, how_)))));
    if (how_.meta) add_footer();
    return std::move(out_);
  }

 private:
  /// A block of its own.
  void add(const std::string& block) {
    if (block.empty()) return;
    if (!out_.empty()) out_ += '\n';
    out_ += block;
    if (out_.back() != '\n') out_ += '\n';
  }

  void add_table(const Table& table) {
    if (shows_title(document_, table)) add((table.level > 1 ? "### " : "## ") + plain(table.title));
    for (const TextBlock& block : text_blocks(table.text)) add(items(block));
    if (table.columns.empty()) return;
    if (table.rows.empty() && !table.total) return add(plain(tr("nothing to show")));
    if (table.prose) return add(sentences(table));
    TableMarkdown text(table, how_);
    add(text.render());
    for (const std::string& note : text.footnotes()) add(plain(note));
  }

  static std::string items(const TextBlock& block) {
    std::string list;
    for (std::size_t i = 0; i < block.items.size(); ++i) {
      if (block.kind == TextBlock::Kind::bullets) list += "- ";
      if (block.kind == TextBlock::Kind::numbers) list += std::to_string(i + 1) + ". ";
      list += plain(block.items[i]) + '\n';
    }
    return list;
  }

  std::string sentences(const Table& table) const {
    std::string list;
    for (const Row& row : table.rows) {
      const auto [about, last] = sentence_of(table, row, [&](const Cell& cell, Unit unit) {
        const auto* given = std::get_if<std::string>(&cell);
        return given ? *given : display(cell, unit, how_);
      });
      list += "- " + plain(about.empty() ? last : tr("{}: {}", about, last)) + '\n';
    }
    return list;
  }

  void add_footer() {
    std::string items;
    for (const MetaItem& item : document_.meta)
      if (!item.value.empty())
        items += (items.empty() ? "" : " · ") + tr("{}: {}", item.title, item.value);
    if (!items.empty()) add("---\n\n" + plain(items));
  }

  const Document& document_;
  const Display& how_;
  std::string out_{};
};

}  // namespace

std::string render_markdown(const Document& document, const Display& how) {
  return DocumentMarkdown(document, how).render();
}

}  // namespace plan
