// SPDX-License-Identifier: MIT
// Maps as their files state them: each key, and what is wrong with it at its place.
#include "plan/exchange/map_reader.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

ExportMap map_of(std::string_view yaml, Diagnostics& findings) {
  const Reading page = read_document(yaml, 0, findings);
  return read_map(page.root, "stem", findings);
}

/// A map that must be right.
ExportMap map(std::string_view yaml) {
  Diagnostics findings;
  ExportMap made = map_of(yaml, findings);
  CHECK(test::lines_of(findings).empty());
  return made;
}

/// What is wrong with a map.
std::string wrong(std::string_view yaml) {
  Diagnostics findings;
  map_of(yaml, findings);
  return test::lines_of(findings);
}

const std::string records = "records: [{kind: order, date: D, rep: R, amount: A}]\n";

/// The value of `amount`, as the map states it.
ValueSource value(const std::string& stated) {
  const ExportMap made = map("records: [{kind: order, amount: " + stated + "}]\n");
  return made.records.front().keys.front().source;
}

std::string wrong_value(const std::string& stated) {
  return wrong("records: [{kind: order, amount: " + stated + "}]\n");
}

}  // namespace

TEST_CASE("a map is called by its name, else its file's") {
  CHECK(map(records).name == "stem");
  CHECK(map("map: crm-1\n" + records).name == "crm-1");
  CHECK(wrong("map: a b\n" + records) ==
        "1:6 bad-map: \"a b\" is no name of a map (write letters, digits, - and _, at most 24 "
        "bytes)\n");
  CHECK(wrong("map: abcdefghijklmnopqrstuvwxy\n" + records).starts_with("1:6 bad-map: "));
}

TEST_CASE("how the file is written") {
  const FileForm file = map("file: {encoding: gb18030, delimiter: ;, skip-top: 2, skip-foot: 1, "
                            "until: [Total, 合计], "
                            "fill-down: [Date, Owner], headings: [A, B]}\n" +
                            records)
                            .file;
  CHECK(file.encoding == "gb18030");
  CHECK(file.delimiter == ';');
  CHECK(file.skip_top == 2);
  CHECK(file.skip_foot == 1);
  CHECK(file.until == std::vector<std::string>{"Total", "合计"});
  CHECK(file.fill_down.size() == 2);
  CHECK(file.fill_down[1].name == "Owner");
  CHECK(file.headings == std::vector<std::string>{"A", "B"});
  CHECK(map("file: {delimiter: tab}\n" + records).file.delimiter == '\t');
  CHECK(map("file: {until: Total, fill-down: Date}\n" + records).file.fill_down.front().name ==
        "Date");
  const FileForm none = map(records).file;
  CHECK(none.encoding.empty());
  CHECK(none.delimiter == 0);
}

TEST_CASE("what a file cannot be") {
  CHECK(wrong("file: {encoding: klingon}\n" + records) ==
        "1:18 bad-map: \"klingon\" is no encoding (write one such as utf-8, utf-16, gb18030 or "
        "big5)\n");
  CHECK(wrong("file: {delimiter: ab}\n" + records) ==
        "1:19 bad-map: \"ab\" is no delimiter (write one character, or tab)\n");
  CHECK(wrong("file: {delimiter: '\"'}\n" + records).starts_with("1:19 bad-map: "));
  CHECK(wrong("file: {skip-top: -1}\n" + records) ==
        "1:18 bad-number: \"-1\" is not a whole number (write a whole number from 0 to 1000)\n");
  CHECK(wrong("file: {skip-foot: 1001}\n" + records).starts_with("1:19 bad-number: "));
  CHECK(wrong("file: x.csv\n" + records) ==
        "1:7 wrong-shape: file takes a mapping (write file: {KEY: VALUE})\n");
}

