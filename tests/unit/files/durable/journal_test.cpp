// SPDX-License-Identifier: MIT
// Whoever comes upon a journal puts the rest in its place, or says why not and touches nothing.
#include "plan/files/durable/journal.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <system_error>
#include <thread>

#include "folder.hpp"
#include "plan/base/said_error.hpp"
#include "plan/files/durable/append.hpp"
#include "plan/files/durable/descriptor.hpp"
#include "plan/files/durable/temporary.hpp"
#include "plan/files/load.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

const std::vector<Renaming> three{
    {"a/.x.yaml.plan-7-0", "a/x.yaml"},
    {"a/.y.yaml.plan-7-0", "a/y.yaml"},
    {".plan.yaml.plan-7-0", "plan.yaml"},
};

/// Three files, all new ones ready, and the journal that says so.
void interrupt(const test::Folder& folder) {
  for (const Renaming& one : three) {
    folder.write(one.target, "old " + one.target);
    folder.write(one.made, "new " + one.target);
  }
  fs::remove(folder / "a/y.yaml");  // one is to be new
  folder.write(journal_name, journal_text(three));
}

std::string error_of(const test::Folder& folder) {
  try {
    finish_changes(folder.path(), 50ms);
  } catch (const SaidError& error) {
    std::string text = error.text().worded();
    for (auto at = text.find(folder.path()); at != std::string::npos; at = text.find(folder.path()))
      text.replace(at, folder.path().size(), "BOOK");
    return text;
  } catch (const std::system_error& error) {
    CHECK(std::string(error.what()).find("/.plan-import: ") != std::string::npos);
    return std::to_string(error.code().value());
  }
  return "";
}

int files_in(const test::Folder& folder) {
  int count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
    count += entry.is_regular_file();
  return count;
}

Loaded loaded(const test::Folder& folder) {
  LoadRequest request;
  request.entry = (folder / "plan.yaml").string();
  return load(request);
}

/// Whether all is in place and nothing else there.
void check_done(const test::Folder& folder) {
  for (const Renaming& one : three) CHECK(folder.read(one.target) == "new " + one.target);
  CHECK(files_in(folder) == 3);
}

TEST_CASE("a journal has a line for each file and ends with the digest of them") {
  CHECK(journal_text(std::span(three).first(1)) ==
        "a/.x.yaml.plan-7-0\ta/x.yaml\n"
        "end 9f3a285407c0adc47703b732c12a165a4d3837c700d728a5b1b8d3174452e69e\n");
}

TEST_CASE("without a journal nothing is done") {
  const test::Folder folder;
  folder.write(".x.plan-7-0", "");
  finish_changes(folder.path());
  finish_changes((folder / "none").string());
  CHECK_FALSE(changes_wait(folder.path()));
  CHECK(fs::exists(folder / ".x.plan-7-0"));
}

TEST_CASE("whatever was in place already, the rest follows") {
  for (std::size_t done = 0; done <= three.size(); ++done) {
    const test::Folder folder;
    interrupt(folder);
    for (std::size_t i = 0; i < done; ++i)
      fs::rename(folder / three[i].made, folder / three[i].target);
    CHECK(changes_wait(folder.path()));
    CHECK(error_of(folder).empty());
    check_done(folder);
    CHECK_FALSE(changes_wait(folder.path()));
  }
  const test::Folder folder;
  interrupt(folder);
  for (const Renaming& one : three) fs::rename(folder / one.made, folder / one.target);
  fs::remove_all(folder / "a");
  CHECK(error_of(folder).empty());
  CHECK(folder.read("plan.yaml") == "new plan.yaml");
}

