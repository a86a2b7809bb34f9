// SPDX-License-Identifier: MIT
#include "plan/facts/tally.hpp"

#include <doctest/doctest.h>

namespace plan {
namespace {

Day day(std::string_view text) {
  return Day(*parse_date(text));
}

TEST_CASE("pieces that share days count them each") {
  const Span one{day("2023-02-28"), day("2023-02-28")}, two{day("2023-02-27"), day("2023-02-28")};
  Tally tally({Axis::company}, {{one, two, one}});
  Dims dims;
  dims.fill(absent);
  at(dims, Axis::company) = 0;
  tally.add(dims, day("2023-02-28"), Sum::ordered, 5);
  tally.add(dims, day("2023-02-27"), Sum::ordered, 3);
  tally.add(dims, day("2023-03-01"), Sum::ordered, 9);
  TallyRow& row = tally.row_at(dims);
  CHECK(tally.cell(row, 0, 0)[Sum::ordered] == 5);
  CHECK(tally.cell(row, 0, 1)[Sum::ordered] == 8);
  CHECK(tally.cell(row, 0, 2)[Sum::ordered] == 5);
}

TEST_CASE("a sum that leaves 64 bits is told, never wrapped") {
  TallyCell cell;
  cell.add(Sum::ordered, INT64_MAX);
  CHECK_THROWS_AS(cell.add(Sum::ordered, 1), Overflow);
}

TEST_CASE("cells of parts merge to that of the whole, customers once") {
  TallyCell a, b;
  a.buyers = {3, 1, 3};
  b.buyers = {2, 1};
  a.add(Sum::won, 2);
  b.add(Sum::won, 1);
  b.unknown = set_of(Sum::lost);
  CHECK(a.count_common(b) == 1);
  a.merge(b);
  CHECK(a.count_buyers() == 3);
  CHECK(a[Sum::won] == 3);
  CHECK(holds(a.unknown, Sum::lost));
}

TEST_CASE("each place on the axes has one row, in the order in which they came") {
  const Span span{day("2026-03-01"), day("2026-03-01")};
  Tally tally({Axis::rep, Axis::customer}, {{span}});
  Dims dims;
  dims.fill(absent);
  const auto add_all = [&] {
    for (Index rep = 0; rep < 40; ++rep)
      for (Index customer = 0; customer < 50; ++customer) {
        at(dims, Axis::rep) = rep;
        at(dims, Axis::customer) = customer == 0 ? absent : customer;
        tally.add(dims, span.first, Sum::ordered, 1);
      }
  };
  add_all();
  add_all();
  REQUIRE(tally.rows().size() == 2000);
  CHECK(tally.rows()[0].key == std::vector<Index>{0, absent});
  CHECK(tally.rows()[1999].key == std::vector<Index>{39, 49});
  for (const TallyRow& row : tally.rows()) CHECK((*row.cells[0])[Sum::ordered] == 2);
}

}  // namespace
}  // namespace plan
