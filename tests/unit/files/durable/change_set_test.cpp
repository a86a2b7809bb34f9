// SPDX-License-Identifier: MIT
// All files have the change or none has, whatever fails and whoever is killed.
#include "plan/files/durable/change_set.hpp"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "folder.hpp"
#include "plan/base/said_error.hpp"
#include "plan/files/durable/journal.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

const TornTo nowhere = [](const std::string&) {};

LinesFor one(std::string line) {
  return [line](std::string_view) { return std::vector{line}; };
}

/// Every file below the folder with what it holds, every folder with a slash.
std::map<std::string, std::string> all_in(const test::Folder& folder) {
  std::map<std::string, std::string> found;
  for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
    const std::string path = entry.path().lexically_relative(folder.path()).string();
    if (entry.is_directory())
      found[path + "/"];
    else
      found[path] = folder.read(path);
  }
  return found;
}

/// What the step says when it fails; nothing is changed by it, nor by what went before.
std::string error_of(const test::Folder& folder,
                     const std::function<void(ChangeSet& changes)>& step) {
  const auto before = all_in(folder);
  std::string told = "none";
  try {
    ChangeSet changes(folder.path(), nowhere, 50ms);
    changes.add_lines("before/a.yaml", one("- {kind: call}"));
    step(changes);
    changes.commit();
  } catch (const InputError& error) {
    told = test::lines_of(error.diagnostics(), &error.sources());
  } catch (const SaidError& error) {
    told = error.text().worded();
  } catch (const std::system_error& error) {
    told = error.what();
  }
  CHECK(all_in(folder) == before);
  return told;
}

TEST_CASE("lines go to old and new files together, as plan log would add them") {
  const test::Folder folder;
  folder.write("a.yaml", "activities:\n  - {kind: visit}\n");
  folder.write("b.yaml", "activities:\r\n- {kind: visit}");
  folder.write("c.yaml", "# of ann\n");
  const auto before = all_in(folder);
  ChangeSet changes(folder.path(), nowhere);
  for (const std::string path : {"a.yaml", "b.yaml", "c.yaml", "2026/03/d.yaml"})
    changes.add_lines(path, one("- {kind: call}"));
  for (const auto& [path, bytes] : before) CHECK(folder.read(path) == bytes);
  changes.commit();
  CHECK(all_in(folder) == std::map<std::string, std::string>{
                              {"2026/", ""},
                              {"2026/03/", ""},
                              {"2026/03/d.yaml", "activities:\n- {kind: call}\n"},
                              {"a.yaml", "activities:\n  - {kind: visit}\n  - {kind: call}\n"},
                              {"b.yaml", "activities:\r\n- {kind: visit}\r\n- {kind: call}\r\n"},
                              {"c.yaml", "# of ann\nactivities:\n- {kind: call}\n"}});
}

TEST_CASE("a file may be changed several times, and keeps its mode") {
  const test::Folder folder;
  folder.write("a.yaml", "activities:\n- {a: b}\n");
  fs::permissions(folder / "a.yaml", fs::perms(0604));
  std::vector<std::string> seen;
  const auto edit = [&](std::string_view bytes) {
    seen.emplace_back(bytes);
    return std::string(bytes) + "- {e: f}\n";
  };
  {
    ChangeSet changes(folder.path(), nowhere);
    changes.add_lines("a.yaml", one("- {c: d}"));
    changes.edit("a.yaml", edit);
    changes.add_lines("a.yaml", one("- {g: h}"));
    changes.add_lines("new.yaml", one("- {a: b}"));
    changes.edit("new.yaml", edit);
    changes.commit();
  }
  CHECK(seen ==
        std::vector<std::string>{"activities:\n- {a: b}\n- {c: d}\n", "activities:\n- {a: b}\n"});
  CHECK(folder.read("a.yaml") == "activities:\n- {a: b}\n- {c: d}\n- {e: f}\n- {g: h}\n");
  CHECK(folder.read("new.yaml") == "activities:\n- {a: b}\n- {e: f}\n");
  struct stat status {};
  REQUIRE(::stat((folder / "a.yaml").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777) == 0604);
  REQUIRE(::stat((folder / "new.yaml").c_str(), &status) == 0);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  CHECK((status.st_mode & 07777) == (0666 & ~mask));
  CHECK(all_in(folder).size() == 2);
}

