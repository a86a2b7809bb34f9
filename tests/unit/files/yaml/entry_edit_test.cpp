// SPDX-License-Identifier: MIT
#include "plan/files/yaml/entry_edit.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "plan/book/read/node.hpp"
#include "plan/files/yaml/strict.hpp"

using namespace plan;

namespace {

/// Every key of that name, however deep, out or given the value.
std::string edited(std::string_view text, std::string_view key,
                   const std::optional<std::string>& value = {}) {
  Diagnostics findings;
  const Reading read = read_document(text, 0, findings);
  REQUIRE(!findings.has_errors());
  std::vector<EntryEdit> edits;
  const auto find = [&](const auto& self, const Node& node) -> void {
    for (const Node& item : node.items) self(self, item);
    for (const Entry& entry : node.entries) {
      if (entry.key.text == key) edits.push_back({entry.key.at, value});
      self(self, entry.value);
    }
  };
  find(find, read.root);
  REQUIRE(!edits.empty());
  const std::string made = with_entries_edited(text, edits);
  const Reading again = read_document(made, 0, findings);
  CHECK(!findings.has_errors());
  return made;
}

}  // namespace

TEST_CASE("a key in braces goes with one comma") {
  CHECK(edited("a: {x: 1, n: b, y: 2}\n", "n") == "a: {x: 1, y: 2}\n");
  CHECK(edited("a: {n: b, y: 2}\n", "n") == "a: {y: 2}\n");
  CHECK(edited("a: {x: 1, n: [b, {c: d}]}  # stays\n", "n") == "a: {x: 1}  # stays\n");
  CHECK(edited("a: {x: 1,\n    n: \"b, }\", # of n\n    y: 2}\n", "n") == "a: {x: 1,\n    y: 2}\n");
  CHECK(edited("a: {n: 名, y: 字}\n", "n") == "a: {y: 字}\n");
  CHECK(edited("a: {字: 名, n: 名}\n", "n") == "a: {字: 名}\n");
  CHECK(edited("a: [{x: 1, n: 2}, {n: 3, x: 4}]\n", "n") == "a: [{x: 1}, {x: 4}]\n");
}

TEST_CASE("a key in lines goes with its lines, comments about others stay") {
  CHECK(edited("a:\n  # x\n  x: 1\n  n: b  # of n\n  # y\n  y: 2\n", "n") ==
        "a:\n  # x\n  x: 1\n  # y\n  y: 2\n");
  CHECK(edited("a:\n- x: 1\n  n: b\n", "n") == "a:\n- x: 1\n");
  CHECK(edited("a:\n- n: b\n  x: 1\n- x: 2\n", "n") == "a:\n- x: 1\n- x: 2\n");
  CHECK(edited("a:\n  n: |\n    b\n\n    c\n  x: 1\n", "n") == "a:\n  x: 1\n");
  CHECK(edited("a:\n  x: 1\n  n: |\n    b\nz: 1\n", "n") == "a:\n  x: 1\nz: 1\n");
  CHECK(edited("a:\n  n:\n    - {name: b}\n    - {name: c}\n  # x\n  x: 1\n", "n") ==
        "a:\n  # x\n  x: 1\n");
  CHECK(edited("a:\n  x: 1\n  n: two\n    lines\n  y: 2\n", "n") == "a:\n  x: 1\n  y: 2\n");
  CHECK(edited("a:\n  x: 1\n  n: b", "n") == "a:\n  x: 1\n");
}

TEST_CASE("a value is exchanged and its line stays") {
  CHECK(edited("a: {x: 1, n: 'b, c', y: 2} # d\n", "n", "\"-\"") ==
        "a: {x: 1, n: \"-\", y: 2} # d\n");
  CHECK(edited("a:\n  n: b  # c\n  x: 1\n", "n", "d") == "a:\n  n: d  # c\n  x: 1\n");
}

TEST_CASE("line ends and a byte order mark stay as they are") {
  CHECK(edited("\xEF\xBB\xBF"
               "a:\r\n  n: b\r\n  x: 1\r\n",
               "n") ==
        "\xEF\xBB\xBF"
        "a:\r\n  x: 1\r\n");
  CHECK(edited("\xEF\xBB\xBF"
               "a: {n: b, x: 1}\r\n",
               "n") ==
        "\xEF\xBB\xBF"
        "a: {x: 1}\r\n");
}

TEST_CASE("a file without the keys stays") {
  CHECK(with_entries_edited("a: {n: b}\n", std::vector<EntryEdit>{{{0, 9, 9}, {}}}) ==
        "a: {n: b}\n");
}
