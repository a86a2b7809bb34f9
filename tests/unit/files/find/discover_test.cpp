// SPDX-License-Identifier: MIT
// Which files are a book's, whatever stands around them.
#include "plan/files/find/discover.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <map>

#include "data.hpp"
#include "folder.hpp"
#include "plan/files/yaml/strict.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// The paths found, a blank between them, then the findings.
std::string found(const test::Folder& folder, std::string_view include = "") {
  Sources sources;
  sources.add("", "");
  const auto place_of = [&](const std::string& path) { return Place{sources.add(path, ""), 1, 1}; };
  Diagnostics findings;
  const auto document = read_document("include: " + std::string(include) + "\n", 0, findings);
  std::string all;
  for (const auto& path : discover(tree_of_folder(folder.path()), "plan.yaml",
                                   document.root.find("include"), place_of, findings))
    all += path + " ";
  return all + test::lines_of(findings, &sources);
}

/// A folder with an empty file at each path.
struct Book : test::Folder {
  explicit Book(std::initializer_list<std::string_view> paths) {
    write("plan.yaml", "");
    for (const auto path : paths) write(path, "");
  }
};

TEST_CASE("a path that names nothing, or the folder itself, is refused") {
  const Book book{"a.yaml"};
  CHECK(found(book, "[\"\"]") ==
        ":1:11 blank-text: this path is blank (name a file, or take it out of the list)\n");
  for (const auto* path : {".", "./", "./."})
    CHECK(found(book, "[\"" + std::string(path) + "\"]") ==
          ":1:11 not-a-file: " + std::string(path) + " is a folder (name its files: *.yaml)\n");
}

TEST_CASE("two names that look the same are one finding, and the first stays") {
  const Book book{"jose\u0301.yaml", "jos\u00E9.yaml"};
  CHECK(found(book) ==
        "jose\u0301.yaml jos\u00E9.yaml:1:1 bad-file-name: there are two files jos\u00E9.yaml, in "
        "two "
        "forms of Unicode that look the same (join them to one, or rename one)\n");
}

TEST_CASE("without a list it is the usual places, in the order of their bytes") {
  const Book book{"b.yaml",
                  "B.yaml",
                  "a.yml",
                  "years/2026.yaml",
                  "years/old/2025.yaml",
                  "customers/x.yaml",
                  "customers/a/b/c.yaml",
                  "activities/2026-03/li.na.yaml",
                  "maps/m.yaml",
                  "approvals.yaml",
                  "closed/2026-01.yaml",
                  ".hidden.yaml",
                  "customers/.git/x.yaml",
                  "华东.yaml",
                  "a-b.yaml",
                  "a.yaml"};
  CHECK(found(book) ==
        "B.yaml a-b.yaml a.yaml activities/2026-03/li.na.yaml approvals.yaml b.yaml "
        "closed/2026-01.yaml customers/a/b/c.yaml customers/x.yaml years/2026.yaml 华东.yaml ");
}

TEST_CASE("a list replaces the usual places, but not approvals and closed periods") {
  const Book book{"a.yaml", "x/b.yaml", "x/y/c.yaml", "approvals.yaml", "closed/2026-01.yaml"};
  CHECK(found(book, "[]") == "approvals.yaml closed/2026-01.yaml ");
  CHECK(found(book, "[a.yaml]") == "a.yaml approvals.yaml closed/2026-01.yaml ");
  CHECK(found(book, "[x/**]") == "approvals.yaml closed/2026-01.yaml x/b.yaml x/y/c.yaml ");
}

