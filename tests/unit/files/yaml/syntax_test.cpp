// SPDX-License-Identifier: MIT
// Broken YAML in our words: the place is where the cause stands, not where the library stumbles.
#include "plan/files/yaml/syntax.hpp"

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

TEST_CASE("an open quote is shown where it opens") {
  CHECK(refused("a: 1\nb: {c: \"x}\nd: 1\n") ==
        "2:8 unclosed-quote: this quoted text has no end (close it with the same quote)\n");
  CHECK(refused("a: 'x\n---\nb: 1\n").starts_with("1:4 unclosed-quote"));
}

TEST_CASE("an open bracket is shown where it opens") {
  const std::string text =
      " unclosed-bracket: this bracket is not closed (close it behind its last entry)\n";
  CHECK(refused("reps:\n  - {id: a, share: 3\n  - {id: b}\n") == "2:5" + text);
  CHECK(refused("reps: [{id: a}\n") == "1:7" + text);
  CHECK(refused("a: {b: 1\nc: 2\n") == "1:4" + text);
}

TEST_CASE("a colon too many, too few, and one without a blank") {
  CHECK(refused("a: b: c\n") ==
        "1:5 syntax: there is one colon too many here (quote a text that holds \": \", and begin "
        "every "
        "key on a line of its own)\n");
  CHECK(refused("a: 1\nb\nc: 2\n") ==
        "2:1 syntax: this line has no colon behind its key (write it as key: value, with a blank "
        "behind the colon)\n");
}

TEST_CASE("lines that do not fit") {
  CHECK(refused("reps:\n  - {id: a}\n - {id: b}\n") ==
        "3:2 syntax: this line does not fit those above it (indent it like the keys of the same "
        "mapping, and check that nothing before it is open)\n");
  CHECK(refused("  a: 1\nb: 2\n") ==
        "2:1 syntax: this line does not belong to what stands above it (begin the sections at the "
        "left margin, one below the other)\n");
  CHECK(refused("a: - b\n") ==
        "1:4 syntax: a list cannot begin here (begin each \"- \" on a line of its own)\n");
  CHECK(refused("a:\n  - b\n  c: 1\n").starts_with("3:3 syntax: this line does not fit"));
}

TEST_CASE("commas and values that are missing") {
  CHECK(
      refused("a: {b: 1 c: 2}\n") ==
      "1:11 syntax: a comma or } is missing before this (put commas between the entries and close "
      "the brace; quote a text that holds : or ,)\n");
  CHECK(refused("a: [b, , c]\n") ==
        "1:8 syntax: a value is missing before this (write the value, or take out what is too "
        "much)\n");
}

TEST_CASE("characters that begin no text") {
  CHECK(refused("a: @x\n") == "1:4 syntax: a text cannot begin with @ (put the text in quotes)\n");
  CHECK(refused("a: 李\nb: `x\n") ==
        "2:4 syntax: a text cannot begin with ` (put the text in quotes)\n");
  CHECK(refused("a: %\n") == "1:4 syntax: a text cannot begin with % (put the text in quotes)\n");
  CHECK(refused("a: \"\\q\"\n") ==
        "1:5 syntax: this is no escape that YAML knows (write \\\\ for a backslash, or use single "
        "quotes)\n");
  CHECK(refused("a: *\n").starts_with("1:5 alias: aliases (*) are not allowed"));
  CHECK(refused("a: !<x\n").starts_with("1:7 tag: tags (!) are not allowed"));
}

TEST_CASE("a text block begins with | or > alone") {
  CHECK(refused("a: |x\n  b\n") ==
        "1:5 syntax: the head of this text block is wrong (write | or > alone at the end of the "
        "line, "
        "and the text indented below it)\n");
}

TEST_CASE("an error ends the file, what stands before it is judged") {
  CHECK(refused("a: 1\na: 2\nb: @\nc: 1\nc: 2\n") ==
        "2:1 duplicate-key: a is given twice (keep one of them)\n"
        "3:4 syntax: a text cannot begin with @ (put the text in quotes)\n");
}

}  // namespace
}  // namespace plan
