// SPDX-License-Identifier: MIT
#include "plan/write/text/text_charts.hpp"

#include <doctest/doctest.h>

#include "made_up.hpp"
#include "pictures.hpp"
#include "plan/base/text.hpp"

using namespace plan;

namespace {

using Texts = std::vector<std::string>;

/// A table of one or two columns of counts with this picture of them.
Table counts(Chart::Kind kind, const std::vector<std::vector<Cell>>& rows) {
  Table table{"t", "T", {{"name", "name"}}, {}};
  Chart chart{kind, "picture", "name", {}};
  for (std::size_t i = 0; i < rows.front().size(); ++i) {
    table.columns.push_back({"n" + std::to_string(i), "n" + std::to_string(i), Unit::count});
    chart.series.push_back(table.columns.back().key);
  }
  for (const auto& figures : rows) {
    Row& row = table.rows.emplace_back();
    row.cells.emplace_back(std::string("a"));
    row.cells.insert(row.cells.end(), figures.begin(), figures.end());
  }
  table.charts = {chart};
  return table;
}

Cell n(std::int64_t number) {
  return number;
}
Cell rate(std::int64_t percent) {
  return Rate(percent, 100);
}

Texts bars(const Table& table, std::size_t room = 10) {
  const auto picture = bars_beside(table.charts[0], table, made_up::yuan(), room);
  REQUIRE(picture);
  Texts texts;
  for (const SheetCell& cell : picture->cells) {
    texts.push_back(cell.text);
    CHECK(cell.width == display_width(cell.text));
    CHECK(cell.width <= picture->width);
  }
  return texts;
}

}  // namespace

TEST_CASE("bars are as long as their figures, in eighths") {
  const Table table = counts(Chart::Kind::funnel, {{n(80)}, {n(40)}, {n(41)}, {n(0)}, {n(1)}});
  CHECK(bars(table) == Texts{"██████████", "█████", "█████▏", "", "▏"});
  CHECK(bars(table, 99)[0].size() == 30 * std::string("█").size());
}

TEST_CASE("what is not there has no bar, a mark is seen where the bar falls short") {
  const Table table =
      counts(Chart::Kind::columns,
             {{n(100), n(50)}, {n(30), n(60)}, {NotAvailable{"no"}, n(90)}, {n(20), Blank()}});
  CHECK(bars(table) == Texts{"█████████", "██▊  │", "        │", "█▊"});
}

TEST_CASE("bars below zero grow to the left, at the same scale") {
  const Table table = counts(Chart::Kind::pareto, {{n(60)}, {n(-30)}, {n(-40)}, {n(30)}});
  CHECK(bars(table) == Texts{"    ██████", " ███", "████", "    ███"});
  const Table below = counts(Chart::Kind::pareto, {{n(-60)}, {n(-30)}});
  CHECK(bars(below) == Texts{"██████████", "     █████"});
  const auto picture = bars_beside(table.charts[0], table, made_up::yuan(), 10);
  CHECK(picture->cells[0].tone == SheetCell::Tone::plain);
  CHECK(picture->cells[1].tone == SheetCell::Tone::negative);
}

TEST_CASE("steps begin where the last one ended; wholes that are cut say so") {
  CHECK(bars(counts(Chart::Kind::waterfall, {{n(60)}, {n(40)}, {n(-50)}, {n(50)}})) ==
        Texts{"██████", "      ████", "     █████", "█████"});
  CHECK(bars(counts(Chart::Kind::waterfall, {{n(1000)}, {n(20)}, {n(-40)}, {n(980)}})) ==
        Texts{"≈█████▋", "      ▐███", "   ▐██████", "≈██▍"});
}

TEST_CASE("a rate is to reach the whole, and an arrow stands for more than twice") {
  Table table =
      counts(Chart::Kind::bullets, {{rate(100)}, {rate(50)}, {rate(110)}, {rate(330)}, {Blank()}});
  CHECK(bars(table) == Texts{"████▌│", "██▎ │", "█████", "████████▶", ""});
  CHECK(chart_beside(table)->column == 1);
  table.columns.push_back({"bar", "", Unit::bar});
  CHECK_FALSE(chart_beside(table));
}

