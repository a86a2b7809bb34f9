// SPDX-License-Identifier: MIT
#include "plan/write/html/svg.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "made_up.hpp"
#include "pictures.hpp"
#include "plan/base/tr.hpp"
#include "plan/write/html/svg_canvas.hpp"

using namespace plan;

namespace {

std::string picture(const Table& table, double width = 720) {
  const Chart& chart = table.charts.at(0);
  return svg_chart(chart, chart_data(chart, table, made_up::yuan()), width, "wide");
}
Table part(std::string_view name) {
  return *find_table(made_up::pictures(), name);
}

std::size_t count(const std::string& text, std::string_view word) {
  std::size_t found = 0;
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++found;
  return found;
}

/// The values of an attribute of all shapes of a class, in order.
std::vector<double> values(const std::string& svg, const std::string& kind,
                           const std::string& attribute) {
  std::vector<double> found;
  const std::string begin = "class=\"" + kind + "\"";
  for (auto at = svg.find(begin); at != std::string::npos; at = svg.find(begin, at + 1)) {
    const auto value = svg.find(" " + attribute + "=\"", at) + attribute.size() + 3;
    found.push_back(std::stod(svg.substr(value, svg.find('"', value) - value)));
  }
  return found;
}

std::vector<std::string> labels(const Scale& scale) {
  std::vector<std::string> found;
  for (const double tick : scale.ticks()) found.push_back(scale.label(tick));
  return found;
}
using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a scale has round ticks that hold every number and zero") {
  CHECK(labels(Scale(0, 93, Unit::count)) == Words{"0", "20", "40", "60", "80", "100"});
  CHECK(labels(Scale(0, 0.37, Unit::rate)) == Words{"0%", "10%", "20%", "30%", "40%"});
  CHECK(labels(Scale(0, 0.012, Unit::rate)) ==
        Words{"0%", "0.25%", "0.5%", "0.75%", "1%", "1.25%"});
  CHECK(labels(Scale(-30, 45, Unit::quantity)) == Words{"-40", "-20", "0", "20", "40", "60"});
  CHECK(labels(Scale(-0.05, 0, Unit::points)) == Words{"-5", "-4", "-3", "-2", "-1", "0"});
  CHECK(labels(Scale(0, 0, Unit::money)).front() == "0");
  CHECK(labels(Scale(0, 2, Unit::count)) == Words{"0", "1", "2"});
}

