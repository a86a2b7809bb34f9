// SPDX-License-Identifier: MIT
// Rows of CSV files: RFC 4180, faults at their bytes, and the same rows however the text is cut.
#include "plan/exchange/csv_row.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

namespace plan {
namespace {

const char* name_of(CsvFault fault) {
  switch (fault) {
    case CsvFault::open_quote: return "open-quote";
    case CsvFault::stray_quote: return "stray-quote";
    case CsvFault::after_quote: return "after-quote";
    case CsvFault::lone_return: return "lone-return";
    case CsvFault::long_cell: return "long-cell";
  }
  return "";
}

/// `1:a|b!stray-quote@3`: the line, the cells, the fault and its byte.
std::string shown(const CsvRow& row) {
  std::string text = std::to_string(row.line) + ":";
  for (std::size_t i = 0; i < row.cells.size(); ++i)
    text.append(i == 0 ? "" : "|").append(row.cells[i].text);
  if (row.fault)
    text += std::string("!") + name_of(*row.fault) + "@" + std::to_string(row.fault_at);
  return text;
}

/// All rows of the text, of which no more than the first `seen` bytes are there at first, and one
/// more whenever a row does not end within them.
std::string rows(std::string_view text, char delimiter = ',',
                 std::size_t seen = std::string::npos) {
  std::string all;
  std::uint32_t line = 1;
  seen = std::min(seen, text.size());
  for (std::size_t begin = 0; begin < text.size();) {
    const bool last = seen == text.size();
    CsvRow row;
    const std::string_view part = text.substr(begin, seen - begin);
    const std::size_t taken = part.empty() ? 0 : read_row(part, delimiter, last, row);
    if (taken == 0) {
      REQUIRE_FALSE(last);
      ++seen;
      continue;
    }
    row.line = line;
    line += row.lines;
    all += shown(row) + "\n";
    begin += taken;
  }
  return all;
}

}  // namespace

TEST_CASE("rows end with LF, CRLF or the text") {
  CHECK(rows("a,b\nc,d\n") == "1:a|b\n2:c|d\n");
  CHECK(rows("a,b\r\nc,d") == "1:a|b\n2:c|d\n");
  CHECK(rows("a\n\nb\n") == "1:a\n2:\n3:b\n");
  CHECK(rows(",\n,") == "1:|\n2:|\n");
  CHECK(rows("a\r") == "1:a\n");
  CHECK(rows("a;b|c\n", ';') == "1:a|b|c\n");
}

TEST_CASE("a quoted cell holds delimiters, quotes and line ends") {
  CHECK(rows("\"a,b\",c\n") == "1:a,b|c\n");
  CHECK(rows("\"say \"\"no\"\"\",\"\"\n") == "1:say \"no\"|\n");
  CHECK(rows("\"\"\"\"\n") == "1:\"\n");
  CHECK(rows("\"one\ntwo\r\nthree\",x\ny\n") == "1:one\ntwo\r\nthree|x\n4:y\n");
  CHECK(rows("a,\"b\"") == "1:a|b\n");
}

TEST_CASE("what other readers would take otherwise is a fault at its byte") {
  CHECK(rows("a,b\"c,d\nx\n") == "1:a|b\"c|d!stray-quote@3\n2:x\n");
  CHECK(rows("a,\"b\"c,d\nx\n") == "1:a|b|d!after-quote@5\n2:x\n");
  CHECK(rows("a,\"b\" ,d\n") == "1:a|b|d!after-quote@5\n");
  CHECK(rows("a, \"b\",d\n") == "1:a| \"b\"|d!stray-quote@3\n");
  CHECK(rows("a,b\rc,d\nx\n") == "1:a|b!lone-return@3\n2:x\n");
  CHECK(rows("a,\"b,c\nd,e\n") == "1:a|b,c\nd,e\n!open-quote@2\n");
  CHECK(rows("a,\"") == "1:a|!open-quote@2\n");
}

TEST_CASE("the first fault of a row is told") {
  CHECK(rows("a\"b,\"c\"d\n") == "1:a\"b|c!stray-quote@1\n");
}

TEST_CASE("a cell of more than a megabyte is a fault, quoted or not, and the rest is read") {
  const std::string most(largest_cell, 'x'), more(largest_cell + 1, 'x');
  CsvRow row;
  CHECK(read_row("a," + most + "\n", ',', true, row) > 0);
  CHECK_FALSE(row.fault);
  const std::string plain = "a," + more + ",b\nc\n", quoted = "a,\"" + more + "\",b\nc\n";
  for (const std::string& text : {plain, quoted}) {
    CHECK(read_row(text, ',', true, row) == text.size() - 2);
    REQUIRE(row.fault);
    CHECK(*row.fault == CsvFault::long_cell);
    CHECK(row.fault_at == 2);
    CHECK(row.cells.size() == 3);
  }
}

TEST_CASE("a quote that nothing closes does not wait for the file's end") {
  const std::string text = "\"" + std::string(largest_cell + 2, 'x');
  CsvRow row;
  CHECK(read_row(text, ',', false, row) == text.size());
  REQUIRE(row.fault);
  CHECK(*row.fault == CsvFault::open_quote);
}

TEST_CASE("a byte of a row has its line and column, in characters") {
  CsvRow row;
  const std::string text = "合计,\"一\n二三\",x\n";
  REQUIRE(read_row(text, ',', true, row) == text.size());
  row.line = 7;
  CHECK(row.lines == 2);
  CHECK(row.place(3, row.cells[0].offset) == Place{3, 7, 1});
  CHECK(row.place(3, row.cells[1].offset) == Place{3, 7, 4});
  CHECK(row.place(3, row.cells[2].offset) == Place{3, 8, 5});
}

TEST_CASE("however a text is cut, its rows are the same") {
  std::mt19937 random(20261130);
  const std::vector<std::string> pieces = {",", ",",  "\n", "\r\n", "\r", "\"", "\"\"",
                                           "a", "bc", " ",  "é",    "合", ";"};
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    for (std::size_t count = random() % 14 + 1; count > 0; --count)
      text += pieces[random() % pieces.size()];
    const std::string whole = rows(text);
    for (std::size_t seen = 0; seen <= text.size(); ++seen)
      CHECK_MESSAGE(rows(text, ',', seen) == whole, text);
  }
}

}  // namespace plan