TEST_CASE("rates out of all measure end in an arrow and leave the others their bars") {
  const Table table =
      counts(Chart::Kind::bullets, {{rate(-3000)}, {rate(300)}, {rate(85)}, {rate(0)}, {rate(95)}});
  const Texts drawn = bars(table, 31);
  CHECK(drawn[0].starts_with("◀█"));
  CHECK(drawn[1].ends_with("█▶"));
  CHECK(drawn[3].ends_with(" │"));
  CHECK(drawn[2].ends_with("│"));
  CHECK(drawn[2] != drawn[4]);  // the mark hides neither's end
}

TEST_CASE("no picture where there is no room, one row, or nothing but zeros") {
  const Table table = counts(Chart::Kind::funnel, {{n(8)}, {n(4)}});
  CHECK_FALSE(bars_beside(table.charts[0], table, made_up::yuan(), 9));
  const Table alone = counts(Chart::Kind::funnel, {{n(8)}});
  CHECK_FALSE(bars_beside(alone.charts[0], alone, made_up::yuan(), 30));
  const Table zeros = counts(Chart::Kind::funnel, {{n(0)}, {n(0)}});
  CHECK_FALSE(bars_beside(zeros.charts[0], zeros, made_up::yuan(), 30));
}

TEST_CASE("a subtotal has no bar; the head names the column where the title has no room") {
  Table table = counts(Chart::Kind::funnel, {{n(8)}, {n(12)}, {n(4)}});
  table.rows[1].kind = Row::Kind::subtotal;
  CHECK(bars(table) == Texts{"██████████", "", "█████"});
  table.charts[0].title = "a long title\x1b";
  CHECK(bars_beside(table.charts[0], table, made_up::yuan(), 10)->title.text == "bar: n0");
  CHECK(bars_beside(table.charts[0], table, made_up::yuan(), 30)->title.text ==
        escaped("a long title\x1b"));
}

TEST_CASE("a line is drawn below its table, with gaps and its figures") {
  const Table table =
      counts(Chart::Kind::line, {{n(3)}, {n(0)}, {NotAvailable{"no"}}, {n(7)}, {n(5)}});
  CHECK(sparklines(table, made_up::yuan(), 80) ==
        Texts{"picture  ▄▁ █▆  first 3, last 5, lowest 0, highest 7"});
  CHECK(sparklines(table, made_up::yuan(), 30) ==
        Texts{"picture", "  ▄▁ █▆", "  first 3, last 5, lowest 0,", "  highest 7"});
  CHECK(sparklines(counts(Chart::Kind::line, {{Blank()}, {Blank()}}), made_up::yuan(), 80).empty());
  CHECK(sparklines(counts(Chart::Kind::line, {{n(2)}, {n(2)}, {n(2)}}), made_up::yuan(), 80) ==
        Texts{"picture  ▅▅▅  first 2, last 2, lowest 2, highest 2"});
  CHECK(sparklines(counts(Chart::Kind::line, {{n(2)}, {n(2)}}), made_up::yuan(), 80).empty());
}

TEST_CASE("a fan is its middle and the last interval in words") {
  const Table table = counts(Chart::Kind::fan, {{n(4), n(4), n(4)}, {n(6), n(5), n(7)}});
  CHECK(sparklines(table, made_up::yuan(), 80) ==
        Texts{"picture  ▁█  a: 6, with 80% between 5 and 7"});
}

TEST_CASE("no picture is wider than the terminal") {
  for (const std::size_t width : {40U, 60U, 80U, 120U}) {
    Display how = made_up::yuan();
    how.width = width;
    const std::string text = made_up::written("text", made_up::pictures(), how);
    std::size_t widest = 0;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = text.find('\n', at);
      widest = std::max(widest, display_width(text.substr(at, end - at)));
      at = end + 1;
    }
    CHECK(widest <= width);
  }
}
