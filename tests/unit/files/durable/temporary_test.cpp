// SPDX-License-Identifier: MIT
// Folders are made with those above them, and those that nothing came into are gone again.
#include "plan/files/durable/temporary.hpp"

#include <doctest/doctest.h>

#include <system_error>

#include "folder.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// Stands in the folder while it lives.
class Within {
 public:
  explicit Within(const test::Folder& folder) { fs::current_path(folder.path()); }
  ~Within() { fs::current_path(before_); }
  Within(const Within&) = delete;
  Within& operator=(const Within&) = delete;

 private:
  fs::path before_ = fs::current_path();
};

int error_of(const fs::path& folder) {
  try {
    make_folder(folder.string(), "shown");
  } catch (const std::system_error& error) {
    CHECK(std::string(error.what()).starts_with("shown: "));
    return error.code().value();
  }
  return 0;
}

}  // namespace

TEST_CASE("a folder is made with those above it that are missing") {
  const test::Folder folder;
  CHECK(error_of(folder / "a/b/c") == 0);
  CHECK(fs::is_directory(folder / "a/b/c"));
  CHECK(error_of(folder / "a/b/c") == 0);
  CHECK(error_of(folder / "a/d") == 0);
  folder.write("file", "");
  CHECK(error_of(folder / "file/e") == ENOTDIR);
}

TEST_CASE("a folder may be named from where one stands") {
  const test::Folder folder;
  const Within within(folder);
  CHECK(error_of("a") == 0);
  CHECK(error_of("b/c") == 0);
  CHECK(fs::is_directory(folder / "a"));
  CHECK(fs::is_directory(folder / "b/c"));
}

TEST_CASE("folders that were made for what never came are gone, others stay") {
  const test::Folder folder;
  fs::create_directory(folder / "old");
  {
    MadeFolders made;
    made.make((folder / "old/a/b").string(), "shown");
    made.make((folder / "old/c").string(), "shown");
    folder.write("old/c/file", "");
    CHECK(fs::is_directory(folder / "old/a/b"));
  }
  CHECK_FALSE(fs::exists(folder / "old/a"));
  CHECK(fs::exists(folder / "old/c/file"));
  CHECK(fs::exists(folder / "old"));
}

}  // namespace plan
