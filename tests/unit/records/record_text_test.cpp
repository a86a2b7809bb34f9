// SPDX-License-Identifier: MIT
// A record as a line: keys in their order, texts in quotes where they would be read otherwise.
#include "plan/records/record_text.hpp"

#include <doctest/doctest.h>

#include "book_from.hpp"
#include "plan/book/log_path.hpp"

namespace plan {
namespace {

TEST_CASE("keys are written in their usual order, the note last") {
  const std::vector<Field> fields = {
      {"note", "a, b", {}, {}},       {"amount", "12.8万", {}, {}},
      {"kind", "order", {}, {}},      {"customer", "huaxin", {}, {}},
      {"rep", "li.na", {}, {}},       {"cost", "5000 USD", {}, {}},
      {"date", "2026-03-02", {}, {}}, {"id", "r1", {}, {}},
      {"quantity", "8", {}, {}},      {"deal", "", {}, {}, Field::Shape::null}};
  CHECK(record_text(*find_kind("order"), fields) ==
        "{date: 2026-03-02, rep: li.na, kind: order, id: r1, customer: huaxin, amount: 12.8万, "
        "cost: 5000 USD, quantity: 8, note: \"a, b\"}");
  CHECK(record_text(*find_kind("visit"), {}) == "{}");
}

TEST_CASE("every key of every kind has its place") {
  for (const Kind& kind : kinds()) {
    std::vector<Field> fields;
    std::string all;
    for (const Key* key : written_keys(kind)) {
      fields.push_back({key->key, "x", {}, {}});
      all += (all.empty() ? "" : ", ") + std::string(key->key) + ": x";
    }
    CHECK(fields.size() == record_keys().size() + kind.keys.size());
    CHECK(record_text(kind, fields) == "{" + all + "}");
  }
}

TEST_CASE("a text stays plain where it can") {
  for (const auto* plain : {"a", "跟进报价", "回访，下周报价", "Anna Berg 3", "3 units",
                            "50% (net)", "a-b/c_d.e", "第2次", "yesterday", "x+y"})
    CHECK(scalar_text(plain) == plain);
}

TEST_CASE("a text is quoted where YAML or another reader of it would see something else") {
  for (const auto* text :
       {"",    " a",   "a ",  "a, b", "a: b",       "a #b",    "[a]", "{a}", "- a",
        "-",   "?",    "|",   "&a",   "*a",         "!a",      "%a",  "@a",  "`a",
        "'a'", "12",   "1e3", "0x1F", "2026-03-02", "12:30",   "-3",  ".5",  "true",
        "No",  "NULL", "~",   "y",    "a:",         "http://x"})
    CHECK(scalar_text(text) == "\"" + std::string(text) + "\"");
}

TEST_CASE("what cannot stand in a line is escaped") {
  CHECK(scalar_text("a\"b") == "\"a\\\"b\"");
  CHECK(scalar_text("a\\b") == "\"a\\\\b\"");
  CHECK(scalar_text("one\ntwo\tthree\r") == "\"one\\ntwo\\tthree\\u000d\"");
  CHECK(scalar_text("\x1b[2J") == "\"\\u001b[2J\"");
  CHECK(scalar_text("a\u2028b\u202Ec\uFEFFd\uFFFF") == "\"a\\u2028b\\u202ec\\ufeffd\\uffff\"");
}

TEST_CASE("the key of an own axis is quoted where it would be read otherwise") {
  const auto written = [](std::string_view axis) {
    const std::vector<Field> fields = {{"rep", "li.na", {}, {}}, {axis, "x", {}, {}}};
    return record_text(*find_kind("visit"), fields);
  };
  for (const std::string axis : {"region", "区域", "sub-region", "12", "a b"})
    CHECK(written(axis) == "{rep: li.na, " + axis + ": x}");
  for (const std::string axis : {"a, b", "a: b", "a #b", "no", "1e3", "{a}", "- a", "", " a"})
    CHECK(written(axis) == "{rep: li.na, \"" + axis + "\": x}");
}

TEST_CASE("the file of a record is named by its day and rep") {
  const Date day = *parse_date("2026-03-02");
  const auto path = [&](const std::string& log) {
    return log_path(book_from("format: 1\nbook: {currency: CNY" + log + "}\n").profile, day,
                    "李.na");
  };
  CHECK(path("") == "activities/2026-03/李.na.yaml");
  CHECK(path(", log: 'activities/{year}{month}.yaml'") == "activities/202603.yaml");
  CHECK(path(", log: 'a/{rep}-{month}/{year}.yaml'") == "a/李.na-03/2026.yaml");
  CHECK(path(", log: a.yaml") == "a.yaml");
}

}  // namespace
}  // namespace plan