TEST_CASE("who reads the book finishes first, and so does who logs to it") {
  const test::Folder folder;
  folder.write("plan.yaml", "format: 1\nbook: {name: East, currency: CNY}\n");
  folder.write(".plan.yaml.plan-7-0", "format: 1\nbook: {name: West, currency: CNY}\n");
  folder.write(journal_name, journal_text(std::span(three).last(1)));
  CHECK(*loaded(folder).book.profile.name == "West");
  CHECK_FALSE(changes_wait(folder.path()));
  for (const std::string_view name : {"x.yaml", "y.yaml"}) {
    interrupt(folder);
    folder.write("a/.x.yaml.plan-7-0", "activities:\n- {a: b}\n");
    folder.write("a/.y.yaml.plan-7-0", "activities:\n- {a: b}\n");
    const auto line = [](std::string_view) { return std::vector<std::string>{"- {c: d}"}; };
    append_lines({folder.path(), "a/" + std::string(name)}, line, [](const std::string&) {});
    CHECK(folder.read("a/" + std::string(name)) == "activities:\n- {a: b}\n- {c: d}\n");
    CHECK(files_in(folder) == 3);
  }
  interrupt(folder);
  folder.write("a/.x.yaml.plan-7-0", "activities:\n- {id: r1}\n");
  const auto taken = take_record(
      {folder.path(), "a/x.yaml"}, "r1", [](const Node&) {}, [](const std::string&) {});
  CHECK(taken == "- {id: r1}");
}

TEST_CASE("a journal that is not whole is refused") {
  const test::Folder folder;
  interrupt(folder);
  const std::string whole = folder.read(journal_name);
  const std::string changed = "b" + whole.substr(1);
  const std::string cases[] = {"",
                               "\n",
                               "end",
                               whole.substr(0, whole.size() - 1),
                               whole.substr(whole.find('\n') + 1),
                               whole + "\n",
                               changed};
  for (const std::string& text : cases) {
    folder.write(journal_name, text);
    CHECK(error_of(folder) ==
          "BOOK/.plan-import is not whole; compare the files of the book with git's and remove it");
    CHECK_THROWS_AS(loaded(folder), SaidError);
    CHECK(folder.read("a/x.yaml") == "old a/x.yaml");
    CHECK(files_in(folder) == 6);
  }
}

TEST_CASE("what is no ordinary file is no journal") {
  const test::Folder folder;
  folder.write("other", journal_text(three));
  fs::create_symlink("other", folder / journal_name);
  CHECK(error_of(folder) == std::to_string(ELOOP));
  fs::remove(folder / journal_name);
  fs::create_directory(folder / journal_name);
  CHECK(error_of(folder) == std::to_string(EISDIR));
  fs::remove(folder / journal_name);
  REQUIRE(::mkfifo((folder / journal_name).c_str(), 0600) == 0);
  CHECK(error_of(folder) == std::to_string(ENOTSUP));
}

TEST_CASE("a journal that names what no import writes is refused whole") {
  const Renaming cases[] = {
      {".x.plan-7-0", "../x"},
      {"../.x.plan-7-0", "../x"},
      {"/.x.plan-7-0", "/x"},
      {"a/../.x.plan-7-0", "a/../x"},
      {"a/./.x.plan-7-0", "a/./x"},
      {"a//.x.plan-7-0", "a//x"},
      {".git/.x.plan-7-0", ".git/x"},
      {"..x.plan-7-0", ".x"},
      {"a/.x.plan-7-0", "x"},
      {"a/x", "a/x"},
      {"a/y", "a/x"},
      {"a/.y.plan-7-0", "a/x"},
      {"a/.x.plan-7", "a/x"},
      {"a/.x.plan-7-", "a/x"},
      {"a/.x.plan-u-0", "a/x"},
      {"", "a/x"},
      {"a/.x.plan-7-0", ""},
      {"a/.x.plan-7-0", "a/"},
      {"a/.x.plan-7-0", "a/x\ty"},
      {"a/.b/.x.plan-7-0", "a/x"},
  };
  for (const Renaming& one : cases) {
    const test::Folder folder;
    interrupt(folder);
    folder.write(journal_name, journal_text(std::vector{three[0], one}));
    const std::string told = error_of(folder);
    CHECK_MESSAGE(told.starts_with("BOOK/.plan-import names "), one.made, " ", one.target, told);
    CHECK(told.ends_with(", which no import writes; look into it and remove it"));
    CHECK(folder.read("a/x.yaml") == "old a/x.yaml");
  }
}

