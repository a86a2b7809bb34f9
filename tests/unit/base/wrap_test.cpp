// SPDX-License-Identifier: MIT
#include "plan/base/wrap.hpp"

#include <doctest/doctest.h>

#include "plan/base/text.hpp"

using namespace plan;

using Lines = std::vector<std::string>;

TEST_CASE("lines break at blanks and between Chinese characters") {
  CHECK(lines_of("one two three", 8) == Lines{"one two", "three"});
  CHECK(lines_of("一二三四", 5) == Lines{"一二", "三四"});
  CHECK(lines_of("见 plan 一节", 8) == Lines{"见 plan", "一节"});
  CHECK(lines_of("short", 80) == Lines{"short"});
  CHECK(lines_of("", 80) == Lines{""});
}

TEST_CASE("no line begins with a full stop or ends with an opening bracket") {
  CHECK(lines_of("一二三。四", 6) == Lines{"一二", "三。四"});
  CHECK(lines_of("一二（三）", 6) == Lines{"一二", "（三）"});
}

TEST_CASE("a word longer than the line is broken anywhere, and no line is too wide") {
  CHECK(lines_of("9f86d081884c", 5) == Lines{"9f86d", "08188", "4c"});
  const std::string text =
      "2027年的工作日历尚未公布（按周一至周五计算）；see plan-calendar(1) 与 book.yaml。";
  for (std::size_t width = 4; width < 90; ++width)
    for (const std::string& line : lines_of(text, width)) CHECK(display_width(line) <= width);
}

TEST_CASE("items run in one line as long as they fit whole") {
  CHECK(run_in({"a: 1", "b: 2", "c: 3"}, 12) == Lines{"a: 1 · b: 2", "c: 3"});
  CHECK(run_in({"a: 1", "long: 12345 6789"}, 11) == Lines{"a: 1", "long: 12345", "6789"});
  CHECK(run_in({}, 10).empty());
}

TEST_CASE("a cut text says so and fits") {
  CHECK(cut("欧阳娜娜", 8) == "欧阳娜娜");
  CHECK(cut("欧阳娜娜", 7) == "欧阳娜…");
  CHECK(cut("欧阳娜娜", 6) == "欧阳…");
  CHECK(cut("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
  CHECK(cut("abc", 1) == "…");
  CHECK(cut("abc", 0) == "");
}
