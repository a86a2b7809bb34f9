// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <sstream>

#include "made_up.hpp"
#include "plan/base/text.hpp"
#include "plan/base/tr.hpp"

using namespace plan;

namespace {

std::string text_of(const Document& document, std::size_t width = 0, const std::string& unit = "") {
  Display how = made_up::yuan();
  how.width = width;
  how.unit = unit;
  return made_up::written("text", document, how);
}

Document rates() {
  return {"rates",
          "Rates",
          {},
          {{"rates",
            "Rates",
            {{"rep", "rep"}, {"sales", "sales", Unit::money}, {"rate", "close rate", Unit::rate}},
            {{{std::string("张伟"), Money::minor(120050), NotAvailable{"no deals"}}},
             {{std::string("Li"), NotAvailable{"no target"}, Rate(1, 8)}}}}},
          {}};
}

}  // namespace

TEST_CASE("text has title, unit, quarters, subtotal, total and footer") {
  CHECK(text_of(made_up::year()) == R"(Targets of 2026
unit: CNY

rep     │ 2026-01  2026-02      Q1 │ 2026-03  2026-04      Q2 │  2026
────────┼──────────────────────────┼──────────────────────────┼──────
张伟    │     100      200     300 │   1,000        0   1,000 │ 1,300
O'Brien │       1        2       3 │       4        5       9 │    12
华东    │     101      202     303 │   1,004        5   1,009 │ 1,312
        │                          │                          │
李娜    │       9        1      10 │       1        1       2 │    12
────────┼──────────────────────────┼──────────────────────────┼──────
total   │     110      203     313 │   1,005        6   1,011 │ 1,324

book: Demo
)");
}

TEST_CASE("text folds between quarters and says which") {
  CHECK(text_of(made_up::year(), 43) == R"(Targets of 2026
unit: CNY

Q1
rep     │ 2026-01  2026-02      Q1
────────┼─────────────────────────
张伟    │     100      200     300
O'Brien │       1        2       3
华东    │     101      202     303
        │
李娜    │       9        1      10
────────┼─────────────────────────
total   │     110      203     313

Q2 · 2026
rep     │ 2026-03  2026-04      Q2 │  2026
────────┼──────────────────────────┼──────
张伟    │   1,000        0   1,000 │ 1,300
O'Brien │       4        5       9 │    12
华东    │   1,004        5   1,009 │ 1,312
        │                          │
李娜    │       1        1       2 │    12
────────┼──────────────────────────┼──────
total   │   1,005        6   1,011 │ 1,324

book: Demo
)");
}

TEST_CASE("text divides amounts by the unit and names it") {
  CHECK(text_of(rates(), 0, "万") == R"(Rates
unit: 万元

rep   sales  close rate
───────────────────────
张伟   0.12        n/a¹
Li     n/a²       12.5%
n/a¹: no deals
n/a²: no target
)");
}

TEST_CASE("a long text goes on in the next lines, a figure without room in a block below") {
  Document document = rates();
  document.tables[0].rows[0].cells[0] = std::string("Zhang Wei of the East");
  CHECK(text_of(document, 24) == R"(Rates
unit: CNY

rep              sales
──────────────────────
Zhang Wei of  1,200.50
the East
Li                n/a²

rep           close rate
────────────────────────
Zhang Wei of        n/a¹
the East
Li                 12.5%
n/a¹: no deals
n/a²: no target
)");
}

TEST_CASE("a picture stands beside its rows, not beside the total") {
  Document document = rates();
  Table& table = document.tables[0];
  table.rows[1].cells[1] = Money::minor(60025);
  table.charts = {{Chart::Kind::columns, "picture", "rep", {"sales"}}};
  table.total = table.rows[0];
  CHECK(text_of(document, 38) == R"(Rates
unit: CNY

rep      sales  close rate  picture
──────────────────────────────────────
张伟  1,200.50         n/a  ██████████
Li      600.25       12.5%  █████
──────────────────────────────────────
张伟  1,200.50         n/a
n/a: no deals
)");
}

TEST_CASE("one reason for all n/a needs no number") {
  Document document = rates();
  document.tables[0].rows.pop_back();
  CHECK(text_of(document) == R"(Rates
unit: CNY

rep      sales  close rate
──────────────────────────
张伟  1,200.50         n/a
n/a: no deals
)");
}

