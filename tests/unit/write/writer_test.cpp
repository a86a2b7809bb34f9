// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "made_up.hpp"

using namespace plan;

namespace {

std::string_view for_file(std::string_view path) {
  const Writer* writer = writer_for_file(path);
  return writer ? writer->name : "none";
}

}  // namespace

TEST_CASE("every writer is found by its name and by its extension") {
  for (const Writer& writer : writers()) {
    CHECK(find_writer(writer.name) == &writer);
    CHECK(writer_for_file("out." + std::string(writer.extension)) == &writer);
  }
  CHECK(find_writer("pdf") == nullptr);
  CHECK(find_writer("") == nullptr);
}

TEST_CASE("a file's format is its extension, in any case of letters") {
  CHECK(for_file("/a.json/b.CSV") == "csv");
  CHECK(for_file("三月.txt") == "text");
  CHECK(for_file("a.tar.tsv") == "tsv");
  CHECK(for_file("a.json/b") == "none");
  CHECK(for_file(".csv") == "none");
  CHECK(for_file("csv") == "none");
  CHECK(for_file("a.") == "none");
  CHECK(for_file("") == "none");
}

TEST_CASE("people's format is wide, the others are long") {
  for (const Writer& writer : writers()) CHECK((writer.layout == Layout::wide) == writer.people);
}

TEST_CASE("a report without tables does not trouble any writer") {
  for (const Writer& writer : writers()) {
    CHECK_NOTHROW(writer.render({"none", "", {}, {}, {}}, made_up::yuan()));
    CHECK_NOTHROW(writer.render({"none", "", {}, {{"t", "", {}, {}}}, {}}, made_up::yuan()));
  }
}
