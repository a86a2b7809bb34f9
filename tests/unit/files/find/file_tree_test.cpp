// SPDX-License-Identifier: MIT
// What a folder of the disk says of the names in it, and where paths lead.
#include "plan/files/find/file_tree.hpp"

#include <doctest/doctest.h>

#include "folder.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

}  // namespace

TEST_CASE("a folder tells files, folders and links apart, by their names' bytes") {
  const test::Folder folder;
  folder.write("b.yaml", "x");
  folder.write("a/c.yaml", "x");
  fs::create_symlink("b.yaml", folder / "c.yaml");
  std::vector<FileName> names;
  REQUIRE_FALSE(tree_of_folder(folder.path()).list("", names));
  std::string told;
  for (const auto& [text, kind] : names)
    told += text + (kind == FileName::Kind::file     ? " file "
                    : kind == FileName::Kind::folder ? " folder "
                                                     : " unsure ");
  CHECK(told == ". folder .. folder a folder b.yaml file c.yaml unsure ");
  CHECK(tree_of_folder(folder.path()).list("b.yaml", names) == std::errc::not_a_directory);
  CHECK(tree_of_folder(folder.path()).list("d", names) == std::errc::no_such_file_or_directory);
}

TEST_CASE("a path leads to a name below the folder, or to one outside by its whole path") {
  const test::Folder folder, outside;
  outside.write("x.yaml", "x");
  folder.write("a/b.yaml", "x");
  fs::create_symlink("a", folder / "link");
  fs::create_symlink(outside / "x.yaml", folder / "out");
  fs::create_symlink("nowhere", folder / "lost");
  const FileTree tree = tree_of_folder(folder.path());
  CHECK(tree.real("link/b.yaml").path == "a/b.yaml");
  CHECK_FALSE(tree.real("link/b.yaml").is_folder);
  CHECK(tree.real("link").is_folder);
  CHECK(tree.real("").path == "");
  CHECK(tree.real("").is_folder);
  CHECK(tree.real("out").path == (outside / "x.yaml").string());
  CHECK(tree.real("lost").error == std::errc::no_such_file_or_directory);
}

}  // namespace plan
