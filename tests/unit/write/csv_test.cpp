// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <atomic>

#include "made_up.hpp"

using namespace plan;

namespace {

Document one_cell(Cell cell, Unit unit = Unit::text) {
  return {"d",
          "",
          {},
          {{"t", "", {{"x", "x", unit}, {"y", "y"}}, {Row{{std::move(cell), Blank{}}}}}},
          {}};
}

/// The first cell as csv has it, without its quotes' line.
std::string csv(Cell cell, Unit unit = Unit::text) {
  const std::string out = made_up::written("csv", one_cell(std::move(cell), unit), made_up::yuan());
  REQUIRE(out.starts_with("x,y\n"));
  REQUIRE(out.ends_with(",\n"));
  return out.substr(4, out.size() - 6);
}

std::string tsv(Cell cell) {
  const std::string out = made_up::written("tsv", one_cell(std::move(cell)), made_up::yuan());
  return out.substr(4, out.size() - 6);
}

}  // namespace

TEST_CASE("csv is a header of keys and the plain rows, without subtotals and total") {
  CHECK(made_up::written("csv", made_up::year(), made_up::yuan()) ==
        "rep,2026-01,2026-02,q1,2026-03,2026-04,q2,year\n"
        "张伟,100.00,200.00,300.00,1000.00,0.00,1000.00,1300.00\n"
        "O'Brien,1.00,2.00,3.00,4.00,5.00,9.00,12.00\n"
        "李娜,9.00,1.00,10.00,1.00,1.00,2.00,12.00\n");
}

TEST_CASE("a byte order mark stands before csv and tsv where it is asked for") {
  Display how = made_up::yuan();
  how.bom = true;
  const Document one = one_cell(std::int64_t{1}, Unit::count);
  CHECK(made_up::written("csv", one, how) == "\xEF\xBB\xBFx,y\n1,\n");
  CHECK(made_up::written("tsv", one, how) == "\xEF\xBB\xBFx\ty\n1\t\n");
}

TEST_CASE("csv quotes separators, quotes and line ends") {
  CHECK(csv(std::string("a,b")) == "\"a,b\"");
  CHECK(csv(std::string("say \"hi\"")) == "\"say \"\"hi\"\"\"");
  CHECK(csv(std::string("two\nlines")) == "\"two\nlines\"");
  CHECK(csv(std::string("cr\r")) == "\"cr\r\"");
  CHECK(csv(std::string("a;b")) == "\"a;b\"");
  CHECK(csv(std::string("O'Brien")) == "O'Brien");
}

TEST_CASE("text that a spreadsheet takes for a formula gets a quote before it") {
  for (const char* text : {"=1+1", "+86 139", "-x", "@SUM(A1)", "＝1", "＋1", "－1", "＠1"})
    CHECK(csv(std::string(text)) == std::string("'") + text);
  CHECK(csv(std::string("\t=1")) == "\"'\t=1\"");
  CHECK(csv(std::string("\rx")) == "\"'\rx\"");
  CHECK(csv(std::string("\nx")) == "\"'\nx\"");
  CHECK(csv(std::string("  =1")) == "'  =1");
  CHECK(csv(std::string("\u3000＝1")) == "'\u3000＝1");
  CHECK(csv(std::string("=a,b")) == "\"'=a,b\"");
  CHECK(csv(std::string("a=1")) == "a=1");
  // in double quotes it is a text already
  CHECK(csv(std::string("\"=1+1\"")) == "\"\"\"=1+1\"\"\"");
}

TEST_CASE("text that has the guard already gets one more, so that taking one away gives it back") {
  CHECK(csv(std::string("'=1")) == "''=1");
  CHECK(csv(std::string("'quoted'")) == "'quoted'");
}

TEST_CASE("numbers and dates are never guarded") {
  CHECK(csv(Money::minor(-120000), Unit::money) == "-1200.00");
  CHECK(csv(Rate(-1, 4), Unit::rate) == "-0.250000");
  CHECK(csv(std::int64_t{-3}, Unit::count) == "-3");
  CHECK(csv(Quantity{-1500}, Unit::quantity) == "-1.5");
  CHECK(csv(Day(std::chrono::year{2026} / 1 / 31), Unit::date) == "2026-01-31");
}

