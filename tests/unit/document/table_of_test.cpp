// SPDX-License-Identifier: MIT
// Tables made of their columns, and what is left of them for people and for machines.
#include "plan/document/table_of.hpp"

#include <doctest/doctest.h>

#include <cstdint>

using namespace plan;

namespace {

struct Visit {
  std::string id, name, phone;
  std::int64_t minutes = 0;
};

TableOf<Visit> visits() {
  TableOf<Visit> table("visits", "Visits");
  table.machines({"customer", "customer", Unit::id}, &Visit::id);
  table.all({"customer_name", "customer"}, &Visit::name);
  table.people({"how_long", "how long"}, [](auto& visit) {
    return visit.minutes > 60 ? Cell(std::string("long")) : Cell(Blank());
  });
  table.all({"phone", "phone"}, &Visit::phone, Texts::personal);
  table.all({"minutes", "minutes", Unit::count}, &Visit::minutes);
  return table;
}

const std::vector<Visit> two{{"m", "Moxi", "13812348000", 90}, {"n", "Nanlu", "", 20}};

std::vector<std::string> keys(const Table& table) {
  std::vector<std::string> found;
  for (const Column& column : table.columns) found.push_back(column.key);
  return found;
}

}  // namespace

TEST_CASE("a row of a table of items has the cell of each column, in their order") {
  const Table table = visits().of(two);
  CHECK(table.name == "visits");
  CHECK(table.title == "Visits");
  REQUIRE(table.rows.size() == 2);
  using Cells = std::vector<Cell>;
  CHECK(table.rows[0].cells == Cells{std::string("m"), std::string("Moxi"), std::string("long"),
                                     Personal{"13812348000"}, std::int64_t(90)});
  CHECK(table.rows[1].cells ==
        Cells{std::string("n"), std::string("Nanlu"), Blank(), Personal{""}, std::int64_t(20)});
  CHECK(visits().empty().rows.empty());
  CHECK(visits().of(std::vector<Visit>()).columns.size() == 5);
}

TEST_CASE("a row may have cells by the keys of their columns, the others blank") {
  const Row row = visits().only({{"minutes", std::int64_t(110)}, {"customer_name", Blank()}});
  CHECK(row.cells == std::vector<Cell>{Blank(), Blank(), Blank(), Blank(), std::int64_t(110)});
}

TEST_CASE("people and machines get the columns that are theirs, with their cells") {
  Document document{"d", "", {}, {visits().of(two), {"text", "words", {}, {}}}, {}};
  document.tables[0].total = visits().only({{"minutes", std::int64_t(110)}});
  using Keys = std::vector<std::string>;
  const Document people = shown_to(Audience::people, document);
  CHECK(keys(people.tables[0]) == Keys{"customer_name", "how_long", "phone", "minutes"});
  CHECK(people.tables[0].rows[1].cells ==
        std::vector<Cell>{std::string("Nanlu"), Blank(), Personal{""}, std::int64_t(20)});
  const Document machines = shown_to(Audience::machines, document);
  CHECK(keys(machines.tables[0]) == Keys{"customer", "customer_name", "phone", "minutes"});
  CHECK(machines.tables[0].rows[0].cells[1] == Cell(std::string("Moxi")));
  CHECK(machines.tables[0].total->cells ==
        std::vector<Cell>{Blank(), Blank(), Blank(), std::int64_t(110)});
  CHECK(is_whole(people));
  CHECK(is_whole(machines));
  CHECK(machines.tables[1].name == "text");
}