TEST_CASE("any file is put in place of the one from which it was made") {
  const test::Folder folder;
  folder.write("plan.yaml", "old");
  ChangeSet changes(folder.path(), nowhere);
  changes.put("plan.yaml", "newer", "old");
  changes.put("plan.yaml", "newest", "newer");
  changes.put("plan/customers.yaml", "customers:\n");
  changes.commit();
  CHECK(folder.read("plan.yaml") == "newest");
  CHECK(folder.read("plan/customers.yaml") == "customers:\n");
  CHECK(error_of(folder, [](ChangeSet& set) { set.put("plan.yaml", "x", "old"); }) ==
        "plan.yaml was changed in the meantime; nothing is written");
  CHECK(error_of(folder, [](ChangeSet& set) { set.put("plan.yaml", "x"); }) ==
        "plan.yaml was changed in the meantime; nothing is written");
  CHECK(error_of(folder, [](ChangeSet& set) { set.put("none.yaml", "x", "y"); }) ==
        "none.yaml was changed in the meantime; nothing is written");
}

TEST_CASE("what is not committed leaves nothing, and no change none either") {
  const test::Folder folder;
  folder.write("a.yaml", "activities:\n");
  const auto before = all_in(folder);
  {
    ChangeSet changes(folder.path(), nowhere);
    changes.add_lines("a.yaml", one("- {kind: call}"));
    changes.add_lines("2026/03/d.yaml", one("- {kind: call}"));
    CHECK(all_in(folder).size() == 5);
  }
  CHECK(all_in(folder) == before);
  ChangeSet(folder.path(), nowhere).commit();
  CHECK(all_in(folder) == before);
}

TEST_CASE("one file that cannot be changed keeps all as they were") {
  const test::Folder folder;
  folder.write("before/a.yaml", "activities:\n");
  folder.write("ended.yaml", "activities:\n- {a: b}\n...\n");
  folder.write("plan.yaml", "format: 1\n");
  fs::create_directory(folder / "folder.yaml");
  fs::create_hard_link(folder / "plan.yaml", folder / "second.yaml");
  const auto adding = [&](const std::string& path) {
    return error_of(folder,
                    [&](ChangeSet& changes) { changes.add_lines(path, one("- {kind: call}")); });
  };
  CHECK(adding("folder.yaml") == "folder.yaml: Is a directory");
  CHECK(adding("before/a.yaml/b.yaml") == "before/a.yaml/b.yaml: Not a directory");
  CHECK(adding("ended.yaml") ==
        "ended.yaml:3:1 bad-log-file: a record below this line would not be read (end the file "
        "with the list of its activities)\n");
  CHECK(adding("plan.yaml").find(" not-a-file: ") != std::string::npos);
  CHECK(adding("../x.yaml").starts_with("../x.yaml:1 include-outside: "));
  CHECK(adding("a/.b/c.yaml").starts_with("a/.b/c.yaml:1 include-dot-name: "));
  CHECK(adding(".plan-import").starts_with(".plan-import:1 include-dot-name: "));
  CHECK(adding("a\tb").find(" bad-file-name: ") != std::string::npos);
  const auto editing = [&](const std::string& path, const std::string& bytes) {
    return error_of(folder, [&](ChangeSet& changes) {
      changes.edit(path, [&](std::string_view) { return bytes; });
    });
  };
  CHECK(editing("none.yaml", "activities:\n") == "none.yaml: No such file or directory");
  CHECK(editing("before/a.yaml", "activities: []\n").find(" bad-log-file: ") != std::string::npos);
  CHECK(editing("before/a.yaml", "activities:\n- {a: \"b").starts_with("before/a.yaml:2:"));
}

TEST_CASE("a torn line is moved aside before anything is changed") {
  const test::Folder folder;
  folder.write("a.yaml", "activities:\n- {a: b}\n- {a: \"c");
  std::vector<std::string> moved;
  ChangeSet changes(folder.path(), [&](const std::string& path) { moved.push_back(path); });
  changes.add_lines("a.yaml", one("- {kind: call}"));
  CHECK(moved == std::vector<std::string>{"a.yaml.torn-1"});
  changes.commit();
  CHECK(folder.read("a.yaml") == "activities:\n- {a: b}\n- {kind: call}\n");
  CHECK(folder.read("a.yaml.torn-1") == "- {a: \"c");
}

