// SPDX-License-Identifier: MIT
// What every file of a book may not hold: each refusal with its place, its text and what to do.
#include "plan/files/yaml/strict.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"

namespace plan {
namespace {

std::string refused(std::string_view text) {
  Diagnostics findings;
  read_document(text, 0, findings);
  return test::lines_of(findings);
}

Node read(std::string_view text) {
  Diagnostics findings;
  Reading document = read_document(text, 0, findings);
  CHECK(test::lines_of(findings) == "");
  CHECK(document.whole);
  return document.root;
}

TEST_CASE("a document is read with the places of keys and values") {
  const Node root = read("# a comment\nbook: {name: 华东, log: 'x'}\nreps:\n  - id: li.na\n  -\n");
  CHECK(root.entries.size() == 2);
  CHECK(root.entries[0].key.at == Place{0, 2, 1});
  const Node& book = root.entries[0].value;
  CHECK(book.at == Place{0, 2, 7});
  CHECK(book.find("name")->text == "华东");
  CHECK_FALSE(book.find("name")->quoted);
  CHECK(book.find("log")->quoted);
  CHECK(book.find("log")->at == Place{0, 2, 23});  // characters, not bytes
  const Node& reps = *root.find("reps");
  CHECK(reps.items[0].at == Place{0, 4, 5});
  CHECK(reps.items[1].kind == Node::Kind::null);
}

TEST_CASE("null is a key with nothing behind it and no word") {
  const Node root = read("top:\n  a:\n  b: ~\n  c: null\n  d: \"\"\n");
  const Node& top = root.entries[0].value;
  CHECK(top.find("a")->kind == Node::Kind::null);
  CHECK(top.find("b")->kind == Node::Kind::scalar);
  CHECK(top.find("b")->text == "~");
  CHECK(top.find("c")->text == "null");
  CHECK(top.find("d")->kind == Node::Kind::scalar);
}

TEST_CASE("a section is no text: the word that others write for nothing is nothing") {
  const Node root = read("a: ~\nb: null\nc: NULL\nd: 'null'\ne: nul\n");
  for (const auto* key : {"a", "b", "c"}) CHECK(root.find(key)->kind == Node::Kind::null);
  for (const auto* key : {"d", "e"}) CHECK(root.find(key)->kind == Node::Kind::scalar);
}

TEST_CASE("a byte order mark, CRLF and a leading --- are fine") {
  const Node root = read("\xEF\xBB\xBF---\r\na: 1\r\nb: |\r\n  x\r\n  y\r\n");
  CHECK(root.find("a")->at == Place{0, 2, 4});
  CHECK(root.find("b")->text == "x\ny\n");
}

TEST_CASE("a key given twice names both places and keeps the first") {
  Diagnostics findings;
  const auto document = read_document("a: 1\nb: 2\na: 3\n", 0, findings);
  CHECK(test::lines_of(findings) == "3:1 duplicate-key: a is given twice (keep one of them)\n");
  CHECK(findings.all()[0].other == Place{0, 1, 1});
  CHECK(document.root.find("a")->text == "1");
  CHECK(document.root.entries.size() == 2);
}

TEST_CASE("a key given twice is found among many") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "k" + std::to_string(i) + ": 1\n";
  CHECK(refused(text) == "");
  CHECK(refused(text + "k500: 2\nk7: 1\nk7: 1\n") ==
        "1001:1 duplicate-key: k500 is given twice (keep one of them)\n"
        "1002:1 duplicate-key: k7 is given twice (keep one of them)\n"
        "1003:1 duplicate-key: k7 is given twice (keep one of them)\n");
}

TEST_CASE("anchors, aliases, tags, merge keys and complex keys are refused, all at once") {
  CHECK(
      refused("a: &x {b: 1}\nc: *x\nd: !!str 1\ne:\n  <<: {f: 1}\n  ? [1, [2]]\n  : g\n") ==
      "1:4 anchor: anchors (&) are not allowed (write the value out; quote a text that begins with "
      "&)\n"
      "2:4 alias: aliases (*) are not allowed (write the value out; quote a text that begins with "
      "*)\n"
      "3:4 tag: tags (!) are not allowed (leave it out; quote a text that begins with !)\n"
      "5:3 merge-key: merge keys (<<) are not allowed (write the entries out)\n"
      "6:5 complex-key: a list or a mapping cannot be a key (write a plain word before the "
      "colon)\n");
  CHECK(refused("? {[a]: b, {c: d}: [e], f: {g: h}}\n: i\n").starts_with("1:3 complex-key"));
  CHECK(refused("*a : 1\n").starts_with("1:1 alias"));
  CHECK(refused("?\n: 1\n") ==
        "1:2 syntax: a key is missing before this colon (write it as key: value)\n");
}

TEST_CASE("directives and a second document are refused") {
  CHECK(
      refused("%YAML 1.1\n---\na: 1\n") ==
      "1:1 directive: directives (%) are not allowed (leave the line out; quote a text that begins "
      "with %)\n");
  CHECK(refused("%TAG ! tag:x,2000:\n---\na: 1\n").starts_with("1:1 directive"));
  CHECK(refused("%NEW x\n---\na: 1\n").starts_with("1:5 directive"));
  CHECK(
      refused("a: 1\n---\nb: 2\nb: 3\n") ==
      "2:1 second-document: a second document begins here (put it into a file of its own, or take "
      "the line out)\n");
  CHECK(refused("a: 1\n...\n") == "");
}

TEST_CASE("tabs are refused where they indent and allowed where they separate") {
  const std::string tab = " tab: a tab is used as indentation (indent with spaces)\n";
  CHECK(refused("a:\n\tb: 1\n") == "2:1" + tab);
  CHECK(refused("a:\n  b: 1\n \tc: 2\n") == "3:2" + tab);
  CHECK(refused("a: {\n\tb: 1,\n  \tc: 2}\n") == "2:1" + tab + "3:3" + tab);
  CHECK(refused("a:\tb\n# \t\nc: d\t# e\n") == "");
  CHECK(refused("a: |\n  x\n  \tb\n") == "");
}

TEST_CASE("control characters are refused where they stand") {
  CHECK(refused(std::string("a: 1\na: 2\nb: 李\0x\n", 19)) ==
        "2:1 duplicate-key: a is given twice (keep one of them)\n"
        "3:5 control-character: the control character \\x00 stands here (take it out)\n");
  CHECK(refused("a: \x1b[31m\n").starts_with("1:4 control-character: the control character \\x1b"));
  CHECK(refused("a: \xC2\x85\n").starts_with("1:4 control-character"));
  CHECK(refused("a: x\xE2\x80\xA8y\n").starts_with("1:5 control-character"));
  CHECK(
      refused("a: 1\rb: 2\n") ==
      "1:5 control-character: a carriage return stands here without a line feed (end lines with LF "
      "or CRLF)\n");
}

TEST_CASE("broken UTF-8 is refused where it stands") {
  const std::string text =
      " bad-utf8: this is not UTF-8 (save the file as UTF-8; it may be GBK now)\n";
  CHECK(refused("a: 1\nb: \xBB\xAA\n") == "2:4" + text);    // GBK
  CHECK(refused("a: \xC0\xAF\n") == "1:4" + text);          // overlong
  CHECK(refused("a: \xED\xA0\x80\n") == "1:4" + text);      // a surrogate
  CHECK(refused("a: \xF5\x80\x80\x80\n") == "1:4" + text);  // beyond Unicode
  CHECK(refused("\xFF\xFE"
                "a\n") == "1:1" + text);  // UTF-16
}

TEST_CASE("a last line without its end is whole if what it says is whole") {
  for (const auto* text :
       {"a: 1\nb: 12", "a: {b: 1}", "a:\n- b\n- c: 'd'", "a: 1\n# 注", "{\"a\": [1, 2]}",
        "a: |\n  text", "a: 1\r\nb: 2", "a: 1\n  ", "a: \"1\"  "})
    CHECK_MESSAGE(read(text).kind == Node::Kind::mapping, text);
}

TEST_CASE("a file that breaks off inside a line is refused where it ends") {
  const std::string text =
      " cut-file: the file ends inside a line (write what is missing behind it, or take the broken "
      "line out)\n";
  CHECK(refused("a: 1\nb: {c: 1, d") == "2:11" + text);
  CHECK(refused("a: 1\nb: {c: 1,") == "2:9" + text);
  CHECK(refused("a: 1\nb: \"12") == "2:6" + text);
  CHECK(refused("a: 1\nb: [1, 2") == "2:8" + text);
  CHECK(refused("a: 1\nb") == "2:1" + text);
  CHECK(refused("a: 1\nb:") == "2:2" + text);
  CHECK(refused("a:\n- b\n-") == "3:1" + text);
  CHECK(refused("acti") == "1:4" + text);
}

TEST_CASE("every cut inside braces or quotes is refused") {
  const std::string whole =
      "reps:\n  - {id: li.na, name: 李娜, share: 3}\n  - {id: b, name: \"x y\"}\n";
  for (std::size_t size = 1; size < whole.size() - 1; ++size) {
    const auto last = whole.substr(0, size).rfind('\n') + 1;
    if (whole.find('{', last) >= size || whole[size - 1] == '}') continue;
    CAPTURE(size);
    Diagnostics findings;
    const auto document = read_document(whole.substr(0, size), 0, findings);
    CHECK(findings.has_errors());
    CHECK_FALSE(document.whole);
  }
}

TEST_CASE("an unfinished merge is one finding that names its lines") {
  const auto told = [](std::string_view place, int first, int last) {
    return std::string(place) + " merge-markers: a merge is unfinished: lines " +
           std::to_string(first) + " to " + std::to_string(last) +
           " hold both of its sides (keep what is right and take git's markers out)\n";
  };
  CHECK(refused("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\nc: 3\n") == told("2:1", 2, 6));
  CHECK(refused("a:\n<<<<<<< HEAD\n- {b: 1}\n||||||| base\n=======\n- {b: 2}\n>>>>>>> x\n") ==
        told("2:1", 2, 7));
  CHECK(refused("<<<<<<< HEAD\r\na: 1\r\n=======\r\na: 2\r\n>>>>>>> x\r\n") == told("1:1", 1, 5));
  CHECK(refused("a: {b: 1,\n<<<<<<< HEAD\n  c: 1,\n=======\n  c: 2,\n>>>>>>> x\n  d: 3}\n") ==
        told("2:1", 2, 6));
  CHECK(refused("a: 1\n>>>>>>> x\n") == told("2:1", 2, 2));
  CHECK(refused("a: 1\n=======\nb: 2\n") == told("2:1", 2, 2));
  CHECK(refused("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x") == told("2:1", 2, 6));
  CHECK(refused("a: |\n  Head\n  =======\n  <<<<<<< x\nb: '======='\n") == "");
  CHECK(refused("a: \"Head\n=======\n\"\n") == "");
}

TEST_CASE("a file is no scalar, no list and not empty") {
  const std::string empty =
      "1:1 empty-file: the file is empty (write a section into it, or take it "
      "away)\n";
  CHECK(refused("") == empty);
  CHECK(refused("# nothing yet\n") == empty);
  CHECK(refused("---\n") == empty);
  const std::string root =
      "1:1 wrong-shape: a file of a book holds sections, this one does not (write "
      "the name of the section before it, such as reps:)\n";
  CHECK(refused("- a\n- b\n") == root);
  CHECK(refused("text\n") == root);
}

TEST_CASE("a comma in a number in braces is told as what YAML makes of it") {
  CHECK(refused("years: {2026: {target: 1,200, round: 3,200,000, x: 1,5}}\n") ==
        "1:24 number-comma: 1,200 is 2 entries to YAML: a comma ends an entry (write 1200)\n"
        "1:38 number-comma: 3,200,000 is 3 entries to YAML: a comma ends an entry (write 3200000)\n"
        "1:52 number-comma: 1,5 is 2 entries to YAML: a comma ends an entry (write 15, or 1.5 "
        "if that was meant)\n");
  CHECK(refused("a: {b: 12,8000, c: 12,80}\n") ==
        "1:8 number-comma: 12,8000 is 2 entries to YAML: a comma ends an entry (write 128000)\n"
        "1:20 number-comma: 12,80 is 2 entries to YAML: a comma ends an entry (write 1280, or "
        "12.80 if that was meant)\n");
  CHECK(
      refused("a: {b: 1,200.50, c: -1,200万}\n") ==
      "1:8 number-comma: 1,200.50 is 2 entries to YAML: a comma ends an entry (write 1200.50)\n"
      "1:21 number-comma: -1,200万 is 2 entries to YAML: a comma ends an entry (write -1200万)\n");
  CHECK(refused("a: {2026: 5, 2027: 6}\nb: [1,200]\n") == "");
}

TEST_CASE("a comma in a number is told behind a currency's sign or code too, however far off") {
  for (const char* number : {"1", "£1", "-1", "GBP1", "GBP 1", "GBP  1", "GBP   1"})
    CHECK_MESSAGE(refused("a: {target: " + std::string(number) + ",200}\n")
                      .starts_with("1:13 number-comma: " + std::string(number) + ",200 is 2 "),
                  number);
  for (const char* text : {"GB 1", "GBPS 1", "x1"})
    CHECK_MESSAGE(refused("a: {target: " + std::string(text) + ",200}\n") == "", text);
}

TEST_CASE("nesting ends at 64") {
  const auto nested = [](std::size_t depth) {
    return "a: " + std::string(depth - 1, '[') + std::string(depth - 1, ']') + "\n";
  };
  CHECK(refused(nested(64)) == "");
  CHECK(refused(nested(65)) ==
        "1:67 too-deep: this is nested deeper than 64 levels (a book needs no more than six)\n");
}

TEST_CASE("what an error hides is marked, so that it is not told twice") {
  Diagnostics findings;
  const auto document = read_document("a: 1\nreps:\n  - {id: x, name: b\n", 0, findings);
  CHECK_FALSE(document.whole);
  CHECK(document.incomplete.size() == 3);  // the record, its list, the root
  CHECK(document.root.find("reps")->items[0].find("id")->text == "x");
}

}  // namespace
}  // namespace plan
