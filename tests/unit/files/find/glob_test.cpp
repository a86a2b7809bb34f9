// SPDX-License-Identifier: MIT
// Patterns of names.
#include "plan/files/find/glob.hpp"

#include <doctest/doctest.h>

#include <string>

namespace plan {
namespace {

TEST_CASE("stars, question marks and classes fit names") {
  CHECK(fits("a.yaml", "*.yaml"));
  CHECK(fits("a.yaml", "a*"));
  CHECK(fits("a.yaml", "**.yaml"));
  CHECK(fits("abcabd", "*abd"));
  CHECK(fits("华东.yaml", "?东.yaml"));
  CHECK(fits("2026-03", "2026-0[1-3]"));
  CHECK(fits("2026-04", "2026-0[!1-3]"));
  CHECK(fits("李", "[张-李]") == (std::string("张") <= "李"));
  CHECK(fits("]", "[]]"));
  CHECK(fits("[x", "[x"));
  CHECK_FALSE(fits("a.yml", "*.yaml"));
  CHECK_FALSE(fits("2026-04", "2026-0[1-3]"));
  CHECK_FALSE(fits("ab", "a"));
  CHECK_FALSE(fits("a", "ab"));
  CHECK_FALSE(fits("A.yaml", "a.yaml"));
}

TEST_CASE("a hidden name fits nothing") {
  CHECK_FALSE(fits(".a.yaml", "*.yaml"));
  CHECK_FALSE(fits(".a.yaml", ".a.yaml"));
}

TEST_CASE("many stars stay fast") {
  std::string pattern;
  for (int i = 0; i < 50; ++i) pattern += "*a";
  CHECK_FALSE(fits(std::string(250, 'a') + "b", pattern));
  CHECK(fits(std::string(250, 'a'), pattern));
}

}  // namespace
}  // namespace plan
