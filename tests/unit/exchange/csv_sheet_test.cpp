// SPDX-License-Identifier: MIT
// CSV files as headings and rows: csv-spectrum's cases, what stands above and below, delimiters and
// line ends that are found out, and the same in pieces of any size.
#include "plan/exchange/csv_sheet.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "data.hpp"
#include "folder.hpp"

namespace plan {
namespace {

/// Gives the bytes in pieces of that size.
NextPiece in_pieces(const std::string& bytes, std::size_t size) {
  return [&bytes, size, at = std::size_t{0}]() mutable {
    const std::string_view piece = std::string_view(bytes).substr(std::min(at, bytes.size()), size);
    at += size;
    return piece;
  };
}

/// The headings, the rows with their lines, and what is wrong.
std::string sheet(const std::string& bytes, const FileForm& form = {}, std::size_t size = 1 << 16) {
  Diagnostics findings;
  CsvSheet sheet(in_pieces(bytes, size), form, 0, findings);
  std::string all;
  const auto add = [&](std::string_view cell, bool first) {
    all.append(first ? "" : "|").append(cell);
  };
  for (std::size_t i = 0; i < sheet.headings().size(); ++i) add(sheet.headings()[i], i == 0);
  all += "\n";
  for (CsvRow row; sheet.next(row);) {
    all += std::to_string(row.line) + ":";
    for (std::size_t i = 0; i < row.cells.size(); ++i) add(row.cells[i].text, i == 0);
    all += row.fault ? "!\n" : "\n";
  }
  return all + test::lines_of(findings);
}

FileForm form(int top, int foot, std::vector<std::string> until = {}) {
  FileForm made;
  made.skip_top = top;
  made.skip_foot = foot;
  made.until = std::move(until);
  return made;
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

/// The rows as a list of objects.
nlohmann::json objects(const std::string& bytes, std::size_t size) {
  Diagnostics findings;
  const FileForm any;
  CsvSheet sheet(in_pieces(bytes, size), any, 0, findings);
  auto all = nlohmann::json::array();
  for (CsvRow row; sheet.next(row);) {
    CHECK_FALSE(row.fault);
    REQUIRE(row.cells.size() == sheet.headings().size());
    nlohmann::json one;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      one[sheet.headings()[i]] = std::string(row.cells[i].text);
    all.push_back(one);
  }
  CHECK(test::lines_of(findings).empty());
  return all;
}

}  // namespace

TEST_CASE("csv-spectrum's files mean what they should") {
  const auto folder = test_data() / "csv-spectrum";
  if (!std::filesystem::is_directory(folder)) {
    skipped("CSV files of csv-spectrum: no csv-spectrum");
    return;
  }
  int cases = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "csvs")) {
    const auto name = entry.path().stem().string();
    CAPTURE(name);
    ++cases;
    const std::string bytes = bytes_of(entry.path());
    const auto wanted = nlohmann::json::parse(bytes_of(folder / "json" / (name + ".json")));
    for (std::size_t size = 1; size <= bytes.size() + 1; ++size)
      CHECK(objects(bytes, size) == wanted);
  }
  CHECK(cases == 11);
}

TEST_CASE("blank lines are no rows, and lines are counted with them") {
  CHECK(sheet("\n a , b\t\n\n1,2\n\n\n3,\"x\ny\"\n4,5\n") == "a|b\n4:1|2\n7:3|x\ny\n9:4|5\n");
}

TEST_CASE("the delimiter is that which parts the headings most often") {
  CHECK(sheet("a;b;c,d\n1;2;3\n") == "a|b|c,d\n2:1|2|3\n");
  CHECK(sheet("a\tb\n1\t2\n") == "a|b\n2:1|2\n");
  CHECK(sheet("a|b\n1|2\n") == "a|b\n2:1|2\n");
  CHECK(sheet("\"a;b;c\",d\n1,2\n") == "a;b;c|d\n2:1|2\n");
  CHECK(sheet("a\n1\n") == "a\n2:1\n");
  FileForm stated;
  stated.delimiter = ';';
  CHECK(sheet("a,b;c\n1;2\n", stated) == "a,b|c\n2:1|2\n");
}

TEST_CASE("CR alone ends lines in a file that has no LF") {
  CHECK(sheet("a,b\r1,2\r3,4\r") == "a|b\n2:1|2\n3:3|4\n");
  CHECK(sheet("a,b\r1,2\r3,4\r", {}, 1) == "a|b\n2:1|2\n3:3|4\n");
  CHECK(sheet("a,b\r\n1,2\r3,4\n5,6\n") == "a|b\n2:1|2!\n3:5|6\n");
}

