// SPDX-License-Identifier: MIT
// Every form of value, right and wrong, through the rows of the key table.
#include "plan/book/read/section_reader.hpp"

#include <doctest/doctest.h>

#include "written.hpp"

namespace plan {
namespace {

using test::book_of;
using test::form_of;
using test::Lines;

/// A value that the type takes.
std::string sample(const Key& key) {
  switch (key.type) {
    case Type::text: return "\"some text\"";
    case Type::number: return "\"SO 4711\"";
    case Type::id:
    case Type::ref: return "id.1";
    case Type::amount:
    case Type::rate:
    case Type::quantity: return "1";
    case Type::integer: return std::string(key.of.substr(0, key.of.find('-')));
    case Type::boolean: return "true";
    case Type::date: return "2026-03-02";
    case Type::period: return "2026-03";
    case Type::choice: return std::string(choices(key.of).front());
    case Type::time: return "14:30";
    case Type::moment: return "2026-03-02T09:30:00+08:00";
  }
  return {};
}

std::string path_of(const Key& row) {
  return row.section.empty() ? std::string(row.key)
                             : std::string(row.section) + "." + std::string(row.key);
}

std::string mapping_of(const std::string& section);

/// A value of the key's form that holds all there can be.
std::string full(const Key& row) {
  const std::string name(row.key == "*" ? row.of : row.key);
  switch (row.form) {
    case Form::one: return sample(row);
    case Form::one_or_list:
    case Form::list: return "[" + sample(row) + ", " + sample(row) + "]";
    case Form::record:
    case Form::choice_or_record: return mapping_of(path_of(row));
    case Form::records: return "[" + mapping_of(path_of(row)) + "]";
    case Form::map: return "{USD: " + full(*find_key(path_of(row), "*")) + "}";
    case Form::dated:
      return "[{from: 2026-01-01, " + name + ": " + sample(row) + "}, {from: 2026-07-01, " + name +
             ": " + sample(row) + "}]";
    case Form::choice_or_weights: return "[1, 2]";
  }
  return {};
}

std::string mapping_of(const std::string& section) {
  std::string text;
  for (const Key& row : keys_of(section))
    text += (text.empty() ? "" : ", ") + std::string(row.key) + ": " + full(row);
  return "{" + text + "}";
}

std::string whole_book() {
  std::string text;
  for (const Key& row : keys_of(""))
    if (row.key != "activities" && row.key != "years")
      text += std::string(row.key) + ": " + full(row) + ", ";
  return "{" + text + "years: {2026: " + mapping_of("years") + "}}";
}

TEST_CASE("a book that gives every key of the table is read without a finding") {
  Diagnostics findings;
  const Book book = read_book(test::document(whole_book()), findings);
  CHECK(test::lines_of(findings) == Lines{});
  CHECK(*book.profile.respond_within == 0);
  CHECK(book.profile.approvers.front().subject == "USD");
  CHECK(*book.profile.approvers.front().name == "some text");
  REQUIRE(book.years.size() == 1);
  const Year& year = book.years.front();
  CHECK(*year.target == Money::minor(100));
  CHECK(*year.incentives == "some text");
  CHECK(*year.season.week.days[6] == Rate::whole(1));
  CHECK(year.currencies.front().currency == "USD");
  CHECK(year.currencies.front().rate.size() == 2);
  CHECK(*year.budget.front().months[1] == Rate::whole(2));
  CHECK(*year.scorecard.items.front().direction == "up");
  CHECK(*book.approvals.front().moment == "2026-03-02T09:30:00+08:00");
  CHECK(*book.customers.front().next.what == "some text");
  CHECK(*book.history.front().quantity == 1000);
}

TEST_CASE("every scalar of the table refuses what its type does not take, and only once") {
  for (const Key& row : keys()) {
    const bool free = row.type == Type::text || row.form != Form::one || row.section.empty() ||
                      row.section.starts_with("years") || row.section.find('.') != row.section.npos;
    if (free) continue;
    CAPTURE(path_of(row));
    const std::string value = "{" + std::string(row.key) + ": \"? ?\"}";
    const bool record = row.section == "book";
    Diagnostics findings;
    read_book(test::document("{" + std::string(row.section) + ": " +
                             (record ? value : "[" + value + "]") + "}"),
              findings);
    int about = 0;
    for (const auto& finding : findings.all()) about += finding.code.starts_with("bad-") ? 1 : 0;
    CHECK(about == 1);
  }
}

TEST_CASE("one value, where there is another shape") {
  CHECK(form_of("reps: [{id: a, name: [李, 娜]}]") ==
        Lines{"2:22 wrong-shape: name takes one value | see plan explain reps.name"});
  CHECK(form_of("reps: [{id: a, from: {year: 2026}}]") ==
        Lines{"2:22 wrong-shape: from takes one value | see plan explain reps.from"});
}

TEST_CASE("a list or a mapping that another program wrote null for is not given, a text is null") {
  Diagnostics findings;
  const Book book = read_book(
      test::document("{format: 1, book: {currency: CNY, targets: null}, customers: [{id: a, "
                     "contacts: null, next: ~, name: null}, {id: b, contacts: \"null\"}]}"),
      findings);
  CHECK(book.customers[0].contacts.empty());
  CHECK(*book.customers[0].name == "null");
  CHECK(findings.count(Severity::error) == 2);  // targets is no key, and a text is no list
}

TEST_CASE("a list of values is read as a whole or not at all") {
  CHECK(form_of("reps: [{id: a, ramp: 50%}]") ==
        Lines{"2:22 wrong-shape: ramp takes a list: [a, b] | see plan explain reps.ramp"});
  Diagnostics findings;
  const Book book =
      read_book(test::with_head("years: {2026: {season: {months: [1, 2, x, 4, [5]]}}}"), findings);
  CHECK(test::lines_of(findings).size() == 2);
  CHECK(book.years.front().season.months.empty());
  CHECK(book_of("reps: [{id: a, from: 2026-01-01, ramp: [25%, 1]}]").reps[0].ramp.size() == 2);
  CHECK(
      form_of("reps: [{id: a, ramp: []}]") ==
      Lines{"2:22 wrong-shape: the list of ramp is empty | write its values, or take the key out"});
}

TEST_CASE("one value or a list of them") {
  for (const auto* week : {"mon-sat", "[mon, wed]"})
    CHECK(form_of("book: {currency: CNY, workweek: " + std::string(week) + "}") == Lines{});
  CHECK(form_of("book: {currency: CNY, workweek: {mon: 1}}") ==
        Lines{"2:33 wrong-shape: workweek takes one value, or a list: [a, b] | see plan explain "
              "book.workweek"});
  CHECK(form_of("book: {currency: CNY, workweek: []}") ==
        Lines{"2:33 wrong-shape: the list of workweek is empty | write its values, or take the key "
              "out"});
}

TEST_CASE("one of several keys is asked for, by the first of them") {
  CHECK(form_of("calendar: [{year: 2027, complete: true}, {date: 2027-01-01, work: false}]") ==
        Lines{});
  CHECK(form_of("calendar: [{complete: true}]") ==
        Lines{"2:12 missing-key: calendar needs date | add date: a day, told with work"});
}

TEST_CASE("a record, where there is another shape") {
  CHECK(form_of("years: {2026: {season: even}}") ==
        Lines{"2:24 wrong-shape: season takes a mapping: {key: value} | see plan explain "
              "years.season"});
  CHECK(form_of("years: {2026: {season: [1]}}").size() == 1);
}

TEST_CASE("a list of records, where there is another shape") {
  const std::string text = "wrong-shape: reps takes a list of records: - {...} | see plan explain ";
  CHECK(form_of("reps: {id: a}") == Lines{"2:7 " + text + "reps"});
  CHECK(form_of("reps: a") == Lines{"2:7 " + text + "reps"});
  CHECK(form_of("reps: [{id: a}, b, [c]]") ==
        Lines{"2:17 " + text + "reps", "2:20 " + text + "reps"});
}

TEST_CASE("a dated value is one value or a list of entries with from") {
  const Book book = book_of(
      "reps: [{id: a, share: 3}, {id: b, share: [{from: 2026-01-01, share: "
      "3}, {share: 4, from: 2026-07-01}]}]");
  REQUIRE(book.reps[0].share.size() == 1);
  CHECK_FALSE(book.reps[0].share[0].from);
  REQUIRE(book.reps[1].share.size() == 2);
  CHECK(*book.reps[1].share[1].value == Rate::whole(4));
  CHECK(book.reps[1].share[1].from.at == Place{0, 2, 90});
  const std::string wrong =
      "wrong-shape: share takes one value, or a list: [{from: 2026-01-01, "
      "share: ...}] | see plan explain reps.share";
  for (const auto* share :
       {"{from: 2026-01-01, share: 3}", "[{from: 2026-01-01}]", "[3]", "[{share: 3}]",
        "[{from: 2026-01-01, share: 3, to: 2026-02-01}]", "[{from: , share: 3}]",
        "[{from: 2026-01-01, share: }]", "[{from: 2026-01-01, weight: 3}]"}) {
    CAPTURE(share);
    const auto found = form_of("reps: [{id: a, share: " + std::string(share) + "}]");
    REQUIRE(found.size() == 1);
    CHECK(found[0].ends_with(wrong));
  }
  CHECK(form_of("years: {2026: {currencies: {USD: [{from: 2026-01-01, share: 7}]}}}") ==
        Lines{"2:35 wrong-shape: years.currencies takes one value, or a list: [{from: "
              "2026-01-01, rate: ...}] | see plan explain years.currencies"});
}

TEST_CASE("a map takes any names, with a value each") {
  const Book book = book_of("years: {2026: {tiers: {b: 120%, a: 110%, c: }}}");
  REQUIRE(book.years[0].tiers.size() == 2);
  CHECK(book.years[0].tiers[0].name == "a");
  CHECK(book.years[0].tiers[0].at == Place{0, 2, 33});
  CHECK(form_of("years: {2026: {tiers: [110%]}}") ==
        Lines{"2:23 wrong-shape: tiers takes a mapping: {NAME: value} | see plan explain "
              "years.tiers"});
  CHECK(form_of("years: {2026: {tiers: {a: [1]}}}") ==
        Lines{"2:27 wrong-shape: years.tiers takes one value | see plan explain years.tiers"});
}

TEST_CASE("days are a rule or weights of weekdays") {
  CHECK(*book_of("years: {2026: {season: {days: calendar}}}").years[0].season.days ==
        DayRule::calendar);
  const Book book = book_of("years: {2026: {season: {days: {mon: 1, sun: 2}}}}");
  CHECK(book.years[0].season.week.at);
  CHECK(*book.years[0].season.week.days[6] == Rate::whole(2));
  CHECK_FALSE(book.years[0].season.week.days[1]);
  CHECK(form_of("years: {2026: {season: {days: sundays}}}").size() == 1);
  CHECK(form_of("years: {2026: {season: {days: [1, 2]}}}") ==
        Lines{"2:31 wrong-shape: days takes a mapping: {key: value} | see plan explain "
              "years.season.days"});
  CHECK(form_of("years: {2026: {season: {days: {mom: 1}}}}") ==
        Lines{"2:32 unknown-key: \"mom\" is no key of years.season.days | write mon"});
}

TEST_CASE("a budget's season is a word or weights") {
  const Book book = book_of(
      "categories: [{id: x}], years: {2026: {budget: [{category: x, amount: 1, season: sales}, "
      "{category: x, amount: 1, season: [1, 2]}]}}");
  CHECK(*book.years[0].budget[0].season == "sales");
  CHECK(book.years[0].budget[1].months.size() == 2);
  CHECK(form_of("years: {2026: {budget: [{category: x, season: sold}]}}") ==
        Lines{"2:47 bad-choice: \"sold\" is none of: even, sales | write one of them"});
  CHECK(form_of("years: {2026: {budget: [{category: x, season: [1, -1]}]}}") ==
        Lines{"2:51 out-of-range: \"-1\" is out of range | write 0 or more"});
}

TEST_CASE("null is not given") {
  CHECK(form_of("reps: [{id: a, name: , share: , moves: }], teams: , years: {2026: }") == Lines{});
  CHECK(form_of("reps: [{id: , name: x}]") ==
        Lines{"2:8 missing-key: reps needs id | add id: what other records name the person by"});
}

TEST_CASE("required keys are asked for, each once") {
  CHECK(form_of("reps: [{id: a, leave: [{}]}]") ==
        Lines{"2:24 missing-key: reps.leave needs from | add from: the first day away",
              "2:24 missing-key: reps.leave needs to | add to: the last day away"});
  CHECK(form_of("history: [{rep: a}]") ==
        Lines{"2:11 missing-key: history needs period | add period: whole months"});
}

TEST_CASE("an unknown key names the nearest, else all that are known") {
  CHECK(form_of("reps: [{id: a, shar: 3}]") ==
        Lines{"2:16 unknown-key: \"shar\" is no key of reps | write share"});
  CHECK(form_of("teams: [{id: a, colour: red}]") ==
        Lines{"2:17 unknown-key: \"colour\" is no key of teams | known are: id, name, parent, "
              "manager, email"});
  CHECK(form_of("rep: [{id: a}]") ==
        Lines{"2:1 unknown-key: \"rep\" is no section of a book | write reps"});
  CHECK(form_of("teams: [{id: a, ｎame: x}]") ==
        Lines{"2:17 full-width: \"ｎame\" holds full-width characters | write name"});
}

TEST_CASE("what could not be read is known to have been given") {
  Diagnostics findings;
  const Book book = read_book(test::with_head("reps: [{id: a, from: 2026-3-2}]"), findings);
  CHECK(findings.count(Severity::error) == 1);
  CHECK_FALSE(book.reps[0].from);
  CHECK(book.reps[0].from.unread);
  CHECK(book.reps[0].from.at == Place{0, 2, 22});
}

}  // namespace
}  // namespace plan
