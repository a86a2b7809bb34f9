// SPDX-License-Identifier: MIT
#include "plan/document/document.hpp"

#include <doctest/doctest.h>

using namespace plan;

TEST_CASE("a table is found by its name, the first one with columns without") {
  const Document document{
      "d", "", {}, {{"words", "", {}, {}}, {"one", "", {{"a", "A"}}, {}}, {"two", "", {}, {}}}, {}};
  CHECK(find_table(document, "two") == &document.tables[2]);
  CHECK(find_table(document, "") == &document.tables[1]);
  CHECK(find_table(document, "three") == nullptr);
  CHECK(find_table({}, "") == nullptr);
}

TEST_CASE("texts, ids and dates are labels, all else figures, unless the column says otherwise") {
  CHECK(Column{"a", "", Unit::text}.role == Role::label);
  CHECK(Column{"a", "", Unit::id}.role == Role::label);
  CHECK(Column{"a", "", Unit::date}.role == Role::label);
  CHECK(Column{"a", "", Unit::count}.role == Role::figure);
  CHECK(Column{"a", "", Unit::money}.role == Role::figure);
  CHECK(Column{"a", "", Unit::bar}.role == Role::figure);
}

TEST_CASE("amounts of which a cent shows a part are found in cells, sentences, totals and notes") {
  const Currency& yuan = *find_currency("CNY", 4);
  const Money whole = Money::minor(100), part = Money::minor(101);
  const auto rounds = [&](const Document& document) { return has_rounded_amounts(document, yuan); };
  Document document{"name", "title"};
  document.tables.push_back({"t", "", {{"a", "", Unit::money}}, {{{whole}}}, Row{{whole}}});
  document.lead = spoken(whole, Unit::money);
  CHECK_FALSE(rounds(document));
  CHECK_FALSE(has_rounded_amounts(document, *find_currency("CNY")));
  Document total = document, note = document, lead = document, cell = document;
  total.tables[0].total->cells[0] = part;
  note.notes.push_back({"n", prose("{} a day", {named(part)})});
  lead.lead = spoken(part, Unit::money);
  cell.tables[0].rows[0].cells[0] = spoken(part, Unit::money);
  for (const Document* one : {&total, &note, &lead, &cell}) CHECK(rounds(*one));
  CHECK_FALSE(has_rounded_amounts(total, *find_currency("CNY")));
}

TEST_CASE("a tree stands in the first text that is a label") {
  Table table{"t", "", {{"date", "", Unit::date}, {"state", ""}, {"name", ""}}, {}};
  CHECK(tree_column(table) == 1);
  table.columns[1].role = Role::figure;
  CHECK(tree_column(table) == 2);
  table.columns[2].role = Role::figure;
  CHECK(tree_column(table) == 3);
}

TEST_CASE("machines find no head twice in a table, people see it as it is") {
  const Table table{"t",
                    "",
                    {{"rep", "rep", Unit::id},
                     {"rep_name", "rep"},
                     {"visits", "visits", Unit::count, "visits"},
                     {"visits_goal", "goal", Unit::count, "visits"},
                     {"calls", "calls", Unit::count, "calls"},
                     {"calls_goal", "goal", Unit::count, "calls"}},
                    {}};
  const Document both{"d", "", {}, {table}, {}};
  const auto heads = [](const Document& document) {
    std::string found;
    for (const Column& column : document.tables[0].columns) found += column.title + "|";
    return found;
  };
  CHECK(heads(shown_to(Audience::machines, both)) ==
        "rep|rep name|visits|visits goal|calls|calls goal|");
  CHECK(heads(shown_to(Audience::people, both)) == "rep|rep|visits|goal|calls|goal|");
}

TEST_CASE("people and machines get the columns for them or for all, and the cells of these") {
  Table table{"t", "", {{"id", "", Unit::id}, {"name", ""}, {"left", ""}}, {}};
  table.columns[0].audience = Audience::machines;
  table.columns[2].audience = Audience::people;
  table.rows = {{{std::string("m"), std::string("Moxi"), std::string("today")}}};
  table.total = Row{{Blank(), std::string("total"), Blank()}};
  const Document both{"d", "", {}, {table, {"words", "", {}, {}}}, {}};
  const Table people = shown_to(Audience::people, both).tables[0];
  CHECK(people.columns.front().key == "name");
  CHECK(people.columns.back().key == "left");
  CHECK(people.rows[0].cells == std::vector<Cell>{std::string("Moxi"), std::string("today")});
  CHECK(people.total->cells == std::vector<Cell>{std::string("total"), Blank()});
  const Table machines = shown_to(Audience::machines, both).tables[0];
  CHECK(machines.columns.front().key == "id");
  CHECK(machines.rows[0].cells == std::vector<Cell>{std::string("m"), std::string("Moxi")});
  CHECK(is_whole({"d", "", {}, {people, machines}, {}}));
}

TEST_CASE("no two heads are alike, whatever columns there are") {
  std::vector<Column> columns{{"a", "rep"},
                              {"b", "rep"},
                              {"c", "rep"},
                              {"d", "n", Unit::count, "q"},
                              {"e", "n", Unit::count, "r"},
                              {"f", ""},
                              {"g", ""}};
  tell_heads_apart(columns);
  std::vector<std::string> titles;
  for (const Column& column : columns) titles.push_back(column.title);
  CHECK(titles ==
        std::vector<std::string>{"rep", "rep name", "rep name (2)", "q n", "r n", "", ""});
}
