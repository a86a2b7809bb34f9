// SPDX-License-Identifier: MIT
// From a path to a book: what is read, in which order, and what is told of it.
#include "plan/files/load.hpp"
#include "plan/base/said_error.hpp"
#include "plan/files/find/find_entry.hpp"
#include "plan/files/git/git.hpp"

#include <doctest/doctest.h>
#include <git2.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>
#include <system_error>

#include "folder.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view entry = "format: 1\nbook: {name: East, currency: CNY}\n";

Loaded load_at(const test::Folder& folder, LoadRequest request = {}) {
  request.entry = (folder / "plan.yaml").string();
  return load(request);
}

std::string told(const Loaded& loaded) {
  return test::lines_of(loaded.findings, &*loaded.sources);
}

std::string read_paths(const Loaded& loaded) {
  std::string all;
  for (std::uint32_t file = 0; file < loaded.sources->size(); ++file)
    all += (*loaded.sources)[file].path + " ";
  return all;
}

std::string why_no_entry(const std::optional<std::string>& given,
                         const std::optional<std::string>& environment = {}) {
  try {
    return find_entry(given, environment);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
}

TEST_CASE("the entry is a file, a folder's plan.yaml, or the nearest above") {
  const test::Folder folder;
  folder.write("plan.yaml", entry);
  fs::create_directories(folder / "x/y");
  const std::string found = (folder / "plan.yaml").string();
  CHECK(find_entry(found, {}) == found);
  CHECK(find_entry(folder.path(), {}) == found);
  CHECK(find_entry(folder.path(), "/nowhere") == found);
  CHECK(find_entry({}, folder.path()) == found);
  const fs::path before = fs::current_path();
  fs::current_path(folder / "x/y");
  CHECK(find_entry({}, {}) == found);
  CHECK(find_entry({}, "") == found);
  fs::current_path(before);
}

TEST_CASE("without an entry it is said what was looked for") {
  const test::Folder folder;
  const std::string path = folder.path();
  CHECK(why_no_entry(path) == "there is no plan.yaml in " + path + " (-f); plan init makes one");
  CHECK(why_no_entry(path + "/x") == "there is no " + path + "/x (-f)");
  CHECK(why_no_entry({}, path + "/x") == "there is no " + path + "/x (PLAN_FILE)");
  const fs::path before = fs::current_path();
  fs::current_path(path);
  CHECK(why_no_entry({}) ==
        "there is no plan.yaml in " + path + " or above it; plan init makes one, -f names another");
  fs::current_path(before);
}

TEST_CASE("a book is the union of its files, read in their order") {
  const test::Folder folder;
  folder.write("plan.yaml", entry);
  folder.write("b.yaml", "reps: [{id: b}]\n");
  folder.write("a.yaml", "teams: [{id: east}]\nreps: [{id: a, team: east}]\n");
  folder.write("activities/2026-03/a.yaml", "activities:\n- {x: 1}\n");
  folder.write("activities/2026-02.yaml", "# log\n\n---\nactivities: []\n");
  const Loaded loaded = load_at(folder);
  CHECK(told(loaded) == "");
  CHECK(read_paths(loaded) == "plan.yaml a.yaml b.yaml ");
  CHECK(loaded.book.reps.size() == 2);
  CHECK(loaded.activity_files ==
        std::vector<std::string>{"activities/2026-02.yaml", "activities/2026-03/a.yaml"});
  CHECK(loaded.folder == folder.path());
}

TEST_CASE("activities stand in no plan file") {
  const test::Folder folder;
  folder.write("plan.yaml", std::string(entry) + "activities: []\n");
  folder.write("a.yaml", "reps: []\nactivities: []\n");
  folder.write("flow.yaml", "{activities: []}\n");
  const std::string text =
      " activities-in-plan-file: activities stand in files of their own (move them to a file such "
      "as "
      "activities/2026-03.yaml)\n";
  const Loaded loaded = load_at(folder);
  CHECK(told(loaded) == "plan.yaml:3:1" + text + "a.yaml:2:1" + text);
  CHECK(loaded.activity_files == std::vector<std::string>{"flow.yaml"});
}

TEST_CASE("all findings of all files are told together, each once") {
  const test::Folder folder;
  folder.write("plan.yaml", std::string(entry) + "reps: [{id: a, shar: 3, team: no}]\n");
  folder.write("b.yaml", "reps: [{id: b, share: x}]\nreps: []\n");
  const Loaded loaded = load_at(folder);
  CHECK(told(loaded) ==
        "plan.yaml:3:16 unknown-key: \"shar\" is no key of reps (write share)\n"
        "plan.yaml:3:31 unknown-team: there is no team \"no\" (add to plan.yaml: teams: [{id: no, "
        "name: "
        "...}]; or mend the id)\n"
        "b.yaml:1:23 bad-number: \"x\" is not a number (write it like 12.5%, 0.125 or 3)\n"
        "b.yaml:2:1 duplicate-key: reps is given twice (keep one of them)\n");
}

TEST_CASE("what follows from a broken file is not told") {
  const test::Folder folder;
  folder.write("plan.yaml", std::string(entry) + "reps: [{id: a, team: east}]\n");
  folder.write("teams.yaml", "teams:\n  - id: east\n    nam: x\n    manager: @\n");
  CHECK(told(load_at(folder)) ==
        "teams.yaml:3:5 unknown-key: \"nam\" is no key of teams (write name)\n"
        "teams.yaml:4:14 syntax: a text cannot begin with @ (put the text in quotes)\n");
  folder.write("teams.yaml", "teams： [{id: east}]\n");
  CHECK(told(load_at(folder)).starts_with("teams.yaml:1:6 full-width"));
  folder.write("teams.yaml", "teams: [{id：east}]\n");
  CHECK(told(load_at(folder)) ==
        "teams.yaml:1:12 full-width: the full-width ： is text to YAML (write \": \")\n");
  folder.write("teams.yaml", "teams: [{id: *x}]\n");
  CHECK(told(load_at(folder)).starts_with("teams.yaml:1:14 alias"));
}

TEST_CASE("a newer format is the only finding") {
  const test::Folder folder;
  folder.write("plan.yaml", "format: 2\nbook: !new {x: *y}\n");
  CHECK(load_at(folder).findings.all().size() == 1);
  CHECK(load_at(folder).findings.all()[0].code == "newer-format");
}

TEST_CASE("overlays lie over the book, in order, under the path that was given") {
  const test::Folder folder;
  folder.write("book/plan.yaml", std::string(entry) + "reps: [{id: a, share: 1}]\n");
  folder.write("one.yaml", "reps: [{id: a, share: 2}, {id: b}]\n");
  folder.write("two.yaml", "reps: [{id: a, share: 3}]\nbook: {name: West}\n");
  const auto path = [&](const char* name) { return (folder / name).string(); };
  const Loaded loaded =
      load({.entry = path("book/plan.yaml"), .overlays = {path("one.yaml"), path("two.yaml")}});
  CHECK(told(loaded) == "");
  CHECK(loaded.book.reps.size() == 2);
  CHECK(read_paths(loaded) == "plan.yaml " + path("one.yaml") + " " + path("two.yaml") + " ");
  CHECK(*loaded.book.profile.name == "West");
  folder.write("book/x/in.yaml", "include: [a.yaml]\nreps: []\n");
  const Loaded within =
      load({.entry = path("book/plan.yaml"), .overlays = {path("book/x/in.yaml")}});
  CHECK(told(within) ==
        "x/in.yaml:1:1 not-in-plan-yaml: include stands in plan.yaml only (name each further file "
        "with --overlay)\n");
}

TEST_CASE("an overlay that cannot be read is the caller's") {
  const test::Folder folder;
  folder.write("plan.yaml", entry);
  const auto why = [&](std::string overlay) -> std::string {
    try {
      load_at(folder, {.entry = {}, .overlays = {std::move(overlay)}});
    } catch (const SaidError& error) {
      return error.text().worded();
    }
    return "";
  };
  CHECK(why("/no/none.yaml") == "there is no /no/none.yaml (--overlay)");
  CHECK(why("/dev/null") == "/dev/null is a folder, a pipe or a device");
}

TEST_CASE("what is missing is to be added where its like stand") {
  const test::Folder folder;
  folder.write("plan.yaml", std::string(entry) + "reps: [{id: a, team: no}]\n");
  folder.write("b.yaml", "teams: [{id: z}]\n");
  folder.write("years/teams.yaml", "teams: [{id: east}]\n");
  CHECK(told(load_at(folder)) ==
        "plan.yaml:3:22 unknown-team: there is no team \"no\" (add to teams: in b.yaml the line: - "
        "{id: no, name: ...}; or mend the id)\n");
}

TEST_CASE("only what names an unsure section is passed over") {
  const test::Folder folder;
  folder.write("plan.yaml", std::string(entry) +
                                "reps:\n- {name: x}\n- {id: a, team: no}\n"
                                "regions: [{id: r, parent: no}]\n"
                                "nominations: [{rep: no, to: x, date: 2026-01-01}]\n");
  CHECK(told(load_at(folder)) ==
        "plan.yaml:4:3 missing-key: reps needs id (add id: what other records name the person by)\n"
        "plan.yaml:5:17 unknown-team: there is no team \"no\" (add to plan.yaml: teams: [{id: no, "
        "name: "
        "...}]; or mend the id)\n"
        "plan.yaml:6:27 unknown-region: there is no region \"no\" (add to regions: in plan.yaml "
        "the line: - "
        "{id: no, name: ...}; or mend the id)\n");
  folder.write("plan.yaml", std::string(entry) + "team: []\nreps: [{id: a, team: no}]\n");
  CHECK(told(load_at(folder)) ==
        "plan.yaml:3:1 unknown-key: \"team\" is no section of a book (write teams)\n");
}

TEST_CASE("sections behind activities are not passed over") {
  const test::Folder folder;
  folder.write("plan.yaml", entry);
  folder.write("activities/a.yaml", "activities:\n- {x: 1}\nreps: [{id: a}]\n");
  folder.write("activities/b.yaml", "activities:\n- {x: 1}\n");
  const Loaded loaded = load_at(folder);
  CHECK(told(loaded).starts_with("activities/a.yaml:3:1 section-in-activity-file"));
  CHECK(read_paths(loaded) == "plan.yaml activities/a.yaml ");
}

TEST_CASE("an entry that cannot be opened is the caller's") {
  const test::Folder folder;
  CHECK_THROWS_AS(load_at(folder), std::system_error);
  fs::create_directory(folder / "plan.yaml");
  CHECK_THROWS_AS(load_at(folder), std::system_error);
}

TEST_CASE("the digest is of paths and bytes and nothing else") {
  const test::Folder one, two;
  for (const auto* folder : {&one, &two}) {
    folder->write("plan.yaml", entry);
    folder->write("a.yaml", "reps: []\n");
  }
  const std::string digest = load_at(one).digest;
  CHECK(digest.size() == 64);
  CHECK(load_at(two).digest == digest);
  two.write("a.yaml", "reps: [] \n");
  CHECK(load_at(two).digest != digest);
  fs::rename(one / "a.yaml", one / "b.yaml");
  CHECK(load_at(one).digest != digest);
}

/// A repository with one commit of everything in the folder.
void commit_all(const test::Folder& folder) {
  git_libgit2_init();
  git_repository* repository = nullptr;
  git_index* index = nullptr;
  git_tree* tree = nullptr;
  git_signature* author = nullptr;
  git_oid tree_id, commit_id;
  REQUIRE(git_repository_init(&repository, folder.path().c_str(), 0) == 0);
  REQUIRE(git_repository_index(&index, repository) == 0);
  REQUIRE(git_index_add_all(index, nullptr, 0, nullptr, nullptr) == 0);
  REQUIRE(git_index_write(index) == 0);
  REQUIRE(git_index_write_tree(&tree_id, index) == 0);
  REQUIRE(git_tree_lookup(&tree, repository, &tree_id) == 0);
  REQUIRE(git_signature_new(&author, "a", "a@example.org", 0, 0) == 0);
  REQUIRE(git_commit_create(&commit_id, repository, "HEAD", author, author, nullptr, "m", tree, 0,
                            nullptr) == 0);
  git_signature_free(author);
  git_tree_free(tree);
  git_index_free(index);
  git_repository_free(repository);
  git_libgit2_shutdown();
}

TEST_CASE("the commit is named, and whether a file differs from it") {
  const test::Folder folder;
  folder.write("book/plan.yaml", entry);
  folder.write("book/a.yaml", "reps: []\n");
  LoadRequest request{.entry = (folder / "book/plan.yaml").string(), .overlays = {}};
  Loaded loaded = load(request);
  CHECK(commit_of(loaded.folder, *loaded.sources).id == "");
  commit_all(folder);
  const Commit commit = commit_of(loaded.folder, *loaded.sources);
  CHECK(commit.id.size() == 40);
  CHECK_FALSE(commit.modified);
  folder.write("book/a.yaml", "reps: [{id: a}]\n");
  loaded = load(request);
  CHECK(commit_of(loaded.folder, *loaded.sources).modified);
  folder.write("book/a.yaml", "reps: []\n");
  folder.write("book/new.yaml", "teams: []\n");
  loaded = load(request);
  CHECK(commit_of(loaded.folder, *loaded.sources).modified);
}

TEST_CASE("of a repository of another owner no commit is known, and why") {
  if (::geteuid() != 0) {
    MESSAGE("SKIPPED a repository of another owner: only root can give files away");
    return;
  }
  const test::Folder folder, home;
  folder.write("plan.yaml", entry);
  commit_all(folder);
  const Loaded loaded = load_at(folder);
  for (const auto& file : fs::recursive_directory_iterator(folder.path()))
    REQUIRE(::chown(file.path().c_str(), 1234, 1234) == 0);
  REQUIRE(::chown(folder.path().c_str(), 1234, 1234) == 0);
  git_libgit2_init();
  // with a configuration that trusts nobody, and without any
  for (const bool configured : {false, true}) {
    if (configured) home.write(".gitconfig", "[user]\n\tname = a\n");
    for (const int level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL})
      git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, home.path().c_str());
    const Commit commit = commit_of(loaded.folder, *loaded.sources);
    CHECK(commit.id == "");
    CHECK(commit.unknown.worded() == "the repository belongs to another user");
  }
  for (const int level : {GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL})
    git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, nullptr);
  git_libgit2_shutdown();
}

TEST_CASE("a book of 10,000 people loads in no time") {
  const test::Folder folder;
  std::string text = std::string(entry) + "reps:\n";
  for (int i = 0; i < 10000; ++i)
    text += "  - {id: r" + std::to_string(i) + ", name: 李娜" + std::to_string(i) +
            ", share: 3, from: 2020-01-01}\n";
  folder.write("plan.yaml", text);
  const auto start = std::chrono::steady_clock::now();
  const Loaded loaded = load_at(folder);
  const auto spent = std::chrono::steady_clock::now() - start;
  CHECK(loaded.book.reps.size() == 10000);
  CHECK(spent < std::chrono::seconds(10));  // a quadratic step would take minutes
}

}  // namespace
}  // namespace plan
