// SPDX-License-Identifier: MIT
// The columns of an axis in lists, and texts of records that are about a person.
#include "plan/report/labels.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "plan/report/measure_cells.hpp"
#include "plan/write/display.hpp"
#include "records_from.hpp"

using namespace plan;

TEST_CASE("a week stands with its first day, other pieces by their names") {
  // Monday of ISO week 12 of 2026 is 16 March; a year's cut begins week 1 on 1 January
  const FiscalYear fiscal;
  const auto day = [](const char* text) { return Day(*parse_date(text)); };
  CHECK(head_of(period_of(day("2026-03-18"), Step::week, fiscal)) == "W12 03-16");
  CHECK(head_of({"2026-W01", Step::week, {day("2026-01-01"), day("2026-01-04")}}) == "W01 01-01");
  CHECK(head_of(period_of(day("2026-03-18"), Step::month, fiscal)) == "2026-03");
}

namespace {

constexpr auto book_text = R"(
format: 1
book: {name: b, currency: CNY, language: en, country: CN}
reps: [{id: ann, name: Ann}, {id: bob, name: Bob}]
customers: [{id: m, name: Moxi, owner: ann}]
)";

struct Owned {
  Index rep = absent;
};

std::vector<std::string> shown(const Table& table, std::size_t row) {
  static const Currency* const yuan = find_currency("CNY");
  std::vector<std::string> found;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    found.push_back(table.columns[i].title + "=" +
                    display(table.rows[row].cells[i], table.columns[i].unit, {.currency = yuan}));
  return found;
}

std::vector<std::string> shown_to_one(bool people, AxisColumns how, Index rep) {
  const Book book = book_from(book_text);
  set_language(Language::en);
  const Labels names(book, people);
  TableOf<Owned> table("t", "");
  names.add(table, Axis::rep, &Owned::rep, std::move(how));
  const Document all{"d", "", {}, {table.of(std::vector<Owned>{{rep}})}, {}};
  const Audience audience = people ? Audience::people : Audience::machines;
  return shown(shown_to(audience, all).tables[0], 0);
}

using Shown = std::vector<std::string>;

}  // namespace

TEST_CASE("an axis of a list is names for people, ids and names for machines") {
  CHECK(shown_to_one(true, {}, 1) == Shown{"rep=Bob"});
  CHECK(shown_to_one(false, {}, 1) == Shown{"rep=bob", "rep name=Bob"});
  CHECK(shown_to_one(false, {"owner", "owner"}, 0) == Shown{"owner=ann", "owner name=Ann"});
}

TEST_CASE("what lacks a thing of the axis is unallocated, or blank where the list says so") {
  CHECK(shown_to_one(true, {}, absent) == Shown{"rep=(unallocated)"});
  CHECK(shown_to_one(false, {.known = true}, absent) == Shown{"rep=", "rep name="});
  const auto nobody = [](Index) { return std::string("nobody"); };
  CHECK(shown_to_one(true, {.name = nobody}, absent) == Shown{"rep=nobody"});
  CHECK(shown_to_one(true, {.audience = Audience::machines}, 0) == Shown{});
}

TEST_CASE("texts of talks, ratings and conduct are personal, and nothing of them is left") {
  const Book book = book_from(book_text);
  const Records records = records_from(book, R"(
activities:
- {date: 2026-11-02, rep: ann, kind: visit, customer: m, note: a plain note}
- {date: 2026-11-04, rep: ann, kind: talk, mood: 2, note: asked at home@work for leave}
- {date: 2026-11-05, rep: ann, kind: rating, item: skill, score: 40, note: slow}
- {date: 2026-11-06, rep: ann, kind: conduct, points: -5, reason: late}
)");
  const auto said = [&](std::size_t place, RecordKey key) {
    return text_of(records, *records.in_time()[place], key);
  };
  CHECK(said(0, RecordKey::note) == Cell(std::string("a plain note")));
  const Cell talk = said(1, RecordKey::note);
  CHECK(talk == Cell(Personal{"asked at home@work for leave", true}));
  CHECK(said(2, RecordKey::item) == Cell(Personal{"skill", true}));
  CHECK(said(2, RecordKey::note) == Cell(Personal{"slow", true}));
  CHECK(said(3, RecordKey::reason) == Cell(Personal{"late", true}));
  const Display how{.currency = find_currency("CNY"), .redact = true};
  CHECK(display(talk, Unit::text, how) == "***");
  CHECK(machine(talk, Unit::text, how) == "***");
  CHECK(machine(spoken(talk, Unit::text), Unit::text, how) == "***");
}

TEST_CASE("a key's row says whether its texts are personal") {
  CHECK(texts_of("teams", "email") == Texts::personal);
  CHECK(texts_of("customers.contacts", "phone") == Texts::personal);
  CHECK(texts_of("teams", "name") == Texts::plain);
}
