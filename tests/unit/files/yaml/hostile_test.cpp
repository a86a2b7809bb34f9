// SPDX-License-Identifier: MIT
// Texts made to hurt: each is refused in no time and in no memory.
#include <doctest/doctest.h>

#include <chrono>

#include "folder.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

/// The codes of the first findings; fails when it takes longer than anybody would notice.
std::string first_codes(const std::string& text, std::size_t most = 3) {
  Diagnostics findings;
  const auto start = std::chrono::steady_clock::now();
  read_document(text, 0, findings);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(10));
  std::string codes;
  for (const Diagnostic& finding : findings.sorted()) {
    if (most-- == 0) break;
    codes += finding.code + " ";
  }
  return codes;
}

std::string repeated(std::string_view part, std::size_t times) {
  std::string text;
  for (std::size_t i = 0; i < times; ++i) text += part;
  return text;
}

TEST_CASE("a bomb of aliases is refused at its anchors") {
  std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
  for (char name = 'b'; name < 'k'; ++name) {
    const std::string before = "*" + std::string(1, static_cast<char>(name - 1));
    bomb +=
        std::string(1, name) + ": &" + name + " [" + before + repeated(", " + before, 8) + "]\n";
  }
  CHECK(first_codes(bomb) == "anchor anchor alias ");
  CHECK(first_codes("a: &x [1, *x]\n") == "anchor alias ");
}

TEST_CASE("100,000 deep ends at 64") {
  CHECK(first_codes("a:\n  " + repeated("[", 100000) + "\n") == "too-deep ");
  CHECK(first_codes("a: [" + repeated("[\n", 100000) + "\n") == "too-deep ");
  CHECK(first_codes(repeated("{a: ", 100000) + "\n") == "too-deep ");
  CHECK(first_codes("a:\n" + repeated("- ", 100000) + "\n") == "too-deep ");
  CHECK(first_codes("a: " + repeated("{", 100000) + "\n") == "complex-key too-deep ");
  CHECK(first_codes(repeated("? ", 100000) + "\n") == "complex-key too-deep ");
  std::string stairs;
  for (std::size_t depth = 0; depth < 2000; ++depth) stairs += std::string(depth, ' ') + "a:\n";
  CHECK(first_codes(stairs) == "too-deep ");
}

TEST_CASE("commas alone, which make yaml-cpp eat memory without end, are refused") {
  CHECK(first_codes(",\n") == "syntax ");
  CHECK(first_codes("\"foo\",\n").starts_with("wrong-shape "));
}

TEST_CASE("long lines, long keys, many blanks and many errors stay linear") {
  CHECK(first_codes("a: " + std::string(4000000, 'x') + "\n") == "");
  CHECK(first_codes(std::string(4000, 'k') + ": 1\n") == "wrong-shape syntax ");
  CHECK(first_codes("a: |\n  x\n" + repeated("\n", 400000) + "b: 1\n") == "");
  CHECK(first_codes(repeated("a: 1\n", 20000), 1) == "duplicate-key ");
  CHECK(first_codes("a: [" + repeated("*x, ", 20000) + "]\n", 1) == "alias ");
  CHECK(first_codes("a: {" + repeated("b： 1, ", 5000) + "}\n", 1) == "full-width ");
}

TEST_CASE("a long line is looked through once, not for each of its entries") {
  CHECK(first_codes("a: [" + repeated("[], ", 250000) + "]") == "");
  CHECK(first_codes("a: [" + repeated("[], ", 250000)) == "cut-file ");
  CHECK(first_codes("a:\t1\nb: [" + repeated("x, ", 250000) + "]\n") == "");
  CHECK(first_codes("a: {" + repeated("a: 1,200, ", 50000) + "}\n", 1) == "number-comma ");
  CHECK(first_codes("a: {" + repeated("a: 1, ", 50000) + "}\n", 1) == "duplicate-key ");
}

}  // namespace
}  // namespace plan
