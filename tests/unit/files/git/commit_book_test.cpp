// SPDX-License-Identifier: MIT
// The book that a commit has, wherever in its repository, whatever lies on the disk by now.
#include "plan/files/git/commit_book.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>

#include "folder.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// Commits all that is in the folder.
void commit(const test::Folder& folder) {
  const std::string command = fmt::format(
      "cd {} && git init -q . && git add -A && "
      "git -c user.name=a -c user.email=a@b commit -qm one >/dev/null",
      folder.path());
  REQUIRE_MESSAGE(std::system(command.c_str()) == 0, command);
}

std::string read(const CommitBook& book, const std::string& path) {
  const FileBytes read = book.tree.read(path, 1000, true);
  return read.error ? read.error.message() : read.bytes;
}

}  // namespace

TEST_CASE("a book is found by its folder, by its plan.yaml, or from a folder below it") {
  const test::Folder folder;
  folder.write("east/plan.yaml", "old");
  folder.write("east/deep/note", "x");
  folder.write("west/plan.yaml/file", "x");
  commit(folder);
  folder.write("east/plan.yaml", "new");
  for (const fs::path& place : {folder / "east", folder / "east/plan.yaml"}) {
    const auto book = book_of_commit("HEAD", place.string());
    REQUIRE_MESSAGE(book, place);
    CHECK(book->entry == "plan.yaml");
    CHECK(fs::path(book->folder) == folder / "east");
    CHECK(read(*book, "plan.yaml") == "old");
    CHECK(read(*book, "deep/note") == "x");
  }
  for (const char* place : {"west", "east/deep", ""})
    CHECK_MESSAGE(!book_of_commit("HEAD", (folder / place).string()), place);
  const fs::path before = fs::current_path();
  fs::current_path(folder / "east/deep");
  const auto above = book_of_commit("HEAD", {});
  fs::current_path(before);
  REQUIRE(above);
  CHECK(fs::path(above->folder) == folder / "east");
}

TEST_CASE("a commit's links are followed within the repository and lead out of it nowhere") {
  const test::Folder folder;
  folder.write("plan.yaml", "plan");
  folder.write("a/b.yaml", "b");
  fs::create_symlink("a/b.yaml", folder / "link");
  fs::create_symlink("../plan.yaml", folder / "a/up");
  fs::create_symlink(folder / "plan.yaml", folder / "out");
  fs::create_symlink("circle", folder / "circle");
  commit(folder);
  const auto book = book_of_commit("HEAD", folder.path());
  REQUIRE(book);
  CHECK(read(*book, "link") == "b");
  CHECK(read(*book, "a/up") == "plan");
  const auto error_of = [&](const char* path) { return book->tree.read(path, 1000, true).error; };
  CHECK(error_of("out") == std::errc::no_such_file_or_directory);
  CHECK(error_of("none") == std::errc::no_such_file_or_directory);
  CHECK(error_of("circle") == std::errc::too_many_symbolic_link_levels);
  CHECK(error_of("a") == std::errc::is_a_directory);
  CHECK(error_of("plan.yaml/x") == std::errc::not_a_directory);
}

TEST_CASE("a file of a commit may be as long as allowed, or be begun alone") {
  const test::Folder folder;
  folder.write("plan.yaml", "12345");
  commit(folder);
  const auto book = book_of_commit("HEAD", folder.path());
  REQUIRE(book);
  CHECK(book->tree.read("plan.yaml", 5, true).bytes == "12345");
  CHECK(book->tree.read("plan.yaml", 4, true).error == std::errc::file_too_large);
  CHECK(book->tree.read("plan.yaml", 4, false).bytes == "1234");
}

}  // namespace plan