TEST_CASE("a folder that has become a symbolic link is not followed") {
  const test::Folder outside;
  const test::Folder folder;
  interrupt(folder);
  fs::rename(folder / "a", outside / "a");
  fs::create_directory_symlink(outside / "a", folder / "a");
  CHECK(error_of(folder) ==
        "BOOK/.plan-import names a/x.yaml, which no import writes; look into it and remove it");
  CHECK(folder.read("plan.yaml") == "old plan.yaml");
  CHECK(outside.read("a/x.yaml") == "old a/x.yaml");
}

TEST_CASE("where one cannot be put in its place the others are, and the journal stays") {
  const test::Folder folder;
  interrupt(folder);
  fs::remove(folder / "a/x.yaml");
  fs::create_directories(folder / "a/x.yaml/within");
  CHECK(error_of(folder) ==
        "an import was interrupted, and a/x.yaml cannot be put in its place: it is a folder; run "
        "plan check when that is mended");
  CHECK(folder.read("plan.yaml") == "new plan.yaml");
  CHECK(changes_wait(folder.path()));
  fs::remove_all(folder / "a/x.yaml");
  CHECK(error_of(folder).empty());
  check_done(folder);
}

TEST_CASE("who may not write there is told what to do") {
  const test::Folder folder;
  interrupt(folder);
  fs::permissions(folder.path(), fs::perms(0555));
  fs::permissions(folder / "a", fs::perms(0555));
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && ::setuid(65534) != 0) ::_exit(2);
    ::_exit(error_of(folder) ==
                    "an import was interrupted, and a/x.yaml cannot be put in its place: "
                    "permission denied; run plan check as somebody who may write there"
                ? 0
                : 1);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  fs::permissions(folder.path(), fs::perms(0755));
  fs::permissions(folder / "a", fs::perms(0755));
  CHECK(error_of(folder).empty());
}

TEST_CASE("a living writer is waited for also by who may not write") {
  const test::Folder folder;
  interrupt(folder);
  const std::string path = journal_in(folder.path());
  fs::permissions(folder.path(), fs::perms(0555));
  fs::permissions(path, fs::perms(0444));
  const Descriptor writer(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  lock(writer.number(), Sharing::alone, 0ms, path);
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && ::setuid(65534) != 0) ::_exit(2);
    try {
      finish_changes(folder.path(), 20ms);
    } catch (const Busy&) {
      ::_exit(0);
    } catch (const std::exception&) {
      ::_exit(1);
    }
    ::_exit(1);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  fs::permissions(folder.path(), fs::perms(0755));
}

TEST_CASE("a living writer is waited for, and what it left is taken up") {
  const test::Folder folder;
  interrupt(folder);
  const std::string path = journal_in(folder.path());
  Descriptor writer(::open(path.c_str(), O_RDWR | O_CLOEXEC));
  lock(writer.number(), Sharing::alone, 0ms, path);
  CHECK_THROWS_AS(finish_changes(folder.path(), 20ms), Busy);
  std::thread dies([&] {
    std::this_thread::sleep_for(30ms);
    fs::rename(folder / three[0].made, folder / three[0].target);
    writer.close();
  });
  finish_changes(folder.path(), 5s);
  dies.join();
  check_done(folder);
  interrupt(folder);
  Descriptor other(::open(path.c_str(), O_RDWR | O_CLOEXEC));
  lock(other.number(), Sharing::alone, 0ms, path);
  std::thread ends([&] {
    std::this_thread::sleep_for(30ms);
    fs::remove(path);
    other.close();
  });
  finish_changes(folder.path(), 5s);
  ends.join();
  CHECK(folder.read("a/x.yaml") == "old a/x.yaml");
}

TEST_CASE("a temporary file's name tells its target's") {
  CHECK(target_of(".x.yaml.plan-7-0") == "x.yaml");
  CHECK(target_of("..plan-import.plan-12-3") == ".plan-import");
  CHECK(target_of(".a.plan-1-1.plan-7-0") == "a.plan-1-1");
  for (const std::string_view name :
       {"x.yaml", ".x.yaml", ".plan-import", ".plan-7-0", "x.plan-7-0", ".x.plan-7", ".x.plan-7-0x",
        ".x.plan--0", ".x.plan-7-"})
    CHECK(target_of(name).empty());
}

}  // namespace
}  // namespace plan