TEST_CASE("nothing and n/a are empty, and a row of one empty cell is no empty line of csv") {
  CHECK(csv(Blank{}) == "");
  CHECK(csv(NotAvailable{"no target"}, Unit::rate) == "");
  const Document narrow{"d", "", {}, {{"t", "", {{"x", "x"}}, {{{Blank{}}}}}}, {}};
  CHECK(made_up::written("csv", narrow, made_up::yuan()) == "x\n\"\"\n");
  CHECK(made_up::written("tsv", narrow, made_up::yuan()) == "x\n\"\"\n");
}

TEST_CASE("tsv writes tabs and line ends as escapes") {
  CHECK(tsv(std::string("a\tb\nc\rd\\e")) == "a\\tb\\nc\\rd\\\\e");
  CHECK(tsv(std::string("a \"b\", c")) == "a \"b\", c");
  CHECK(tsv(std::string("\t=1")) == "\\t=1");
}

TEST_CASE(
    "tsv quotes what begins with a double quote, which readers would take for one of theirs") {
  CHECK(tsv(std::string("\"=1+1\"")) == "\"\"\"=1+1\"\"\"");
  CHECK(tsv(std::string("  \"x")) == "\"  \"\"x\"");
  CHECK(tsv(std::string("\"")) == "\"\"\"\"");
  CHECK(tsv(std::string("\"a\tb\\")) == "\"\"\"a\\tb\\\\\"");
}

TEST_CASE("tsv is for programs: texts stand in it without a guard") {
  for (const char* text : {"=1+1", "+86 139", "-x", "@SUM(A1)", "＝1", "'=1", "  =1"})
    CHECK(tsv(std::string(text)) == text);
}

TEST_CASE("--table chooses the table, --unit changes nothing") {
  Document document = made_up::year();
  document.tables.push_back({"other", "", {{"z", "z"}}, {{{std::string("here")}}}});
  Display how = made_up::yuan();
  how.table = "other";
  CHECK(made_up::written("csv", document, how) == "z\nhere\n");
  how.table = "";
  const std::string before = made_up::written("csv", document, how);
  how.unit = "万";
  CHECK(made_up::written("csv", document, how) == before);
}

TEST_CASE("rows that come one by one give the bytes of rows that are held") {
  for (std::uint32_t seed = 1; seed <= 50; ++seed) {
    Document document = made_up::random(seed);
    if (document.tables.empty()) continue;
    document.tables.resize(1);
    std::vector<Row> rows = std::move(document.tables.front().rows);
    std::erase_if(rows, [](const Row& row) { return row.kind != Row::Kind::plain; });
    const RowStream stream{rows.size(), [&](std::size_t first, std::size_t end, auto& sink) {
                             for (std::size_t at = first; at < end; ++at) sink(rows[at]);
                           }};
    for (const std::string_view name : {"csv", "tsv"}) {
      document.tables.front().rows.clear();
      std::string pieces;
      find_writer(name)->stream(document, stream, made_up::yuan(), [&](std::string_view bytes) {
        pieces += bytes;
        return true;
      });
      document.tables.front().rows = rows;
      CHECK(pieces == made_up::written(name, document, made_up::yuan()));
    }
  }
}

TEST_CASE("a reader that has gone ends the rows") {
  const Document document{"d", "", {}, {{"t", "", {{"x", "x"}}, {}}}, {}};
  std::atomic<std::size_t> made = 0;
  const RowStream many{1000000, [&](std::size_t first, std::size_t end, const RowSink& sink) {
                         made += end - first;
                         sink(Row{{std::string("x")}});
                       }};
  int pieces = 0;
  find_writer("csv")->stream(document, many, made_up::yuan(),
                             [&](std::string_view) { return ++pieces < 3; });
  CHECK(pieces == 3);
  CHECK(made < 100000);
}
