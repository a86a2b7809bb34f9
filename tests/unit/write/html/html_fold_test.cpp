// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "made_up.hpp"
#include "pictures.hpp"
#include "plan/base/text.hpp"
#include "plan/write/html/html_parts.hpp"

using namespace plan;

namespace {

/// The longest line, in octets.
std::size_t longest_line(std::string_view page) {
  std::size_t longest = 0;
  for (std::size_t at = 0; at <= page.size();) {
    const std::size_t end = std::min(page.find('\n', at), page.size());
    longest = std::max(longest, end - at);
    at = end + 1;
  }
  return longest;
}

std::string times(std::string_view text, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += text;
  return all;
}

/// The line that was folded: turns are a comment in text, a blank or nothing in a tag.
std::string unfolded(std::string page) {
  const auto replace = [&page](std::string_view what, std::string_view by) {
    for (auto at = page.find(what); at != std::string::npos; at = page.find(what, at))
      page.replace(at, what.size(), by);
  };
  replace("<!--\n-->", "");
  replace("\n>", ">");
  replace("\n", " ");
  return page;
}

/// Whether folding leaves lines of at most 900 octets that are the same line, and UTF-8.
bool folds(const std::string& line) {
  const std::string page = html_folded(line);
  bool whole = true;
  for (std::size_t at = 0; at <= page.size();) {
    const std::size_t end = std::min(page.find('\n', at), page.size());
    whole = whole && !first_bad_byte(page.substr(at, end - at));
    at = end + 1;
  }
  return longest_line(page) <= 900 && unfolded(page) == line && whole;
}

}  // namespace

TEST_CASE("lines of 900 octets stay, longer ones turn") {
  const std::string page = "<p>" + std::string(893, 'x') + "</p>\n<p>a b</p>\n";
  CHECK(html_folded(page) == page);
  CHECK(html_folded("") == "");
  CHECK(html_folded("\n\n") == "\n\n");
  CHECK(html_folded(times("<td>1</td>", 91)) != times("<td>1</td>", 91));
}

TEST_CASE("a line turns in text and in tags, never in a character or a sign") {
  for (const char* text : {"x", "字", "字 ", "&#39;", "&amp;x", "é", "a\u0301", "😀", "a b "})
    for (int before = 0; before < 9; ++before)
      CHECK(folds(times("y", before) + "<p>" + times(text, 2000) + "</p><b>z</b>"));
  CHECK(folds(times("<td class=\"l w\">1,234</td>", 500)));
  CHECK(folds(times("<rect class=\"a\" x=\"1\"/>", 500)));
  CHECK(folds("<p class=\"" + std::string(800, 'a') + "\">" + std::string(3000, 'x') + "</p>"));
}

TEST_CASE("what is drawn together is not parted") {
  CHECK(html_folded(times("<rect x=\"1\"/>", 500)).find("/\n>") == std::string::npos);
  const std::string accents = html_folded("<p>" + times("字e\u0301", 2000) + "</p>");
  CHECK(accents.find("-->\u0301") == std::string::npos);
  const std::string family = "👩\u200D👩\u200D👧 ";
  const std::string families = html_folded("<p>" + times(family, 500) + "</p>");
  for (auto at = families.find("-->"); at != std::string::npos; at = families.find("-->", at + 1))
    CHECK(families.substr(at + 3, 1) == " ");
}

TEST_CASE("a label is the beginning of a long text") {
  CHECK(html_label("销售总结 <a>") == "销售总结 &lt;a&gt;");
  CHECK(html_label(times("字", 100)) == times("字", 49) + "…");
  CHECK(html_label(times("\"", 5000)) == times("&quot;", 99) + "…");
  const std::string accents = html_label("e" + times("\u0301", 30000));
  CHECK(accents.size() <= 800);
  CHECK(accents.ends_with("\u0301…"));
}

TEST_CASE("no page has a line of more than 900 octets, however long its texts") {
  for (const char* text : {"字", "a<b>&'\" ", "x"}) {
    const std::string bad = times(text, 3000);
    Document document = made_up::pictures();
    document.title = bad;
    document.lead = bad;
    document.meta = {{bad, bad, bad}};
    document.notes = {{bad, bad}};
    for (Table& table : document.tables) {
      table.title = table.text = bad;
      table.charts[0].title = bad;
      for (Column& column : table.columns) column.title = column.group = bad;
      for (Row& row : table.rows) row.cells[0] = bad;
      table.rows[0].cells[1] = NotAvailable{bad};
    }
    document.tables.push_back(document.tables[0]);
    document.tables.back().prose = true;
    CHECK(longest_line(made_up::written("html", document, made_up::yuan())) <= 900);
  }
}

TEST_CASE("a picture of many places has short lines, and all places") {
  Table table{"t", "T", {{"day", "day"}, {"a", "a", Unit::money}}, {}};
  for (int i = 0; i < 1000; ++i) table.rows.push_back({{std::to_string(i), Money::minor(100 * i)}});
  table.charts = {{Chart::Kind::line, "T", "day", {"a"}}};
  const std::string html = made_up::written("html", {"d", "D", {}, {table}, {}}, made_up::yuan());
  CHECK(longest_line(html) <= 900);
  const auto begin = html.find("points=\"") + 8;
  const std::string places = html.substr(begin, html.find('"', begin) - begin);
  CHECK(std::ranges::count(places, ',') == 1000);
}