TEST_CASE("where another program touches one of the files nothing is written") {
  const std::string told = " was changed in the meantime; nothing is written";
  const test::Folder folder;
  const auto after = [&](const std::string& path, const std::function<void()>& touch) {
    folder.write("a.yaml", "activities:\n");
    fs::remove(folder / "b.yaml");
    ChangeSet changes(folder.path(), nowhere);
    changes.add_lines("other.yaml", one("- {kind: call}"));
    changes.add_lines(path, one("- {kind: call}"));
    touch();
    try {
      changes.commit();
    } catch (const SaidError& error) {
      CHECK_FALSE(fs::exists(folder / "other.yaml"));
      return error.text().worded();
    }
    return std::string();
  };
  CHECK(after("a.yaml", [&] { folder.write("a.yaml", "mine"); }) == "a.yaml" + told);
  CHECK(folder.read("a.yaml") == "mine");
  CHECK(after("a.yaml", [&] {
          folder.write("mine", "activities:\n");
          fs::rename(folder / "mine", folder / "a.yaml");
        }) == "a.yaml" + told);
  CHECK(after("a.yaml", [&] { fs::remove(folder / "a.yaml"); }) == "a.yaml" + told);
  CHECK(after("b.yaml", [&] { folder.write("b.yaml", "mine"); }) == "b.yaml" + told);
  CHECK(folder.read("b.yaml") == "mine");
}

TEST_CASE("what an import left that died before its commit is swept") {
  const test::Folder folder;
  folder.write(".a.yaml.plan-1-0", "activities:\n- {");
  folder.write("b/.c.yaml.plan-1-0", "activities:\n- {");
  folder.write("..plan-import.plan-1-0", "x");
  ChangeSet changes(folder.path(), nowhere);
  changes.add_lines("b/d.yaml", one("- {kind: call}"));
  changes.commit();
  CHECK(all_in(folder) == std::map<std::string, std::string>{
                              {"b/", ""}, {"b/d.yaml", "activities:\n- {kind: call}\n"}});
}

TEST_CASE("what one left that died behind it is put in place") {
  const test::Folder folder;
  folder.write(".a.yaml.plan-1-0", "activities:\n- {kind: visit}\n");
  folder.write(journal_name, journal_text(std::vector<Renaming>{{".a.yaml.plan-1-0", "a.yaml"}}));
  ChangeSet changes(folder.path(), nowhere);
  changes.add_lines("a.yaml", one("- {kind: call}"));
  changes.commit();
  CHECK(all_in(folder) == std::map<std::string, std::string>{
                              {"a.yaml", "activities:\n- {kind: visit}\n- {kind: call}\n"}});
}

TEST_CASE("while there is one nobody makes a file or changes one of its own, others go on") {
  const test::Folder folder;
  folder.write("a.yaml", "activities:\n");
  folder.write("b.yaml", "activities:\n");
  const auto append = [&](const std::string& path, std::chrono::milliseconds patience) {
    append_lines({folder.path(), path, patience}, one("- {kind: call}"), nowhere);
  };
  std::optional<ChangeSet> changes;
  changes.emplace(folder.path(), nowhere);
  changes->add_lines("a.yaml", one("- {kind: visit}"));
  CHECK_THROWS_AS(append("new.yaml", 20ms), Busy);
  CHECK_THROWS_AS(append("a.yaml", 20ms), Busy);
  CHECK_THROWS_AS(ChangeSet(folder.path(), nowhere, 20ms), Busy);
  append("b.yaml", 20ms);
  std::thread creates([&] { append("new.yaml", 5s); });
  std::thread adds([&] { append("a.yaml", 5s); });
  std::this_thread::sleep_for(30ms);
  changes->commit();
  creates.join();
  adds.join();
  append("newer.yaml", 20ms);  // though the set is still there
  CHECK(folder.read("a.yaml") == "activities:\n- {kind: visit}\n- {kind: call}\n");
  CHECK(folder.read("b.yaml") == "activities:\n- {kind: call}\n");
  CHECK(folder.read("new.yaml") == "activities:\n- {kind: call}\n");
  const BookLock creator(folder.path(), Sharing::together, 0ms);
  CHECK_THROWS_AS(ChangeSet(folder.path(), nowhere, 20ms), Busy);
}