TEST_CASE("globs reach what they say") {
  const Book book{"a.yaml", "x/b.yaml", "x/y/c.yaml", "x/z/c.yaml", "z/c.yaml"};
  CHECK(found(book, "['**/c.yaml']") == "x/y/c.yaml x/z/c.yaml z/c.yaml ");
  CHECK(found(book, "['**/**/c.yaml']") == "x/y/c.yaml x/z/c.yaml z/c.yaml ");
  CHECK(found(book, "['*/c.yaml']") == "z/c.yaml ");
  CHECK(found(book, "[x/*/c.yaml]") == "x/y/c.yaml x/z/c.yaml ");
  CHECK(found(book, "['x/[y]/c.yaml']") == "x/y/c.yaml ");
  CHECK(found(book, "['**/y/**']") == "x/y/c.yaml ");
  CHECK(found(book, "[./x//b.yaml, x/b.yaml, 'x/*.yaml']") == "x/b.yaml ");
}

TEST_CASE("a glob without a match is fine, a missing path is not") {
  const Book book{"a.yaml"};
  CHECK(found(book, "['n/*.yaml', 'n/**/*.yaml', plan.yaml]") == "");
  CHECK(
      found(book, "[a.yaml, b.yaml, a.yaml/c.yaml]") ==
      "a.yaml "
      ":1:19 include-missing: there is no file b.yaml (mend the path, or take it out of the list)\n"
      ":1:27 include-missing: there is no file a.yaml/c.yaml (mend the path, or take it out of the "
      "list)\n");
}

TEST_CASE("no path leads out of the book or to a hidden name") {
  const Book book{"x/a.yaml", ".h/a.yaml"};
  const std::string out =
      " leads out of the book's folder (write a path below the folder of plan.yaml, without ..)\n";
  CHECK(found(book, "[/etc/passwd]") == ":1:11 include-outside: /etc/passwd" + out);
  CHECK(found(book, "[../a.yaml]") == ":1:11 include-outside: ../a.yaml" + out);
  CHECK(found(book, "['x/../../*']") == ":1:11 include-outside: x/../../*" + out);
  CHECK(found(book, "[x/../x/a.yaml]") == ":1:11 include-outside: x/../x/a.yaml" + out);
  CHECK(found(book, "[.h/a.yaml]") ==
        ":1:11 include-dot-name: .h/a.yaml holds a hidden name (give the file a name that does not "
        "begin with a dot)\n");
  CHECK(found(book, "['**/a.yaml']") == "x/a.yaml ");
}

TEST_CASE("symbolic links are followed inside the book and refused out of it") {
  const test::Folder other;
  other.write("secret.yaml", "");
  const Book book{"x/a.yaml", ".h/a.yaml"};
  fs::create_symlink("x/a.yaml", book / "inside.yaml");
  CHECK(found(book) == "x/a.yaml ");
  CHECK(found(book, "[inside.yaml, x/a.yaml]") == "x/a.yaml ");
  fs::create_symlink(other / "secret.yaml", book / "out.yaml");
  CHECK(found(book) ==
        "x/a.yaml out.yaml:1:1 include-outside: out.yaml leads out of the book's folder (put the "
        "file itself "
        "into the book)\n");
  fs::remove(book / "out.yaml");
  fs::create_directory_symlink(other.path(), book / "customers");
  CHECK(found(book) ==
        "x/a.yaml customers:1:1 include-outside: customers leads out of the book's folder (put the "
        "file itself "
        "into the book)\n");
  CHECK(found(book, "[customers/secret.yaml]") ==
        ":1:11 include-outside: customers/secret.yaml leads out of the book's folder (put the file "
        "itself into the book)\n");
  CHECK(found(book, "['*/secret.yaml']").starts_with(":1:11 include-outside"));
  fs::create_symlink(".h/a.yaml", book / "hidden.yaml");
  CHECK(found(book, "[hidden.yaml]") ==
        ":1:11 include-dot-name: hidden.yaml leads to a hidden name (put the file itself into the "
        "book)\n");
  fs::create_symlink("nowhere", book / "broken.yaml");
  CHECK(found(book, "['b*']") ==
        ":1:11 unreadable: broken.yaml cannot be read: no such file or folder (mend or remove the "
        "symbolic link)\n");
}

