// SPDX-License-Identifier: MIT
#include "plan/write/fold.hpp"

#include <doctest/doctest.h>

using namespace plan;

namespace {

SheetColumn label(std::size_t width) {
  return {{"name", 4}, width, true, "", false};
}
SheetColumn figure(std::size_t width, std::string group = "", bool total = false) {
  const std::string title = total && !group.empty() ? "sum of " + group : "n";
  return {{title, title.size()}, width, false, std::move(group), total};
}

/// The columns of each block.
std::vector<std::vector<std::size_t>> blocks(const Folding& folding) {
  std::vector<std::vector<std::size_t>> columns;
  for (const Block& block : folding.blocks) columns.push_back(block.columns);
  return columns;
}
using Blocks = std::vector<std::vector<std::size_t>>;

}  // namespace

TEST_CASE("a table without limit, or within it, is one block without heading") {
  const std::vector<SheetColumn> columns{label(6), figure(5, "Q1"), figure(7, "Q1", true)};
  for (const std::size_t width : {0U, 24U, 100U}) {
    const Folding folding = fold(columns, width);
    CHECK(blocks(folding) == Blocks{{0, 1, 2}});
    CHECK(folding.blocks[0].heading.empty());
  }
}

TEST_CASE("a wide table folds between groups, repeats its labels and names its groups") {
  const std::vector<SheetColumn> columns{label(6),           label(3),
                                         figure(5, "Q1"),    figure(5, "Q1", true),
                                         figure(5, "Q2"),    figure(5, "Q2", true),
                                         figure(5, "", true)};
  CHECK(blocks(fold(columns, 55)) == Blocks{{0, 1, 2, 3, 4, 5, 6}});
  const Folding two = fold(columns, 40);
  CHECK(blocks(two) == Blocks{{0, 1, 2, 3}, {0, 1, 4, 5, 6}});
  CHECK(two.blocks[0].heading == "sum of Q1");
  CHECK(two.blocks[1].heading == "sum of Q2 · n");
  const Folding three = fold(columns, 30);
  CHECK(blocks(three) == Blocks{{0, 1, 2, 3}, {0, 1, 4, 5}, {0, 1, 6}});
  CHECK(three.blocks[2].heading.empty());
}

TEST_CASE("a group wider than the terminal folds inside") {
  const std::vector<SheetColumn> columns{label(6), figure(5, "Q1"), figure(5, "Q1"),
                                         figure(5, "Q1")};
  const Folding folding = fold(columns, 21);
  CHECK(blocks(folding) == Blocks{{0, 1, 2}, {0, 3}});
  CHECK(folding.blocks[0].heading == "Q1");
  CHECK(folding.blocks[1].heading.empty());  // it goes on
}

TEST_CASE("a group that is parted begins below, and a bar stays with its figure") {
  SheetColumn bar = figure(8, "B");
  bar.unit = Unit::bar;
  const std::vector<SheetColumn> columns{label(6), figure(5, "A"), figure(9, "B"), figure(5, "B"),
                                         bar,      figure(5, "B")};
  const Folding folding = fold(columns, 28);
  CHECK(blocks(folding) == Blocks{{0, 1}, {0, 2}, {0, 3, 4}, {0, 5}});
  CHECK(folding.blocks[0].heading == "A");
  CHECK(folding.blocks[1].heading == "B");
  CHECK(folding.blocks[2].heading.empty());
}

TEST_CASE("columns of groups are equally wide, unless that costs a block") {
  const std::vector<SheetColumn> columns{label(4), figure(5, "Q1"), figure(9, "Q2")};
  CHECK(fold(columns, 0).widths == std::vector<std::size_t>{4, 9, 9});
  CHECK(fold(columns, 24).widths == std::vector<std::size_t>{4, 5, 9});
}

TEST_CASE("labels are cut only where one figure does not fit beside them, figures never") {
  CHECK(fold({label(30), figure(10)}, 42).widths == std::vector<std::size_t>{30, 10});
  CHECK(fold({label(30), figure(10)}, 20).widths == std::vector<std::size_t>{8, 10});
  CHECK(fold({label(30), label(10), figure(10)}, 32).widths == std::vector<std::size_t>{9, 9, 10});
  CHECK(fold({label(30), figure(10)}, 5).widths == std::vector<std::size_t>{4, 10});
  CHECK(fold({label(10), figure(5), label(90)}, 40).widths == std::vector<std::size_t>{10, 5, 21});
}

TEST_CASE("an id is never torn: another label gives way, or it stands alone") {
  SheetColumn id = label(30), name = label(30);
  id.unit = Unit::id;
  name.unit = Unit::text;
  CHECK(fold({id, name, figure(5)}, 50).widths[0] == 30);
  CHECK(fold({id, name, figure(5)}, 50).widths[1] < 30);
  CHECK(fold({id, name, name}, 60).widths[0] == 30);
  CHECK(fold({id, name, figure(5)}, 25).widths[0] < 30);  // it is wider than the terminal
}

TEST_CASE("a table of labels alone repeats its first column") {
  CHECK(blocks(fold({label(10), label(10), label(10)}, 25)) == Blocks{{0, 1}, {0, 2}});
  CHECK(fold({}, 80).blocks.empty());
}

TEST_CASE("on paper no column is left out, with groups or without") {
  const std::vector<SheetColumn> plain{label(6), figure(8), figure(8), label(4)};
  CHECK(fold(plain, 30).left_out == std::vector<std::size_t>{2});
  CHECK(fold_whole(plain, 30).left_out.empty());
  CHECK(blocks(fold_whole(plain, 40)) == Blocks{{0, 1, 2, 3}});
}
