// SPDX-License-Identifier: MIT
// Which lines are git's markers.
#include "plan/files/merge/merge_side.hpp"

#include <doctest/doctest.h>

namespace plan {

TEST_CASE("lines of seven signs or more are markers, alone, before a blank or at the text's end") {
  CHECK(without_markers("a\n<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs\nd\n") == "a\nb\nc\nd\n");
  CHECK(without_markers("a\r\n<<<<<<<<<\r\nb\n||||||| base\n=========\n") == "a\r\nb\n");
  for (const char* last : {"=======", ">>>>>>> theirs", "=======\r"})
    CHECK_MESSAGE(without_markers(std::string("a\n") + last) == "a\n", last);
}

TEST_CASE("what only looks like a marker stays") {
  for (const char* text : {"======\n", "=======a\n", " =======\n", "<<<<===\n", "-------\n",
                           "====", "\n", "", "# =======\n"})
    CHECK_MESSAGE(without_markers(text) == text, text);
}

}  // namespace plan