TEST_CASE("links in a circle end") {
  const Book book{"customers/a.yaml"};
  fs::create_directory_symlink("..", book / "customers/up");
  fs::create_directory_symlink(".", book / "customers/here");
  fs::create_symlink("self.yaml", book / "customers/self.yaml");
  CHECK(found(book) ==
        "customers/a.yaml customers/self.yaml:1:1 unreadable: customers/self.yaml cannot be read: "
        "too many symbolic "
        "links "
        "in a row (mend or remove the symbolic link)\n");
}

TEST_CASE("a folder is walked once, however many links lead to it") {
  const Book book{"customers/0/end.yaml"};
  for (int step = 0; step < 40; ++step) {
    const fs::path here = book / ("customers/" + std::to_string(step));
    fs::create_directories(here);
    for (const char* name : {"a", "b"})
      fs::create_directory_symlink("../" + std::to_string(step + 1), here / name);
  }
  fs::create_directories(book / "customers/40");
  CHECK(found(book) == "customers/0/end.yaml ");
  std::string deep = "['customers/0/";
  for (int step = 0; step < 40; ++step) deep += "*/";
  CHECK(found(book, deep + "*.yaml']") == "");
}

TEST_CASE("a torn line that was moved aside is no file of the book") {
  const Book book{"logs/a.yaml", "logs/a.yaml.torn-1", "logs/a.yaml.torn-12", "logs/b.torn-x"};
  CHECK(found(book, "['logs/**']") == "logs/a.yaml logs/b.torn-x ");
}

TEST_CASE("a folder in the include list is told at its line") {
  const Book book{"sub/a.yaml"};
  CHECK(found(book, "[sub]") == ":1:11 not-a-file: sub is a folder (name its files: sub/*.yaml)\n");
}

TEST_CASE("a folder that may not be read is told") {
  const Book book{"customers/a/b.yaml"};
  fs::permissions(book / "customers/a", fs::perms::none);
  if (::geteuid() == 0)
    plan::skipped("a folder that may not be read: root reads every folder");
  else
    CHECK(found(book) ==
          "customers/a:1:1 unreadable: customers/a cannot be read: permission denied (see to its "
          "permissions and "
          "to the disk)\n");
  fs::permissions(book / "customers/a", fs::perms::owner_all);
}

TEST_CASE("a name that is no text is refused") {
  const Book book{"a\xFF.yaml", "b\nc.yaml"};
  CHECK(found(book) ==
        "a\\xff.yaml:1:1 bad-file-name: the name of the file a\\xff.yaml is no text (give it a "
        "name in UTF-8)\n"
        "b\\x0ac.yaml:1:1 bad-file-name: the name of the file b\\x0ac.yaml is no text (give it a "
        "name in "
        "UTF-8)\n");
}

TEST_CASE("a folder is listed once, however many patterns go through it") {
  const Book book{"a/x/1.yaml", "a/y/2.yaml", "b/3.yaml"};
  FileTree tree = tree_of_folder(book.path());
  const auto list = tree.list;
  std::map<std::string, int> listed;
  tree.list = [&](const std::string& folder, std::vector<FileName>& names) {
    ++listed[folder];
    return list(folder, names);
  };
  std::string include = "include: [";
  for (int i = 0; i < 100; ++i) include += "\"**/" + std::to_string(i) + "*.yaml\", ";
  Diagnostics findings;
  const auto document = read_document(include + "\"a/*/*.yaml\"]\n", 0, findings);
  const auto place_of = [](const std::string&) { return Place(); };
  CHECK(discover(tree, "plan.yaml", document.root.find("include"), place_of, findings) ==
        std::vector<std::string>{"a/x/1.yaml", "a/y/2.yaml", "b/3.yaml"});
  for (const auto& folder : listed) CHECK_MESSAGE(folder.second == 1, folder.first);
}

}  // namespace
}  // namespace plan