TEST_CASE("lines above the headings and rows at the foot are passed over") {
  CHECK(sheet("Report\n\"over,\na,b\n1,2\n", form(2, 0)) == "a|b\n4:1|2\n");
  CHECK(sheet("a,b\n1,2\n3,4\nTotal,6\nSecret\n", form(0, 2)) == "a|b\n2:1|2\n3:3|4\n");
  CHECK(sheet("a,b\n1,\"x\ny\"\n3,4\n\nTotal,6\n", form(0, 1)) == "a|b\n2:1|x\ny\n4:3|4\n");
  CHECK(sheet("a,b\n1,2\n", form(0, 5)) == "a|b\n");
  CHECK(sheet("a,b\n1,2\n Grand Total 2026,6\n3,4\n", form(0, 0, {"Grand Total"})) ==
        "a|b\n2:1|2\n");
  CHECK(sheet("a,b\n1,2\n,6\n3,4\n", form(0, 0, {""})) == "a|b\n2:1|2\n");
}

TEST_CASE("what stands above the rows and below can be written again") {
  const std::string bytes = "Report\r\n\"a\",b\r\n1,2\r\nTotal,\"6\"\r\n";
  Diagnostics findings;
  const FileForm both = form(1, 1);
  CsvSheet sheet(in_pieces(bytes, 3), both, 0, findings);
  for (CsvRow row; sheet.next(row);) CHECK(row.text == "1,2");
  CHECK(sheet.top() == "Report\r\n\"a\",b\n");
  CHECK(sheet.foot() == "Total,\"6\"\n");
  CHECK(sheet.heading_place(0) == Place{0, 2, 1});
  CHECK(sheet.heading_place(1) == Place{0, 2, 5});
}

TEST_CASE("a file without a line of headings has those of the map") {
  FileForm named;
  named.headings = {"a", "b"};
  CHECK(sheet("1,2\n3,4\n", named) == "a|b\n1:1|2\n2:3|4\n");
}

TEST_CASE("what is no CSV is told") {
  const std::string none =
      "\n1:0 empty-export: there is no line of headings (export it again, with the columns' "
      "names)\n";
  CHECK(sheet("") == none);
  CHECK(sheet("\n\n") == none);
  CHECK(sheet("\xEF\xBB\xBF") == none);
  for (const char* start : {"PK\x03\x04", "\xD0\xCF\x11\xE0"})
    CHECK(sheet(std::string(start) + "xyz")
              .starts_with("\n1:0 spreadsheet-file: this is a spreadsheet, not CSV"));
}

TEST_CASE("what no text holds ends the reading at its place") {
  const std::string nul = std::string("a,b\n1,x") + '\0' + "y\n" + std::string(99, 'z');
  CHECK(sheet(nul) ==
        "\n2:4 control-character: the control character \\x00 stands here (take it out, or say in "
        "the "
        "map which encoding the file has)\n");
  CHECK(sheet("a,b\n1,\xEF\xBB\xBF"
              "2\n") ==
        "\n2:3 control-character: a byte order mark stands within the file (two files may have "
        "been joined: take it "
        "out)\n");
  FileForm utf8;
  utf8.encoding = "utf-8";
  CHECK(sheet("a,b\n1,客\xFFx\n", utf8).starts_with("\n2:4 bad-utf8: a byte here is not UTF-8"));
}

TEST_CASE("a fault in the headings is told there, and no row is read") {
  CHECK(sheet("a,b\"c\n1,2\n").starts_with("a|b\"c\n1:4 csv-syntax: the line of headings"));
}

TEST_CASE("in pieces of any size a file is the same") {
  const std::string bytes =
      "title\na;客户;\"c;\"\"d\"\"\"\r\n1;华鑫;\"x\ny\"\r\n\r\n2;\"\";合计\r\nTotal;;\r\n";
  const std::string whole = sheet(bytes, form(1, 1));
  CHECK(whole == "a|客户|c;\"d\"\n3:1|华鑫|x\ny\n6:2||合计\n");
  for (std::size_t size = 1; size < bytes.size(); ++size)
    CHECK(sheet(bytes, form(1, 1), size) == whole);
}

}  // namespace plan