TEST_CASE("Chinese text has Chinese punctuation") {
  set_language(Language::zh);
  Document document = rates();
  document.tables[0].rows.pop_back();
  document.meta = {{"book", "账册", "演示"}, {"as-of", "截至", "2026-03-31"}};
  document.notes = {{"n", "工作日历尚未公布"}};
  const std::string text = text_of(document);
  set_language(Language::en);
  CHECK(text == R"(Rates
单位：元

rep      sales  close rate
──────────────────────────
张伟  1,200.50         n/a
n/a：no deals

注：工作日历尚未公布

账册：演示 · 截至：2026-03-31
)");
}

TEST_CASE("trees indent their first text column and part at their heads") {
  Document tree = rates();
  tree.tables[0].rows = {
      {{std::string("公司"), Money::minor(100), Blank{}}, Row::Kind::subtotal, 0},
      {{std::string("华东"), Money::minor(100), Blank{}}, Row::Kind::subtotal, 1},
      {{std::string("张伟"), Money::minor(100), Blank{}}, Row::Kind::plain, 2},
      {{std::string("华北"), Money::minor(0), Blank{}}, Row::Kind::subtotal, 1},
      {{std::string("Li"), Money::minor(0), Blank{}}, Row::Kind::plain, 2}};
  CHECK(text_of(tree) == R"(Rates
unit: CNY

rep       sales  close rate
───────────────────────────
公司          1
  华东        1
    张伟      1

  华北        0
    Li        0
)");
}

TEST_CASE("colour marks sums, amounts below zero and missing ones") {
  Document document = made_up::year();
  document.tables[0].columns.resize(2);
  document.tables[0].rows = {{{std::string("Li"), Money::minor(-100)}},
                             {{std::string("Wu"), NotAvailable{"no target"}}}};
  document.tables[0].total = Row{{std::string("total"), Money::minor(-100)}};
  Display how = made_up::yuan();
  how.colour = true;
  const std::string text = made_up::written("text", document, how);
  CHECK(text.find("\x1b[1mTargets of 2026\x1b[0m\n") == 0);
  CHECK(text.find(" \x1b[31m-1\x1b[0m\n") != std::string::npos);
  CHECK(text.find(" \x1b[33mn/a\x1b[0m\n") != std::string::npos);
  CHECK(text.find("\x1b[1mtotal\x1b[0m") != std::string::npos);
  CHECK(text.find(" \x1b[1;31m-1\x1b[0m\n") != std::string::npos);
  CHECK(text.ends_with("\x1b[2mbook: Demo\x1b[0m\n"));
}

TEST_CASE("colour adds nothing but colour") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const Document document = seed == 0 ? made_up::year() : made_up::random(seed);
    Display how = made_up::yuan();
    how.width = seed % 3 == 0 ? 0 : 20 + seed;
    const std::string plain = made_up::written("text", document, how);
    how.colour = true;
    CHECK(made_up::without_colour(made_up::written("text", document, how)) == plain);
  }
}

TEST_CASE("no line is wider than the terminal, ends in a blank or holds a control character") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const Document document = seed == 0 ? made_up::year() : made_up::random(seed);
    const std::size_t width = 40 + seed % 80;  // any single figure fits
    std::istringstream lines(text_of(document, width));
    for (std::string line; std::getline(lines, line);) {
      CHECK(display_width(line) <= width);
      CHECK(escaped(line) == line);
      CHECK_FALSE(line.ends_with(' '));
    }
  }
}

TEST_CASE("titles, groups, reasons, notes and footer are escaped too") {
  const std::string bad = "a\x1b[2J\u202E";
  Document document{
      bad, bad, {{bad, bad, bad}}, {{bad, bad, {{bad, bad, Unit::rate, bad}}, {}}}, {{bad, bad}}};
  document.tables[0].rows = {{{NotAvailable{bad}}}, {{Rate(1, 2)}}};
  const std::string text = text_of(document);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\u202E") == std::string::npos);
}

TEST_CASE("an empty table says so") {
  Document document = rates();
  document.tables[0].rows.clear();
  CHECK(text_of(document) == "Rates\nunit: CNY\n\nnothing to show\n");
}

TEST_CASE("without meta there is no footer") {
  Display how = made_up::yuan();
  how.meta = false;
  CHECK(made_up::written("text", made_up::year(), how).find("Demo") == std::string::npos);
}

TEST_CASE("a long text goes on below within its room, its width that of its lines") {
  const Document document{"d",
                          "",
                          {},
                          {{"t",
                            "",
                            {{"who", "who"}, {.key = "what", .title = "what", .room = 14}},
                            {{{std::string("Li"), std::string("one two three four five")}},
                             {{std::string("Wu"), std::string("short")}}}}},
                          {}};
  CHECK(text_of(document) == R"(who  what
──────────────────
Li   one two three
     four five
Wu   short
)");
}