TEST_CASE("for more files than may be open the limit is raised, as far as it goes") {
  const test::Folder folder;
  constexpr int files = 150;
  for (int i = 0; i < files; ++i) folder.write(std::to_string(i) + ".yaml", "activities:\n");
  for (const rlim_t most : {rlim_t{200}, rlim_t{300}}) {
    const pid_t child = ::fork();
    if (child == 0) {
      const rlimit limit{100, most};
      ::setrlimit(RLIMIT_NOFILE, &limit);
      std::string told;
      try {
        ChangeSet changes(folder.path(), nowhere);
        for (int i = 0; i < files; ++i)
          changes.add_lines(std::to_string(i) + ".yaml", one("- {kind: call}"));
        changes.commit();
      } catch (const SaidError& error) {
        told = error.text().worded();
      }
      ::_exit(most == 300 ? !told.empty() : told.find("(ulimit -n: 200)") == std::string::npos);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
    CHECK(all_in(folder).size() == files);
    CHECK(folder.read("149.yaml").size() == (most == 300 ? 27 : 12));
  }
}

TEST_CASE("a disk that is full leaves all as it was") {
  const test::Folder folder;
  folder.write("a.yaml", "activities:\n");
  const auto before = all_in(folder);
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1000, 1000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    int error = 0;
    try {
      ChangeSet changes(folder.path(), nowhere);
      changes.add_lines("a.yaml", one("- {kind: call}"));
      changes.add_lines("b/c.yaml", one("- {note: " + std::string(2000, 'x') + "}"));
      changes.commit();
    } catch (const std::system_error& thrown) {
      error = thrown.code().value();
    }
    ::_exit(error == EFBIG ? 0 : 1);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  CHECK(all_in(folder) == before);
}

constexpr int crowd = 8;  // files

std::string crowded(int file) {
  return (file % 2 == 0 ? "a/" : "b/") + std::to_string(file) + ".yaml";
}

/// One line more in each of the files.
void change_all(const test::Folder& folder, const std::string& line) {
  ChangeSet changes(folder.path(), nowhere);
  for (int file = 0; file < crowd; ++file) changes.add_lines(crowded(file), one(line));
  changes.commit();
}

/// The same over and over; the line of each round that is made for good goes to `pipe`.
[[noreturn]] void change_on(const test::Folder& folder, int writer, int pipe) {
  for (int round = 0;; ++round) {
    const std::string line = "- {n: " + std::to_string(writer) + "." + std::to_string(round) + "}";
    change_all(folder, line);
    if (::write(pipe, (line + "\n").data(), line.size() + 1) < 0) ::_exit(1);
  }
}

/// Kills the process; with `family` those first that it has put its commit into.
void kill_writer(pid_t writer, bool family) {
  ::kill(writer, SIGSTOP);  // so that nobody takes a child's number meanwhile
  const std::string number = std::to_string(writer);
  std::ifstream children("/proc/" + number + "/task/" + number + "/children");
  for (pid_t child = 0; family && children >> child;) ::kill(child, SIGKILL);
  ::kill(writer, SIGKILL);
}

TEST_CASE("whoever is killed while changing files, all of them have the change or none") {
  const test::Folder folder;
  const auto begin = std::chrono::steady_clock::now();
  change_all(folder, "- {n: first}");
  const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  for (int round = 0; round < 30; ++round) {
    std::vector<pid_t> children;
    for (int i = 0; i < 2; ++i) {
      children.push_back(::fork());
      if (children.back() == 0) change_on(folder, round * 2 + i, ends[1]);
    }
    ::usleep(static_cast<useconds_t>(took.count() * round / 10));
    for (const pid_t child : children) kill_writer(child, round % 2 == 1);
    for (const pid_t child : children) ::waitpid(child, nullptr, 0);
    finish_changes(folder.path());
    const std::string lines = folder.read(crowded(0));
    for (int file = 1; file < crowd; ++file) CHECK(folder.read(crowded(file)) == lines);
  }
  ::close(ends[1]);
  const std::string lines = folder.read(crowded(0));
  std::string told;
  char buffer[4096];
  for (ssize_t size = 0; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;)
    told.append(buffer, static_cast<std::size_t>(size));
  ::close(ends[0]);
  CHECK_FALSE(told.empty());
  for (std::size_t at = 0; at < told.size(); at = told.find('\n', at) + 1) {
    const std::string line = "\n" + told.substr(at, told.find('\n', at) + 1 - at);
    CHECK(lines.find(line) != std::string::npos);
    CHECK(lines.find(line) == lines.rfind(line));
  }
  change_all(folder, "- {n: last}");
  CHECK(all_in(folder).size() == crowd + 2);
}

}  // namespace
}  // namespace plan