TEST_CASE("how values are written") {
  const ValueForms forms =
      map("values: {date: D/M/YYYY, decimal: \",\", thousands: \".\", blank: [N/A, \"-\"], "
          "utc-offset: \"+00:00\"}\n" +
          records)
          .values;
  CHECK(forms.date->text == "D/M/YYYY");
  CHECK(*forms.decimal == ',');
  CHECK(*forms.thousands == ".");
  CHECK(forms.blank == std::vector<std::string>{"N/A", "-"});
  CHECK(*forms.offset == std::chrono::minutes(0));
  CHECK(wrong("values: {date: D/M}\n" + records) ==
        "1:16 bad-date-form: \"D/M\" is no form of dates (write it like D/M/YYYY, MMM D, YYYY or "
        "serial)\n");
  CHECK(wrong("values: {decimal: x}\n" + records) ==
        "1:19 bad-map: \"x\" is no decimal mark (write \".\" or \",\")\n");
  CHECK(wrong("values: {thousands: x}\n" + records)
            .starts_with("1:21 bad-map: \"x\" is no mark between thousands"));
  CHECK(wrong("values: {utc-offset: 8}\n" + records) ==
        "1:22 bad-map: \"8\" is no offset from UTC (write it like +08:00)\n");
}

TEST_CASE("which rows") {
  const ExportMap made =
      map("when: {Currency: CNY, Type: [A, \"\"]}\nunless: {State: Draft}\n" + records);
  REQUIRE(made.rows.when.size() == 2);
  CHECK(made.rows.when[0].column.name == "Currency");
  CHECK(made.rows.when[1].values == std::vector<std::string>{"A", ""});
  CHECK(made.rows.unless[0].values == std::vector<std::string>{"Draft"});
  CHECK(wrong("when: Currency\n" + records).starts_with("1:7 wrong-shape: when takes a mapping"));
}

TEST_CASE("what a row is known by") {
  CHECK(map("key: Order No\n" + records).key->columns.front().name == "Order No");
  const auto parts = map("key: \"{Order}-{Line}\"\n" + records).key->text;
  REQUIRE(parts.size() == 3);
  CHECK(parts[0].column->name == "Order");
  CHECK(parts[1].literal == "-");
  CHECK_FALSE(map(records).key);
}

TEST_CASE("records of a row") {
  const auto entries =
      map("records:\n"
          "  - {kind: order, as: sale, key: Line, when: {Stage: Won}, unless: {Stage: Test},\n"
          "     negative: return, together: true, date: D, rep: R, channel: Source}\n"
          "  - {kind: {column: Type, values: {Call: call}, otherwise: skip}, date: D,\n"
          "     together: true}\n")
          .records;
  REQUIRE(entries.size() == 2);
  CHECK(entries[0].kind.constant == "order");
  CHECK(entries[0].as == "sale");
  CHECK(entries[0].key->columns.front().name == "Line");
  CHECK(entries[0].rows.when.size() == 1);
  CHECK(entries[0].rows.unless.size() == 1);
  CHECK(entries[0].negative_returns);
  CHECK(entries[0].together);
  REQUIRE(entries[0].keys.size() == 3);
  CHECK(entries[0].keys[2].key == "channel");
  CHECK(entries[1].as == "record");
  CHECK(entries[1].kind.columns.front().name == "Type");
  CHECK(entries[1].kind.skips_others);
}

