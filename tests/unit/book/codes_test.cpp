// SPDX-License-Identifier: MIT
// Every code that the library can give has its row, and every row a place that gives it.
#include "plan/book/codes.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>

#include "plan/base/tr.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The library's sources, without the code table itself and the tables of translations.
std::map<std::string, std::string> sources() {
  std::map<std::string, std::string> all;
  const fs::path lib = fs::path(PLAN_SOURCE_DIR) / "lib";
  for (const auto& entry : fs::recursive_directory_iterator(lib)) {
    const fs::path& file = entry.path();
    const bool table = file.filename() == "codes.cpp" || file.parent_path().filename() == "zh";
    const bool source = file.extension() == ".cpp" || file.extension() == ".hpp";
    if (source && !table) all[fs::relative(file, PLAN_SOURCE_DIR).string()] = text_of(file);
  }
  return all;
}

/// What is given as a code: the first text of a call or a braced value that makes a finding.
const std::regex& given_as_code() {
  static const std::regex made(
      R"re((?:\.error\(|\.warning\(|refuse(?:_key)?\((?:event, )?|Refusal\{|)re"
      R"re(return \{|\btext, \{|)re"
      R"re(Severity::(?:error|warning), |Wording\{\s*"[^"]*",\s*"[^"]*",)\s*)re"
      R"re("([a-z0-9]+(?:-[a-z0-9]+)*)")re");
  return made;
}

TEST_CASE("every code that is given is in the table") {
  int count = 0;
  for (const auto& source : sources()) {
    const std::string& text = source.second;
    for (std::sregex_iterator at(text.begin(), text.end(), given_as_code()), end; at != end; ++at) {
      const std::string code = (*at)[1];
      if (code.find('-') == std::string::npos && !find_code(code)) continue;
      CHECK_MESSAGE(find_code(code), source.first << ": " << code);
      ++count;
    }
  }
  CHECK(count > 100);
}

TEST_CASE("every row of the table is given somewhere") {
  std::string all;
  for (const auto& [file, text] : sources()) all += text;
  for (const Code& row : codes())
    CHECK_MESSAGE(all.find('"' + std::string(row.code) + '"') != std::string::npos, row.code);
}

TEST_CASE("codes are ascending and kebab-case") {
  CHECK(std::ranges::is_sorted(codes(), std::ranges::less_equal{}, &Code::code));
  for (const Code& row : codes())
    CHECK_MESSAGE(std::regex_match(std::string(row.code), std::regex("[a-z0-9]+(-[a-z0-9]+)*")),
                  row.code);
}

TEST_CASE("a row says what it means and what to do, in both languages") {
  for (const Code& row : codes())
    for (const auto text : {row.summary, row.remedy}) {
      CHECK_MESSAGE(!text.empty(), row.code);
      CHECK_MESSAGE(!text.ends_with('.'), text);
      CHECK_MESSAGE(translated(text, Language::zh), text);
    }
}

TEST_CASE("a code is found by its name") {
  REQUIRE(find_code("duplicate-id"));
  CHECK(find_code("duplicate-id")->severity == Severity::error);
  CHECK(find_code("ramp-missing")->severity == Severity::warning);
  CHECK_FALSE(find_code("duplicate"));
  CHECK_FALSE(find_code(""));
  CHECK_FALSE(find_code("zzz"));
}

}  // namespace
}  // namespace plan