TEST_CASE("large amounts are counted in 万 and 亿, elsewhere in k and M") {
  CHECK(labels(Scale(0, 2'000'000, Unit::money)) == Words{"0", "0.5M", "1M", "1.5M", "2M"});
  CHECK(labels(Scale(0, 40'000, Unit::money)) == Words{"0", "10k", "20k", "30k", "40k"});
  set_language(Language::zh);
  const Words ten_thousands = labels(Scale(0, 40'000, Unit::money));
  const Words millions = labels(Scale(0, 250'000'000, Unit::money));
  set_language(Language::en);
  CHECK(ten_thousands == Words{"0", "1万", "2万", "3万", "4万"});
  CHECK(millions == Words{"0", "0.5亿", "1亿", "1.5亿", "2亿", "2.5亿"});
}

TEST_CASE("numbers are short and know no locale and no -0") {
  CHECK(short_number(12.50, 2) == "12.5");
  CHECK(short_number(-0.001, 1) == "0");
  CHECK(short_number(1000, 1) == "1000");
}

TEST_CASE("columns are as high as their amounts, a gap where there is none") {
  const Table table = part("columns");
  const std::string svg = picture(table);
  const auto heights = values(svg, "part", "height");
  REQUIRE(heights.size() == 1 + 11);  // the legend's sample, and one month has no amount
  CHECK(heights[1] / heights[3] == doctest::Approx(1.18 / 1.54).epsilon(0.01));
  CHECK(heights[2] / heights[1] == doctest::Approx(0.30 / 1.18).epsilon(0.01));
  const auto tops = values(svg, "part", "y");
  CHECK(tops[2] == doctest::Approx(tops[1] + heights[1]).epsilon(0.001));  // below zero
  CHECK(values(svg, "mark", "x").size() == 1 + 12);
}

TEST_CASE("bullets share one scale, whose whole is the dashed line") {
  const std::string svg = picture(part("bullets"));
  const auto good = values(svg, "part", "width");
  const auto late = values(svg, "late", "width");
  REQUIRE(late.size() == 2);  // the legend's sample, and one below its mark
  REQUIRE(good.size() >= 3);  // the legend's sample is the first
  CHECK(late[1] / good[1] == doctest::Approx(640.0 / 925).epsilon(0.01));
  const double zero = values(svg, "part", "x")[1];
  CHECK((values(svg, "goal", "x1")[0] - zero) / good[1] ==
        doctest::Approx(1 / 0.925).epsilon(0.01));
  CHECK(good[2] / good[1] == doctest::Approx(2 / 0.925).epsilon(0.01));  // cut at twice the whole
  CHECK(svg.find("<polygon class=\"part\"") != std::string::npos);
  CHECK(values(svg, "mark", "x").size() == 1 + 4);
  CHECK(svg.find(">n/a</text>") != std::string::npos);
}

TEST_CASE("a legend names each colour that is there, and the mark by what it says") {
  Table table{"t", "", {{"rep", "rep"}, {"attainment", "attainment", Unit::rate}}, {}};
  table.columns.push_back({"bar", "progress bar", Unit::bar});
  const auto add = [&](const char* rep, std::int64_t percent) {
    const Rate rate(percent, 100);
    table.rows.push_back({{std::string(rep), rate, Bar{rate, Rate(1, 2)}}});
  };
  add("ann", 20), add("bob", 30);
  table.charts = {{Chart::Kind::bullets, "", "", {"attainment", "bar"}, "target to date"}};
  const std::string behind = picture(table);
  CHECK(behind.find(">attainment, below target to date</text>") != std::string::npos);
  CHECK(behind.find(">attainment</text>") == std::string::npos);
  CHECK(behind.find(">progress bar<") == std::string::npos);
  CHECK(behind.find(">target to date</text>") != std::string::npos);
  add("cid", 80);
  CHECK(picture(table).find(">attainment</text>") != std::string::npos);
}

TEST_CASE("rows that a first name does not tell apart are named by the next too") {
  Table table{"t", "", {{"team", "team"}, {"rep", "rep"}, {"n", "n", Unit::count}}, {}};
  const auto add = [&](const char* team, const char* rep) {
    table.rows.push_back({{std::string(team), std::string(rep), std::int64_t(5)}});
  };
  table.charts = {{Chart::Kind::funnel, "", "", {"n"}}};
  add("North", "Ann"), add("South", "Bob");
  const auto labels_now = [&] {
    return chart_data(table.charts[0], table, made_up::yuan()).labels;
  };
  CHECK(labels_now() == Words{"North", "South"});
  add("South", "Cid");
  CHECK(labels_now() == Words{"North · Ann", "South · Bob", "South · Cid"});
}

TEST_CASE("a line of fewer than three figures is no picture") {
  Table table{"t", "", {{"month", "month"}, {"r", "r", Unit::rate}}, {}};
  table.charts = {{Chart::Kind::line, "", "month", {"r"}}};
  const auto add = [&](Cell cell) { table.rows.push_back({{std::string("m"), std::move(cell)}}); };
  add(Rate(1, 2)), add(NotAvailable{"no"}), add(Rate(1, 3));
  CHECK(picture(table).empty());
  add(Rate(1, 4));
  CHECK_FALSE(picture(table).empty());
}

TEST_CASE("a funnel's rows are as wide as their counts, around one middle") {
  const std::string svg = picture(part("funnel"));
  const auto x = values(svg, "part", "x"), width = values(svg, "part", "width");
  REQUIRE(width.size() == 4);
  CHECK(width[1] == doctest::Approx(width[0] / 2).epsilon(0.01));
  CHECK(width[3] == 0);
  CHECK(x[1] + width[1] / 2 == doctest::Approx(x[0] + width[0] / 2).epsilon(0.001));
}

TEST_CASE("a line breaks at n/a") {
  const std::string svg = picture(part("line"));
  CHECK(count(svg, "<polyline class=\"s0\"") == 2);
  CHECK(count(svg, "<polyline class=\"s1\"") == 1);
  CHECK(count(svg, "<circle class=\"d0\"") == 10);
}

TEST_CASE("a pareto shows the twenty largest and the running share of all") {
  Table table = part("pareto");
  std::swap(table.rows[0], table.rows[5]);
  const std::string svg = picture(table);
  auto width = values(svg, "part", "width");
  width.erase(width.begin());  // the legend's sample
  REQUIRE(width.size() == 20);
  CHECK(std::is_sorted(width.rbegin(), width.rend()));
  CHECK(width[0] / width[1] == doctest::Approx(1.5).epsilon(0.01));
  auto dots = values(svg, "share-dot", "cx");
  dots.erase(dots.begin());
  REQUIRE(dots.size() == 20);
  CHECK(std::is_sorted(dots.begin(), dots.end()));
  CHECK(svg.find(">100%</text>") != std::string::npos);  // the share's own scale, below
  CHECK(svg.find("(scale above)</text>") != std::string::npos);
  CHECK(svg.find("and 4 more below") != std::string::npos);
  CHECK(svg.find("…</text>") != std::string::npos);
}

TEST_CASE("a pareto of the largest rows alone ends at their share of the total") {
  Table table = part("pareto");
  table.rows.resize(5);
  const auto last_share = [&] {
    const std::string svg = picture(table);
    // ticks of the share below the rows, the last of them the whole
    return values(svg, "share-dot", "cx").back() / values(svg, "zero", "x1").back();
  };
  CHECK(last_share() == doctest::Approx(1).epsilon(0.01));
  table.total = table.rows[0];
  table.total->kind = Row::Kind::subtotal;
  for (Cell& cell : table.total->cells)
    if (Money* amount = std::get_if<Money>(&cell)) *amount = Money::minor(amount->minor() * 100);
  CHECK(last_share() < 0.6);
}

TEST_CASE("a waterfall's steps begin where the one before ended") {
  const std::string svg = picture(part("waterfall"));
  const auto whole_x = values(svg, "whole", "x"), whole = values(svg, "whole", "width");
  const auto up_x = values(svg, "up", "x"), up = values(svg, "up", "width");
  const auto down_x = values(svg, "down", "x"), down = values(svg, "down", "width");
  REQUIRE(whole.size() == 2);
  CHECK(up_x[0] == doctest::Approx(whole_x[0] + whole[0]).epsilon(0.001));
  CHECK(down_x[0] + down[0] == doctest::Approx(up_x[0] + up[0]).epsilon(0.001));
  CHECK(down_x[0] == doctest::Approx(whole_x[1] + whole[1]).epsilon(0.001));
  CHECK(up[0] / whole[0] == doctest::Approx(0.25).epsilon(0.01));
  CHECK(svg.find("class=\"break\"") == std::string::npos);
}

TEST_CASE("a waterfall of small steps begins near them, not at zero") {
  Table table{"bridge", "", {{"step", "step"}, {"amount", "amount", Unit::money}}, {}};
  const auto add = [&](const char* name, std::int64_t yuan) {
    table.rows.push_back({{std::string(name), Money::minor(yuan * 100)}});
  };
  add("target", 1000), add("ann", 20), add("bob", -40), add("sales", 980);
  table.charts = {{Chart::Kind::waterfall, "", "step", {"amount"}}};
  const std::string svg = picture(table);
  const auto whole = values(svg, "whole", "width"), up = values(svg, "up", "width"),
             down = values(svg, "down", "width");
  REQUIRE(whole.size() == 2);
  CHECK(down[0] == doctest::Approx(2 * up[0]).epsilon(0.01));
  CHECK(whole[0] - whole[1] == doctest::Approx(up[0]).epsilon(0.02));
  CHECK(up[0] > whole[0] / 5);
  CHECK(count(svg, "<polygon class=\"break\"") == 2);  // wholes that do not begin at zero say so
}

TEST_CASE("a fan has two bands and the middle") {
  const std::string svg = picture(part("fan"));
  CHECK(count(svg, "<polygon class=\"outer\"") == 1);
  CHECK(count(svg, "<polygon class=\"inner\"") == 1);
  CHECK(count(svg, "<polyline class=\"s0\"") == 1);
}

TEST_CASE("a picture is an image with its words") {
  for (const Table& table : made_up::pictures().tables) {
    const ChartData data = chart_data(table.charts[0], table, made_up::yuan());
    const std::string svg = picture(table);
    CHECK(svg.find("role=\"img\"") != std::string::npos);
    CHECK(svg.find("<title>Picture of " + table.name + "</title>") != std::string::npos);
    CHECK(svg.find("<desc>Picture of " + table.name + ": ") != std::string::npos);
    CHECK(svg.find(data.labels[0] + ": " + data.series[0].title + " " +
                   data.series[0].points[0].shown) != std::string::npos);
  }
}

TEST_CASE("nothing, one point, zeros and n/a break no picture") {
  for (Table table : made_up::pictures().tables) {
    const std::vector<Row> rows = table.rows;
    table.rows.clear();
    CHECK(picture(table).empty());
    table.rows = {rows[0]};
    const bool is_line = table.charts[0].kind == Chart::Kind::line;
    CHECK(picture(table).empty() == is_line);  // of one point
    for (Row& row : table.rows = rows)
      for (std::size_t i = 1; i < row.cells.size(); ++i) row.cells[i] = Money::minor(0);
    const std::string zeros = picture(table, 358);
    CHECK(zeros.find("</svg>") != std::string::npos);
    CHECK(zeros.find("nan") == std::string::npos);
    CHECK(zeros.find("inf") == std::string::npos);
    for (Row& row : table.rows)
      for (std::size_t i = 1; i < row.cells.size(); ++i) row.cells[i] = NotAvailable{"none"};
    CHECK(picture(table).empty());
  }
}

TEST_CASE("no axis has more than twelve names") {
  Table table = part("columns");
  for (int i = 0; i < 60; ++i) table.rows.push_back(table.rows[0]);
  const std::string svg = picture(table);
  CHECK(count(svg, "text-anchor=\"middle\"") <= 12);
  CHECK(count(picture(part("columns")), ">02</text>") == 1);  // the year is said once
}