TEST_CASE("what records cannot be") {
  CHECK(wrong("records: [{kind: order, together: true}, {kind: lead}]\n") ==
        "1:11 bad-map: some records are made together of several rows, others of one (say "
        "together: true of all, or write two maps)\n");
  CHECK(wrong("values: {decimal: \",\", thousands: \",\"}\nrecords: [{kind: order}]\n") ==
        "1:9 bad-map: decimal and thousands are the same mark (give each its own)\n");
  CHECK(wrong("map: x\n") ==
        "1:1 missing-key: map needs records (write records:, create: or wide:, as plan-map(5) "
        "shows)\n");
  CHECK(wrong("records: {kind: order}\n").starts_with("1:10 wrong-shape: records takes a list"));
  CHECK(wrong("records: []\n").starts_with("1:10 wrong-shape: records takes a list"));
  CHECK(wrong("records: [{date: D}]\n") ==
        "1:11 missing-key: records needs kind (add kind: order, or what the row records)\n");
  CHECK(wrong("records: [{kind: order}, {kind: order}]\n") ==
        "1:26 bad-map: two entries make records with the same id: order (give one of them a word "
        "of its own: as: WORD)\n");
  CHECK(map("records: [{kind: order}, {kind: order, as: second}]\n").records.size() == 2);
  CHECK(wrong("records: [{kind: order, as: \"a b\"}]\n")
            .starts_with("1:29 bad-map: \"a b\" is no word of an id"));
  CHECK(wrong("records: [{kind: order, negative: cancel}]\n").starts_with("1:35 bad-map: "));
  CHECK(wrong("records: [{kind: order, together: yes}]\n") ==
        "1:35 bad-boolean: \"yes\" is neither true nor false (write true or false)\n");
}

TEST_CASE("where a value comes from") {
  CHECK(value("Net").columns.front().name == "Net");
  CHECK(value("{column: [Net, Gross]}").columns.size() == 2);
  CHECK(value("{is: 5}").constant == "5");
  CHECK(value("{is: 5}").from == ValueSource::From::constant);
  CHECK(value("\"{A} {B}\"").from == ValueSource::From::text);
  CHECK(value("{text: \"x{A}\"}").text.size() == 2);
  const ValueSource words = value("{column: A, values: {Yes: 1, No: 0}, otherwise: 2, default: 3}");
  CHECK(words.values == decltype(words.values){{"Yes", "1"}, {"No", "0"}});
  CHECK(*words.otherwise == "2");
  CHECK(*words.fallback == "3");
  CHECK_FALSE(words.skips_others);
  CHECK(value("{column: A, otherwise: skip}").skips_others);
  CHECK(*value("{column: A, otherwise: \"skip\"}").otherwise == "skip");
}

TEST_CASE("how a value is written and what is reckoned with it") {
  const ValueSource source = value(
      "{column: A, date: D.M.YYYY, decimal: \",\", thousands: \" \", blank: none, plus: B, "
      "minus: C, times: 2, divide: E, tax: 13%, currency: F, negate: true}");
  CHECK(source.forms.date->text == "D.M.YYYY");
  CHECK(*source.forms.decimal == ',');
  CHECK(*source.forms.thousands == " ");
  CHECK(source.forms.blank == std::vector<std::string>{"none"});
  CHECK(source.plus->column.name == "B");
  CHECK(source.minus->column.name == "C");
  CHECK(written(*source.times->number) == "2");
  CHECK(source.divide->column.name == "E");
  CHECK(written(*source.tax->number) == "0.13");
  CHECK(source.currency->name == "F");
  CHECK(source.negate);
}

TEST_CASE("what a value cannot be") {
  CHECK(wrong_value("{values: {a: b}}") ==
        "1:33 bad-map: a value needs one of column, text and is (write {column: HEADING})\n");
  CHECK(wrong_value("{column: A, is: 5}")
            .starts_with("1:33 bad-map: a value needs one of column, text and is"));
  CHECK(wrong_value("{column: \"\"}").starts_with("1:42 bad-map: the column has no name"));
  CHECK(wrong_value("\"{A\"").starts_with(
      "1:33 bad-map: \"{A\" has a brace that no column stands in"));
  CHECK(wrong_value("\"{}\"").starts_with("1:33 bad-map: "));
  CHECK(wrong_value("[A]").starts_with("1:33 wrong-shape: one value stands here"));
  CHECK(wrong_value("{column: A, negate: no}").starts_with("1:53 bad-boolean: "));
}

