// SPDX-License-Identifier: MIT
// What was logged last is known until it is taken back, of each book by itself, and never guessed.
#include "plan/files/durable/last_logged.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "folder.hpp"

namespace plan {
namespace {

std::string shown(const LastLogged& logged) {
  const auto last = logged.last();
  return last ? last->id + " in " + last->path : "none";
}

TEST_CASE("the last record is that which was added last and not forgotten") {
  const test::Folder folder;
  const LastLogged logged((folder / "state/plan").string(), "/book");
  CHECK(shown(logged) == "none");
  logged.add({"r1", "a b.yaml"});
  logged.add({"r2", "b.yaml"});
  CHECK(shown(logged) == "r2 in b.yaml");
  CHECK(shown(LastLogged((folder / "state/plan").string(), "/book")) == "r2 in b.yaml");
  CHECK(shown(LastLogged((folder / "state/plan").string(), "/other")) == "none");
  logged.forget("r2");
  CHECK(shown(logged) == "r1 in a b.yaml");
  logged.forget("r1");
  CHECK(shown(logged) == "none");
}

TEST_CASE("of many records the last hundred are kept") {
  const test::Folder folder;
  const LastLogged logged(folder.path(), "/book");
  for (int i = 1; i <= 150; ++i) logged.add({"r" + std::to_string(i), "a.yaml"});
  for (int i = 150; i > 50; --i) logged.forget("r" + std::to_string(i));
  CHECK(shown(logged) == "none");
}

TEST_CASE("without a place to keep it nothing is known") {
  const LastLogged nowhere({}, "/book");
  nowhere.add({"r1", "a.yaml"});
  CHECK(shown(nowhere) == "none");
  const test::Folder folder;
  folder.write("file", "");
  const LastLogged below_file((folder / "file").string(), "/book");
  below_file.add({"r1", "a.yaml"});
  CHECK(shown(below_file) == "none");
}

}  // namespace
}  // namespace plan
