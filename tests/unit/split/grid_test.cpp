// SPDX-License-Identifier: MIT
// A split summed up on axes: which rows there are, in what order, and who is there when.
#include "plan/split/grid.hpp"

#include <doctest/doctest.h>

#include "made_split.hpp"

namespace plan {
namespace {

Grid halves(const Made& made, std::vector<Axis> axes) {
  REQUIRE(made.error().empty());
  const auto cut = pieces(made.figures.days.span(), Step::half, made.book.fiscal());
  return grid_of(made.book, made.figures, nullptr, {std::move(axes)}, cut);
}

std::vector<std::int64_t> minor(const GridRow& row) {
  std::vector<std::int64_t> amounts;
  for (const Money amount : row.amounts) amounts.push_back(amount.minor());
  return amounts;
}

}  // namespace

TEST_CASE("teams stand as their tree does, and last who is in none") {
  const Made made(
      yen("    target: 1200\n",
          "  - {id: a}\n  - {id: b, team: z}\n  - {id: c, team: y}\n  - {id: d, team: x}\n",
          "teams:\n  - {id: x, parent: z}\n  - {id: y}\n  - {id: z}\n"));
  std::vector<std::string> teams;
  for (const GridRow& row : halves(made, {Axis::team}).rows)
    teams.push_back(row.key[0] ? *made.book.teams[*row.key[0]].id : "none");
  CHECK(teams == std::vector<std::string>{"y", "z", "x", "none"});
}

TEST_CASE("a row is there in the pieces in which somebody of it is") {
  const Made made(yen("    target: 1200\n",
                      "  - {id: a}\n  - {id: b, from: 2026-07-01}\n  - {id: c, to: 2026-06-30}\n"));
  const Grid people = halves(made, {Axis::rep});
  REQUIRE(people.rows.size() == 3);
  CHECK(people.rows[0].present == std::vector<bool>{true, true});
  CHECK(people.rows[1].present == std::vector<bool>{false, true});
  CHECK(people.rows[2].present == std::vector<bool>{true, false});
  CHECK(minor(people.rows[0]) == std::vector<std::int64_t>{300, 300});
  CHECK(minor(people.rows[1]) == std::vector<std::int64_t>{0, 300});
  CHECK(minor(people.rows[2]) == std::vector<std::int64_t>{300, 0});
  const Grid company = halves(made, {Axis::company});
  REQUIRE(company.rows.size() == 1);
  CHECK(minor(company.rows[0]) == std::vector<std::int64_t>{600, 600});
}

}  // namespace plan
