// SPDX-License-Identifier: MIT
// Full-width punctuation: refused where it should be syntax, left alone where it is text.
#include "plan/files/yaml/full_width.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

std::string refused(std::string_view text) {
  Diagnostics findings;
  read_document(text, 0, findings);
  return test::lines_of(findings);
}

std::string told(std::string_view place, std::string_view found, std::string_view wanted) {
  return std::string(place) + " full-width: the full-width " + std::string(found) +
         " is text to YAML (write \"" + std::string(wanted) + "\")\n";
}

TEST_CASE("a full-width colon behind a key is found wherever YAML stumbles over it") {
  CHECK(refused("format: 1\nreps：\n  - {id: a}\nb: 1\n") == told("2:5", "：", ": "));
  CHECK(refused("reps：\n- {id: a}\n") == told("1:5", "：", ": "));
  CHECK(refused("reps：\n") == told("1:5", "：", ": "));
  CHECK(refused("book:\n  name： 华东\n  currency: CNY\n") == told("2:7", "：", ": "));
  CHECK(refused("book:\n  name： 华东\n") == told("2:7", "：", ": "));
  CHECK(refused("reps:\n  - id: a\n    share： 3\n    name: b\n") == told("3:10", "：", ": "));
  CHECK(refused("format： 1\nbook: {}\n") == told("1:7", "：", ": "));
  CHECK(refused("reps: [{id： a, share: 3}]\n") == told("1:11", "：", ": "));
  CHECK(refused("reps: [{id：a, name：李娜}]\n") ==
        told("1:11", "：", ": ") + told("1:19", "：", ": "));
}

TEST_CASE("the entry that was meant is read on") {
  Diagnostics findings;
  const auto document = read_document("reps: [{id：li.na, share： 3}]\n", 0, findings);
  const Node& rep = document.root.find("reps")->items[0];
  CHECK(rep.find("id")->text == "li.na");
  CHECK(rep.find("id")->at == Place{0, 1, 12});
  CHECK(rep.find("share")->text == "3");
}

TEST_CASE("full-width commas and brackets are found") {
  CHECK(refused("reps:\n  - {id: li.na， share: 3}\n") == told("2:15", "，", ", "));
  CHECK(refused("reps:\n  - {id: li.na、share: 3}\n") == told("2:15", "、", ", "));
  CHECK(refused("reps:\n  - ｛id: li.na, share: 3｝\n") == told("2:5", "｛", "{"));
  CHECK(refused("reps:\n  - {id: a, share: 3｝\n") == told("2:21", "｝", "}"));
  CHECK(refused("reps:\n  - {id: a, ramp: 【25%，50%】}\n") == told("2:19", "【", "["));
  CHECK(refused("book: {name: a, currency: “C: D”}\n") == told("1:27", "“", "\""));
}

TEST_CASE("a key is of letters, digits, -, _ and ., from the first to the last of them") {
  for (const char c : std::string_view("azAZ09-_.")) {
    CHECK_MESSAGE(slip_in_line(std::string(1, c) + "：x"), c);
    CHECK_MESSAGE(slip_in_line(std::string("b: c，") + c + ": d"), c);
  }
  for (const char c : std::string_view("`{@[/:^+,")) {
    CHECK_MESSAGE(!slip_in_line(std::string(1, c) + "：x"), c);
    CHECK_MESSAGE(!slip_in_line(std::string("b: c，") + c + ": d"), c);
  }
}

TEST_CASE("a full-width blank is no indentation") {
  CHECK(refused("book:\n　name: 华东\n") == told("2:1", "　", " "));
}

TEST_CASE("in a text, a quote and a comment it is text") {
  CHECK(refused("reps: [{id: a, name: 李娜：高级销售（华东）}]\n") == "");
  CHECK(refused("customers: [{id: a, note: name：【重点】，id：b}]\n") == "");
  CHECK(refused("book: {name: 【华东】}\n") == "");
  CHECK(refused("a: \"reps：\"\n# reps：\nb: |\n  reps： 1\n") == "");
  CHECK(refused("a: 你好，世界: x\n").starts_with("1:9 syntax: there is one colon too many"));
}

}  // namespace
}  // namespace plan
