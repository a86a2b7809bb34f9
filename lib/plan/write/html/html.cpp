// SPDX-License-Identifier: MIT
// One page that needs nothing else and runs nothing: tables as in text, charts as static pictures,
// for screens, phones and paper.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "plan/base/tr.hpp"
#include "plan/document/text_blocks.hpp"
#include "plan/write/html/html_parts.hpp"
#include "plan/write/writer.hpp"

namespace plan {
namespace {

constexpr std::size_t few_parts = 2;    // a page with more of them has links to each
constexpr std::size_t most_links = 10;  // with more, to its chapters alone

constexpr std::string_view head = R"(<!DOCTYPE html>
<html lang="{}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{}</title>
<link rel="icon" href="data:,">
<style>
{}</style>
</head>
<body{}>
)";

/// Anchors of the parts: their names, made ASCII, no two alike.
class Anchors {
 public:
  std::string operator()(std::string_view name) {
    std::string anchor;
    for (const char c : name) {
      const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      anchor += plain || c == '_' || c == '-' ? c : '-';
    }
    if (anchor.empty()) anchor = "part";
    const std::string first = anchor;
    for (int n = 2; !taken_.insert(anchor).second; ++n) anchor = fmt::format("{}-{}", first, n);
    return anchor;
  }

 private:
  std::set<std::string> taken_;
};

class Page {
 public:
  Page(const Document& document, const Display& how) : document_(document), how_(how) {
    Anchors anchors;
    for (const Table& table : document.tables) {
      anchors_.push_back(anchors(table.name));
      tables_.emplace_back();
      if (!table.columns.empty() && !table.prose && !table.tiles)
        tables_.back() = html_table(table, how, table.title.empty() ? title_of() : table.title);
    }
    turn();
  }

  std::string render() {
    out_ = fmt::format(head, language() == Language::zh ? "zh-CN" : "en", html_label(title_of()),
                       html_style(), turned() ? " class=\"turned\"" : "");
    add_header();
    add_links();
    out_ += "<main>\n";
    for (std::size_t i = 0; i < document_.tables.size(); ++i) add_table(i);
    add_notes();
    out_ += "</main>\n";
    if (how_.meta) add_footer();
    return html_folded(out_ + "</body>\n</html>\n");
  }

 private:
  const std::string& title_of() const {
    return document_.title.empty() ? document_.name : document_.title;
  }
  /// One wide table turns all pages: they are read in one hand. Not those of chapters, which are
  /// bound: there it turns its own.
  bool turned() const {
    return !has_chapters() &&
           std::ranges::any_of(tables_, [](const HtmlTable& one) { return one.paper.turned; });
  }
  bool has_chapters() const {
    return std::ranges::any_of(document_.tables, [](const Table& table) {
      return !table.text.empty() || table.columns.empty() || table.new_page;
    });
  }
  /// A heading stands on the page of what it heads, and among sheets a turned table is followed on
  /// its page by all up to the next sheet.
  void turn() {
    turned_.resize(tables_.size());
    if (!has_chapters()) return;
    const bool has_sheets = std::ranges::any_of(document_.tables, &Table::new_page);
    for (std::size_t i = 0; i < tables_.size(); ++i) {
      const Table& table = document_.tables[i];
      const bool heads = table.columns.empty() && table.text.empty() && i + 1 < tables_.size();
      const bool follows = has_sheets && i > 0 && !table.new_page && turned_[i - 1];
      turned_[i] = follows || tables_[heads ? i + 1 : i].paper.turned;
    }
  }

  /// The title stands on the first table's page, notes and footer on the last one's.
  std::string_view turned_with(std::size_t i) const {
    return i < turned_.size() && turned_[i] ? " class=\"turned\"" : "";
  }
  std::string_view turned_at_end() const { return turned_with(tables_.size() - 1); }

  void add_header() {
    out_ += fmt::format("<header{}>\n<h1>{}</h1>\n", turned_with(0), html_text(title_of()));
    if (has_amounts(document_)) add_paragraph("unit", tr("unit: {}", amount_unit(how_)));
    if (!document_.lead.empty()) add_paragraph("lead", worded(document_.lead, how_));
    out_ += "</header>\n";
  }

  /// The parts to which links lead: all, or the chapters alone where they are many.
  std::vector<std::size_t> linked() const {
    std::vector<std::size_t> parts, chapters;
    for (std::size_t i = 0; i < document_.tables.size(); ++i) {
      const Table& table = document_.tables[i];
      if (table.title.empty() || table.tiles) continue;
      parts.push_back(i);
      if (table.level == 1) chapters.push_back(i);
    }
    return parts.size() > most_links && chapters.size() > few_parts ? chapters : parts;
  }