TEST_CASE("what is known of things that are made") {
  const auto create =
      map("create:\n  reps: {team: Manager}\n  customers: {industry: Sector, name: Account}\n")
          .create;
  REQUIRE(create.size() == 2);
  CHECK(create[0].section == "reps");
  CHECK(create[0].keys[0].key == "team");
  CHECK(create[1].keys[1].source.columns.front().name == "Account");
  CHECK(wrong("create: {custmers: {}}\n") ==
        "1:10 unknown-key: \"custmers\" is no key of create in a map (write customers)\n");
  CHECK(wrong("create: {customers: {indutry: X}}\n")
            .starts_with(
                "1:22 unknown-key: \"indutry\" is no key of customers in a map (write industry)"));
  CHECK(
      wrong("create: {customers: x}\n").starts_with("1:21 wrong-shape: customers takes a mapping"));
}

TEST_CASE("wide tables") {
  const WideMap wide = *map("wide: {into: history, rep: Sales Person, team: Team, value: orders, "
                            "periods: MMM YYYY, year: 2026}\n")
                            .wide;
  CHECK(wide.into == WideMap::Into::history);
  REQUIRE(wide.keys.size() == 2);
  CHECK(wide.keys[0].key == "rep");
  CHECK(wide.value == "orders");
  CHECK(wide.periods->text == "MMM YYYY");
  CHECK(*wide.year == 2026);
  CHECK(map("wide: {into: pins, product: P}\n").wide->into == WideMap::Into::pins);
  CHECK(map("wide: {into: budget, category: C, team: T, rep: R}\n").wide->keys.size() == 3);
  CHECK(wrong("wide: {rep: R}\n") ==
        "1:7 bad-map: a wide table goes into history, pins or budget (write into: history)\n");
  CHECK(wrong("wide: {into: plan}\n").starts_with("1:14 bad-map: "));
  CHECK(wrong("wide: {into: budget, categry: C}\n")
            .starts_with(
                "1:22 unknown-key: \"categry\" is no key of wide in a map (write category)"));
  CHECK(wrong("wide: {into: pins, year: 26}\n").starts_with("1:26 bad-number: "));
}

TEST_CASE("every key of the table is known where it stands, and no other") {
  for (const MapKey& row : map_keys()) {
    CAPTURE(row.section);
    CAPTURE(row.key);
    const std::string key(row.key);
    Diagnostics findings;
    const std::string inside = key + ": {x: y}";
    std::string yaml;
    if (row.section.empty())
      yaml = key + ": x\n";
    else if (row.section == "records")
      yaml = "records: [{" + inside + "}]\n";
    else if (row.section == "value")
      yaml = "key: {" + inside + "}\n";
    else
      yaml = std::string(row.section) + ": {" + inside + "}\n";
    map_of(yaml, findings);
    for (const Diagnostic& one : findings.all())
      CHECK((one.code != "unknown-key" || one.text.worded().find(key + "\"") == std::string::npos));
  }
  CHECK(wrong("recrds: []\n" + records) ==
        "1:1 unknown-key: \"recrds\" is no key of a map (write records)\n");
  CHECK(wrong("file: {encodng: utf-8}\n" + records) ==
        "1:8 unknown-key: \"encodng\" is no key of file in a map (write encoding)\n");
  CHECK(wrong("values: {decmal: x}\n" + records) ==
        "1:10 unknown-key: \"decmal\" is no key of values in a map (write decimal)\n");
  CHECK(wrong_value("{colum: A}").starts_with("1:33 bad-map: "));
  CHECK(wrong_value("{column: A, defalt: x}") ==
        "1:45 unknown-key: \"defalt\" is no key of value in a map (write default)\n");
  CHECK(wrong("zzz: 1\n" + records)
            .starts_with(
                "1:1 unknown-key: \"zzz\" is no key of a map (known are: map, file, values"));
}

}  // namespace plan
