// SPDX-License-Identifier: MIT
#include "plan/document/text_blocks.hpp"

#include <doctest/doctest.h>

#include "plan/write/chart_data.hpp"

using namespace plan;

namespace {

/// "p:text", "b:one|two", "n:one|two" of each block.
std::vector<std::string> told(std::string_view text) {
  std::vector<std::string> blocks;
  for (const TextBlock& block : text_blocks(text)) {
    std::string line(1, "pbn"[static_cast<std::size_t>(block.kind)]);
    for (std::size_t i = 0; i < block.items.size(); ++i)
      line += (i == 0 ? ":" : "|") + block.items[i];
    blocks.push_back(line);
  }
  return blocks;
}

using Told = std::vector<std::string>;

const Currency& yuan() {
  return *find_currency("CNY");
}

Table sales_table() {
  Table table{"sales", "Sales", {}, {}};
  table.columns = {{"month", "month", Unit::text},
                   {"sales", "sales", Unit::money},
                   {"rate", "close rate", Unit::rate}};
  table.rows = {{{std::string("3月"), Money::minor(150000), Rate(1, 4)}},
                {{std::string("all"), Money::minor(1), Rate(1, 4)}, Row::Kind::subtotal},
                {{std::string("4月"), Money::minor(-5), NotAvailable{"no deal"}}}};
  return table;
}

}  // namespace

TEST_CASE("lines of a paragraph are joined, by a blank only where letters need it") {
  CHECK(told("one\ntwo\n\nthree\n") == Told{"p:one two", "p:three"});
  CHECK(told("要事为先，\n步步为营\n") == Told{"p:要事为先，步步为营"});
  CHECK(told("共 3\n个") == Told{"p:共 3 个"});
  CHECK(told("").empty());
  CHECK(told(" \n\n").empty());
}

TEST_CASE("lists begin with a sign or a number, and go on over lines") {
  CHECK(told("why:\n- a\n- b\n  c\n\nso") == Told{"p:why:", "b:a|b c", "p:so"});
  CHECK(told("1. a\n2. b\n\n3. c") == Told{"n:a|b|c"});
  CHECK(told("1、甲\n2、乙") == Told{"n:甲|乙"});
  CHECK(told("（1）甲\n（2）乙") == Told{"n:甲|乙"});
  CHECK(told("2025 年实际") == Told{"p:2025 年实际"});
  CHECK(told("-5% is bad") == Told{"p:-5% is bad"});
}

TEST_CASE("a chart has its table's plain rows, as numbers and as they are read") {
  const Chart chart{Chart::Kind::columns, "By month", "month", {"sales", "rate", "none"}};
  const Table table = sales_table();
  const ChartData data = chart_data(chart, table, {.currency = &yuan()});
  CHECK(data.labels == std::vector<std::string>{"3月", "4月"});
  CHECK(data.rows == std::vector<std::size_t>{0, 2});
  REQUIRE(data.series.size() == 2);
  CHECK(data.series[0].points[0].value == 1500.0);
  CHECK(data.series[0].points[1].shown == "-0.05");
  CHECK(data.series[1].points[0].value == 0.25);
  CHECK_FALSE(data.series[1].points[1].value);
  CHECK(chart_words(chart, data) ==
        "By month: 3月: sales 1,500.00, close rate 25.0%; 4月: sales -0.05, close rate n/a");
}

TEST_CASE("there is nothing to draw without labels or numbers") {
  const Table table = sales_table();
  const auto drawn = [&](Chart chart) {
    return !chart_data(chart, table, {.currency = &yuan()}).labels.empty();
  };
  CHECK(drawn({Chart::Kind::columns, "", "month", {"rate"}}));
  CHECK_FALSE(drawn({Chart::Kind::line, "", "week", {"rate"}}));
  CHECK_FALSE(drawn({Chart::Kind::line, "", "month", {"none"}}));
}

TEST_CASE("phones and mails keep only what tells them apart") {
  const auto shown = [](const char* text, bool redact) {
    return display(Personal{text}, Unit::text, {.currency = &yuan(), .redact = redact});
  };
  CHECK(shown("13800000001", true) == "138****0001");
  CHECK(shown("13800000001", false) == "13800000001");
  CHECK(shown("li.na@example.com", true) == "l***@example.com");
  CHECK(shown("李娜@example.com", true) == "李***@example.com");
  CHECK(shown("12345", true) == "1***");
  CHECK(shown("电话一三八零零零零", true) == "电***");
  CHECK(shown("", true).empty());
}