  /// Even so they may be many: then they stand behind one word.
  void add_links() {
    const std::vector<std::size_t> parts = linked();
    if (parts.size() <= few_parts) return;
    const bool behind = parts.size() > most_links;
    const std::string word = html_text(tr("contents"));
    out_ += fmt::format("<nav aria-label=\"{}\">\n", word);
    if (behind) out_ += fmt::format("<details>\n<summary>{}</summary>\n", word);
    out_ += "<ul>\n";
    for (const std::size_t i : parts)
      out_ += fmt::format("<li{}><a href=\"#{}\">{}</a></li>\n",
                          document_.tables[i].level > 1 ? " class=\"below\"" : "", anchors_[i],
                          html_text(document_.tables[i].title));
    out_ += behind ? "</ul>\n</details>\n</nav>\n" : "</ul>\n</nav>\n";
  }

  void add_table(std::size_t i) {
    const Table& table = document_.tables[i];
    out_ += fmt::format("<section id=\"{}\"{}>\n", anchors_[i],
                        !table.new_page ? turned_with(i)
                        : turned_[i]    ? " class=\"begins turned\""
                                        : " class=\"begins\"");
    if (shows_title(document_, table) && !table.tiles) {
      const char level = table.level > 1 ? '3' : '2';
      out_ += fmt::format("<h{0}>{1}</h{0}>\n", level, html_text(table.title));
    }
    add_blocks(table.text);
    const std::string charts = html_charts(table, how_);
    if (table.prose)
      add_sentences(table);
    else if (table.tiles)
      out_ += html_tiles(table, how_);
    else if (charts.empty())
      out_ += tables_[i].markup;
    else
      out_ += fmt::format("<div class=\"drawn\">\n{}<div class=\"told\">\n{}</div>\n</div>\n",
                          charts, tables_[i].markup);
    if (table.rows.size() > html_rows && !table.tiles) add_left_out(i);
    out_ += "</section>\n";
  }

  /// A part of a dashboard is named after the report that it is of: "customers_new".
  std::string command_of(std::size_t i) const {
    const std::string& name = document_.tables[i].name;
    for (std::size_t at = i; at-- > 0;) {
      const Table& chapter = document_.tables[at];
      if (chapter.columns.empty() && name.starts_with(chapter.name + "_"))
        return "plan " + chapter.name + " --table " + name.substr(chapter.name.size() + 1);
    }
    return "plan " + document_.name + " --table " + name;
  }

  void add_left_out(std::size_t i) {
    const std::size_t all = document_.tables[i].rows.size();
    add_paragraph("foot", tr("rows left out here: {} of {}; all of them: {} --format csv",
                             all - html_rows, all, command_of(i)));
  }

  void add_blocks(std::string_view text) {
    constexpr std::string_view begins[] = {"<p>", "<ul>\n<li>", "<ol>\n<li>"};
    constexpr std::string_view ends[] = {"</p>\n", "</li>\n</ul>\n", "</li>\n</ol>\n"};
    for (const TextBlock& block : text_blocks(text)) {
      const auto kind = static_cast<std::size_t>(block.kind);
      out_ += begins[kind];
      for (std::size_t i = 0; i < block.items.size(); ++i)
        out_ += (i > 0 ? "</li>\n<li>" : "") + html_text(block.items[i]);
      out_ += ends[kind];
    }
  }

  /// Each row as a sentence, after what it is about.
  void add_sentences(const Table& table) {
    if (table.rows.empty()) return add_paragraph("none", tr("nothing to show"));
    out_ += "<ul class=\"prose\">\n";
    for (const Row& row : std::span(table.rows).first(std::min(table.rows.size(), html_rows))) {
      const auto [about, last] = sentence_of(table, row, [&](const Cell& cell, Unit unit) {
        return html_text(display(cell, unit, how_));
      });
      out_ += fmt::format("<li>{}</li>\n",
                          about.empty() ? last : tr("{}: {}", "<b>" + about + "</b>", last));
    }
    out_ += "</ul>\n";
  }

  void add_notes() {
    if (document_.notes.empty()) return;
    out_ += fmt::format("<aside{}>\n", turned_at_end());
    for (const Note& note : document_.notes)
      add_paragraph("note", tr("note: {}", worded(note.text, how_)));
    out_ += "</aside>\n";
  }

  void add_footer() {
    out_ += fmt::format("<footer{}>\n", turned_at_end());
    for (const MetaItem& item : document_.meta)
      if (!item.value.empty()) add_paragraph("from", tr("{}: {}", item.title, item.value));
    out_ += "</footer>\n";
  }

  void add_paragraph(std::string_view kind, std::string_view text) {
    out_ += fmt::format("<p class=\"{}\">{}</p>\n", kind, html_text(text));
  }

  const Document& document_;
  const Display& how_;
  std::vector<std::string> anchors_{};
  std::vector<HtmlTable> tables_{};
  std::vector<bool> turned_{};  // tables whose page is, where not all are
  std::string out_{};
};

}  // namespace

std::string render_html(const Document& document, const Display& how) {
  return Page(document, how).render();
}

}  // namespace plan
