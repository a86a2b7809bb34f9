// SPDX-License-Identifier: MIT
#include "plan/document/masked.hpp"

#include <doctest/doctest.h>

using namespace plan;

TEST_CASE("every text that people read is masked, ids, keys and amounts are not") {
  const std::string number = "13800000001", hidden = "138****0001";
  Prose words("call " + number + " for ");
  words += named(Money::minor(13'800'000'001));
  Table table{"13800000001",
              number,
              {{"13800000001", number, Unit::text, number},
               {"id", "id", Unit::id},
               {"says", "says"},
               {"why", "why"}},
              {{{number, number, words, NotAvailable{number}}}}};
  table.total = table.rows.front();
  table.text = "- " + number;
  table.charts.push_back({Chart::Kind::columns, number, "id", {}});
  const Document made = masked({"d", number, {}, {table}, {{"code", number}}, number});
  CHECK(made.title == hidden);
  CHECK(made.lead == Prose(hidden));
  CHECK(made.notes.front().text == Prose(hidden));
  const Table& first = made.tables.front();
  CHECK(first.name == number);
  CHECK(first.title == hidden);
  CHECK(first.text == "- " + hidden);
  CHECK(first.charts.front().title == hidden);
  CHECK(first.columns.front().key == number);
  CHECK(first.columns.front().title == hidden);
  CHECK(first.columns.front().group == hidden);
  Prose told("call " + hidden + " for ");
  told += named(Money::minor(13'800'000'001));
  const std::vector<Cell> cells{hidden, number, told, NotAvailable{hidden}};
  CHECK(first.rows.front().cells == cells);
  CHECK(first.total->cells == cells);
}
