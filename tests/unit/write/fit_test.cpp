// SPDX-License-Identifier: MIT
#include "plan/write/fit.hpp"

#include <doctest/doctest.h>

using namespace plan;

namespace {

using Indices = std::vector<std::size_t>;

SheetColumn label(std::size_t width) {
  return {{"name", 4}, width, true, "", false, Unit::text};
}
SheetColumn figure(std::size_t width) {
  return {{"n", 1}, width, false, "", false, Unit::count};
}
SheetColumn bar() {
  return {{"", 0}, 13, false, "", false, Unit::bar};
}

Folding fitted(const std::vector<SheetColumn>& columns, std::size_t width) {
  const auto folding = fit(columns, width);
  REQUIRE(folding);
  REQUIRE(folding->blocks.size() == 1);
  CHECK(folding->blocks[0].heading.empty());
  return *folding;
}

}  // namespace

TEST_CASE("the last figures go first, as many as must") {
  const std::vector<SheetColumn> columns{label(6), figure(8), figure(8), figure(8), label(4)};
  CHECK(fitted(columns, 42).left_out.empty());
  CHECK(fitted(columns, 41).left_out == Indices{3});
  CHECK(fitted(columns, 41).blocks[0].columns == Indices{0, 1, 2, 4});
  CHECK(fitted(columns, 26).left_out == Indices{2, 3});
}

TEST_CASE("labels go last, the first label and the first figure stay wherever they stand") {
  const std::vector<SheetColumn> columns{label(6), figure(8), figure(8), label(7)};
  CHECK(fitted(columns, 32).left_out == Indices{2});
  const Folding narrow = fitted(columns, 20);
  CHECK(narrow.blocks[0].columns == Indices{0, 1, 3});
  CHECK(narrow.widths == Indices{4, 8, 8, 4});
  const Folding narrower = fitted(columns, 18);
  CHECK(narrower.left_out == Indices{2, 3});
  CHECK(narrower.widths[0] == 6);
  CHECK(fitted(columns, 3).blocks[0].columns == Indices{0, 1});
}

TEST_CASE("a bar stays while more than two figures stand beside it") {
  const std::vector<SheetColumn> columns{label(6), figure(8), figure(8), figure(8), bar()};
  CHECK(fitted(columns, 51).left_out.empty());
  CHECK(fitted(columns, 50).left_out == Indices{3});
  CHECK(fitted(columns, 40).left_out == Indices{3, 4});
  CHECK(fitted(columns, 20).left_out == Indices{2, 3, 4});
}

TEST_CASE("a long text drives no figure out but takes less room") {
  const Folding folding = fitted({label(6), label(60), figure(8)}, 50);
  CHECK(folding.left_out.empty());
  CHECK(folding.widths == Indices{6, 32, 8});
}

TEST_CASE("texts that go on below keep their words whole while others can give way") {
  SheetColumn path = label(30), note = label(40);
  path.word = 30;
  note.word = 8;
  CHECK(fitted({label(10), note, path}, 64).widths == Indices{10, 20, 30});
  CHECK(fitted({label(10), note, path}, 54).widths == Indices{10, 12, 28});
  note.room = 32;
  CHECK(fitted({label(10), note, path}, 54).widths == Indices{10, 10, 30});
  CHECK(fitted({label(10), note, path}, 52).widths == Indices{10, 8, 30});
}

TEST_CASE("tables whose every figure is wanted, and texts without room, are folded") {
  SheetColumn quarter = figure(8), sum = figure(8);
  quarter.group = "Q1";
  sum.total = true;
  CHECK_FALSE(fit({label(6), quarter, figure(8)}, 10));
  CHECK_FALSE(fit({label(6), figure(8), sum}, 10));
  CHECK_FALSE(fit({label(6), figure(8), figure(8), figure(8)}, 35));
  CHECK_FALSE(fit({label(20), label(20), label(20)}, 36));
  CHECK(fitted({label(20), label(20), label(20)}, 40).widths == Indices{12, 12, 12});
  CHECK_FALSE(fit({label(6), figure(8)}, 0));
}
