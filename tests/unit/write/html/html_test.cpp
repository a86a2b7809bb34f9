// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <set>

#include "made_up.hpp"
#include "pictures.hpp"
#include "plan/base/tr.hpp"
#include "plan/write/html/html_parts.hpp"

using namespace plan;

namespace {

std::string html_of(const Document& document) {
  return made_up::written("html", document, made_up::yuan());
}
bool has(const std::string& html, std::string_view text) {
  return html.find(text) != std::string::npos;
}

/// What is between tags, and the texts of attributes, put back into characters.
std::string plain(std::string text) {
  const std::pair<std::string_view, std::string_view> signs[] = {
      {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
  for (const auto& [code, sign] : signs)
    for (auto at = text.find(code); at != std::string::npos; at = text.find(code, at + 1))
      text.replace(at, code.size(), sign);
  return text;
}

}  // namespace

TEST_CASE("text is safe between tags and in attributes") {
  CHECK(html_text("a<b> & \"c\" 'd'") == "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
  CHECK(html_text("\x1b[2J\u202E") == "\\x1b[2J\\u{202e}");
}

TEST_CASE("no text of a document becomes markup, wherever it stands") {
  const std::string bad = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&";
  Document document = made_up::pictures();
  document.name = document.title = bad;
  document.lead = bad;
  document.meta = {{bad, bad, bad}};
  document.notes = {{bad, bad}};
  for (Table& table : document.tables) {
    table.name = table.title = table.text = bad;
    table.charts[0].title = bad;
    for (Column& column : table.columns) column.title = column.group = bad;
    for (Row& row : table.rows) row.cells[0] = bad;
    table.rows[0].cells[1] = NotAvailable{bad};
  }
  document.tables.push_back(document.tables[0]);
  document.tables.back().prose = true;
  const std::string html = html_of(document);
  CHECK_FALSE(has(html, "<script"));
  CHECK_FALSE(has(html, "<img"));
  CHECK_FALSE(has(html, "\"'>"));
  CHECK(has(html, "&lt;script&gt;alert(1)"));
}

TEST_CASE("a page runs nothing and loads nothing") {
  const std::string html = html_of(made_up::pictures());
  CHECK(has(html,
            "<meta http-equiv=\"Content-Security-Policy\"\n content=\"default-src 'none'; "
            "style-src 'unsafe-inline'; img-src data:\">"));
  for (const char* word :
       {"<script", "javascript:", " onload", "http://", "https://", "@import", "url(", " src="})
    CHECK_FALSE(has(html, word));
}

TEST_CASE("a page says its language") {
  CHECK(has(html_of(made_up::year()), "<html lang=\"en\">"));
  set_language(Language::zh);
  const std::string html = html_of(made_up::year());
  set_language(Language::en);
  CHECK(has(html, "<html lang=\"zh-CN\">"));
  CHECK(has(html, "单位：元"));
}

TEST_CASE("a table has groups, figures, subtotal, total and footer") {
  const std::string html = html_of(made_up::year());
  CHECK(has(html, "<title>Targets of 2026</title>"));
  CHECK(has(html,
            "<tr class=\"groups\"><td colspan=\"1\"></td><th scope=\"colgroup\" "
            "colspan=\"3\" class=\"g\">Q1</th>"));
  CHECK(has(html, "<th scope=\"row\" class=\"l\">O&#39;Brien</th><td class=\"g\">1</td>"));
  CHECK(has(html, "<td class=\"z\">0</td><td class=\"t\">1,000</td>"));
  CHECK(has(html, "<tr class=\"sub\"><th scope=\"row\" class=\"l\">华东</th>"));
  CHECK(has(html, "<tfoot>\n<tr><th scope=\"row\" class=\"l\">total</th>"));
  CHECK(has(html, "book: Demo"));
  CHECK(has(html, "unit: CNY"));
}

TEST_CASE("amounts below zero and n/a bear their mark, trees are set in, bars drawn") {
  Table table{"t", "T", {{"rep", "rep"}, {"a", "a", Unit::money}, {"b", "", Unit::bar}}, {}};
  table.rows = {
      {{std::string("Li"), Money::minor(-100), Bar{Rate(1, 2), Rate(3, 4)}}, Row::Kind::plain, 2},
      {{std::string("Wu"), NotAvailable{"no <target>"}, Bar{Rate(3, 2)}}}};
  const std::string html = html_of({"d", "D", {}, {table}, {}});
  CHECK(has(html, "<th scope=\"row\" class=\"l i2\">Li</th><td class=\"m\">-1</td>"));
  CHECK(has(html, "<td class=\"na\">n/a</td>"));
  CHECK(has(html, "<p class=\"foot\">n/a: no &lt;target&gt;</p>"));
  CHECK(has(html, "class=\"part\" y=\"2\" width=\"48.0\""));
  CHECK(has(html, "class=\"mark\" x=\"71.2\""));
  CHECK(has(html, "<path class=\"part\""));  // more than the whole
}

TEST_CASE("parts have anchors of their own, and links where they are many") {
  Document document{"d", "D", {}, {}, {}};
  for (const char* name : {"a", "a", "", "本月", "a-2"})
    document.tables.push_back({name, "T", {}, {}, {}, false, "text"});
  const std::string html = html_of(document);
  std::set<std::string> anchors, links;
  const auto collect = [&](std::string_view begin, std::set<std::string>& into) {
    for (auto at = html.find(begin); at != std::string::npos; at = html.find(begin, at + 1)) {
      const auto from = at + begin.size();
      into.insert(html.substr(from, html.find('"', from) - from));
    }
  };
  collect("<section id=\"", anchors);
  collect("<a href=\"#", links);
  CHECK(anchors.size() == 5);
  CHECK(links == anchors);
  for (const std::string& anchor : anchors)
    CHECK(anchor.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
  document.tables.resize(2);
  CHECK_FALSE(has(html_of(document), "<nav"));
}

TEST_CASE("chapters have paragraphs, lists and sentences") {
  Document document{"d", "D", {}, {}, {}, "the whole"};
  document.tables = {{"a", "A", {}, {}, {}, false, "one\n\n- two\n- three\n\n1. four"},
                     {"b",
                      "B",
                      {{"who", "who"}, {"what", "what"}},
                      {{{std::string("Li"), std::string("won <it>")}}},
                      {},
                      true,
                      "",
                      2}};
  const std::string html = html_of(document);
  CHECK(has(html, "<p class=\"lead\">the whole</p>"));
  CHECK(has(html,
            "<h2>A</h2>\n<p>one</p>\n<ul>\n<li>two</li>\n<li>three</li>\n</ul>\n<ol>\n<li>four"));
  CHECK(has(html, "<h3>B</h3>\n<ul class=\"prose\">\n<li><b>Li</b>: won &lt;it&gt;</li>"));
  CHECK_FALSE(has(html, "nothing to show"));
}

TEST_CASE("a chart stands before its table, for a wide and a narrow screen") {
  const std::string html = html_of(made_up::pictures());
  const auto figure = html.find("<figcaption>Picture of funnel</figcaption>");
  REQUIRE(figure != std::string::npos);
  CHECK(html.find("<svg class=\"wide\"", figure) < html.find("<svg class=\"narrow\"", figure));
  CHECK(html.find("<svg class=\"narrow\"", figure) < html.find("<table", figure));
}

TEST_CASE("a chart has no title under a heading that says it, with a capital or without") {
  Document document = made_up::pictures();
  document.tables.resize(1);
  document.tables[0].charts[0].title = "sales";
  document.tables[0].title = "Sales";
  CHECK_FALSE(has(html_of(document), "<figcaption"));
  document.tables[0].title = "Orders";
  CHECK(has(html_of(document), "<figcaption>sales<"));
}

TEST_CASE("wide tables turn the page, narrow ones do not") {
  Table table = made_up::year().tables[0];
  const Display how = made_up::yuan();
  CHECK_FALSE(html_table(table, how, "T").paper.turned);
  for (int i = 0; i < 6; ++i) table.columns.push_back({"c", "a column's title", Unit::money});
  for (Row& row : table.rows) row.cells.resize(table.columns.size());
  if (table.total) table.total->cells.resize(table.columns.size());
  const HtmlTable wide = html_table(table, how, "T");
  CHECK(wide.paper.turned);
  CHECK(wide.paper.points < 9);
  CHECK_FALSE(has(wide.markup, "class=\"paper\""));
  CHECK(has(html_of({"d", "D", {}, {table}, {}}), "<body class=\"turned\">"));
  Table chapter{"c", "C", {}, {}};
  chapter.text = "Text.";
  const Table heading{"h", "H", {}, {}};
  const std::string bound = html_of({"d", "D", {}, {chapter, heading, table}, {}});
  CHECK(has(bound, "<body>"));
  CHECK(has(bound, "<section id=\"c\">"));
  CHECK(has(bound, "<header>"));
  CHECK(has(bound, "<section id=\"h\" class=\"turned\">"));
}

TEST_CASE("the title stands on the first table's page, and so do short tables up to a sheet") {
  Table wide{"wide", "W", {}, {}};
  for (int i = 0; i < 8; ++i) wide.columns.push_back({"c", "a column's title", Unit::money});
  wide.rows = {{std::vector<Cell>(8, Cell(Money::minor(1'234'567'890)))}};
  Table small{"small", "S", {{"c", "C", Unit::text}}, {{{std::string("x")}}}};
  Table sheet = small;
  sheet.name = "sheet";
  sheet.new_page = true;
  const std::string page = html_of({"d", "D", {}, {wide, small, sheet, small}, {}});
  CHECK(has(page, "<header class=\"turned\">"));
  CHECK(has(page, "<section id=\"wide\" class=\"turned\">"));
  CHECK(has(page, "<section id=\"small\" class=\"turned\">"));
  CHECK(has(page, "<section id=\"sheet\" class=\"begins\">"));
  CHECK(has(page, "<section id=\"small-2\">"));
}

// 30 columns of 16 letters are 557 of the 184 that a turned page holds at 7 points.
TEST_CASE("a table too wide for turned paper is folded there, with its labels on each piece") {
  Table table{"t", "T", {{"rep", "rep"}}, {}};
  Row row{{std::string("Li")}};
  for (int i = 0; i < 30; ++i) {
    table.columns.push_back({"c", "column no. " + std::to_string(10 + i) + "...", Unit::count});
    row.cells.emplace_back(std::int64_t{100 + i});
  }
  table.rows = {row};
  const HtmlTable made = html_table(table, made_up::yuan(), "T");
  CHECK_FALSE(made.paper.turned);
  CHECK(made.paper.points == 8);
  const auto paper = made.markup.find("<div class=\"paper\" hidden>");
  REQUIRE(paper != std::string::npos);
  CHECK(made.markup.starts_with("<div class=\"scroll short screen\""));
  const auto count = [&](std::string_view text) {
    std::size_t found = 0;
    for (auto at = made.markup.find(text, paper); at != std::string::npos;
         at = made.markup.find(text, at + 1))
      ++found;
    return found;
  };
  const std::size_t pieces = count("<table");
  CHECK(pieces >= 4);
  CHECK(count("<th scope=\"row\" class=\"l\">Li</th>") == pieces);
  for (int i = 0; i < 30; ++i) CHECK(count(">" + std::to_string(100 + i) + "<") == 1);
}

TEST_CASE("key figures are tiles on a page, a table elsewhere") {
  Table tiles{"key",
              "Key",
              {{"title", "what"}, {"figure", "figure", Unit::money}, {"beside", "of it"}},
              {}};
  tiles.tiles = true;
  tiles.rows = {{{std::string("sales <x>"), Money::minor(123456), std::string("target 5")}},
                {{std::string("growth"), NotAvailable{"no base"}, std::string()}}};
  const Document document{"d", "D", {}, {tiles, made_up::year().tables[0]}, {}};
  const std::string html = html_of(document);
  CHECK(has(html, "<section id=\"key\">\n<dl class=\"tiles\" aria-label=\"Key\">\n"));
  CHECK(
      has(html, "<dt>sales &lt;x&gt;</dt>\n<dd class=\"figure\">1,234.56</dd>\n<dd>target 5</dd>"));
  CHECK(has(html, "<dd class=\"figure na\">n/a</dd>\n<dd>no base</dd>\n</div>"));
  CHECK_FALSE(has(html, "<h2>Key"));
  CHECK(has(made_up::written("md", document, made_up::yuan()), "| growth | n/a |"));
  CHECK(has(made_up::written("text", document, made_up::yuan()), "sales <x>  1,234.56  target 5"));
  CHECK(has(made_up::written("json", document, made_up::yuan()), "\"figure\": \"1234.56\""));
}

TEST_CASE("no more than ten links lead to the parts of a page") {
  Document document{"d", "D", {}, {}, {}};
  const auto links = [&] {
    const std::string html = html_of(document);
    std::size_t found = 0;
    for (auto at = html.find("<a h"); at != std::string::npos; at = html.find("<a h", at + 1))
      ++found;
    return std::pair(found, has(html, "<details>"));
  };
  for (int i = 0; i < 10; ++i) document.tables.push_back({"a", "A", {}, {}});
  CHECK(links() == std::pair<std::size_t, bool>{10, false});
  for (int i = 5; i < 10; ++i) document.tables[std::size_t(i)].level = 2;
  CHECK(links() == std::pair<std::size_t, bool>{10, false});
  document.tables.push_back({"a", "A", {}, {}});
  CHECK(links() == std::pair<std::size_t, bool>{6, false});
  for (Table& table : document.tables) table.level = 1;
  CHECK(links() == std::pair<std::size_t, bool>{11, true});
}

TEST_CASE("html holds what display() says of every cell, row by row") {
  for (std::uint32_t seed = 1; seed <= 300; ++seed) {
    const Document document = made_up::random(seed);
    const Table& table = document.tables[0];
    Display how = made_up::yuan();
    const std::string html = made_up::written("html", document, how);
    how.decimals = common_decimals(table, how);
    std::size_t at = html.find("<tbody>");
    REQUIRE(at != std::string::npos);
    for (const Row& row : table.rows) {
      at = html.find("<tr", at + 1);
      std::size_t cell_at = at;
      for (std::size_t c = 0; c < table.columns.size(); ++c) {
        cell_at = html.find("<t", cell_at + 3);
        const auto begin = html.find('>', cell_at) + 1;
        const auto end = html.find("</t", begin);
        std::string shown = plain(html.substr(begin, end - begin));
        if (shown.starts_with("n/a")) shown.resize(3);
        CHECK(shown == display(row.cells[c], table.columns[c].unit, how));
      }
    }
  }
}

TEST_CASE("of a list that nobody reads to its end a page says where the rest is") {
  Table list{"new", "New", {{"x", "x"}}, {}};
  for (std::size_t i = 1; i <= html_rows; ++i) list.rows.push_back({{"row " + std::to_string(i)}});
  const Document whole{"customers", "", {}, {list}, {}};
  CHECK_FALSE(has(html_of(whole), "left out"));
  list.rows.insert(list.rows.end(), 3, Row{{std::string("one more")}});
  const std::string page = html_of({"customers", "", {}, {list}, {}});
  CHECK(has(page, "row " + std::to_string(html_rows)));
  CHECK_FALSE(has(page, "one more"));
  CHECK(has(page,
            "rows left out here: 3 of 2003; all of them: plan customers --table new "
            "--format csv"));
  list.name = "customers_new";
  const Document dashboard{"summary", "", {}, {{"customers", "Customers", {}, {}}, list}, {}};
  CHECK(has(html_of(dashboard), "plan customers --table new --format csv"));
  list.prose = true;
  CHECK_FALSE(has(html_of({"customers", "", {}, {list}, {}}), "one more"));
}
