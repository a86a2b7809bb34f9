// SPDX-License-Identifier: MIT
// A line is added whole or not at all, whatever was left at the end of the file.
#include "plan/files/durable/append.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <thread>
#include <vector>

#include "data.hpp"
#include "folder.hpp"
#include "plan/files/durable/descriptor.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr std::string_view name = "2026-03/li.na.yaml";
constexpr std::string_view record = "- {kind: visit}";

/// Where torn lines went.
using Moved = std::vector<std::string>;

LogFile log_in(const test::Folder& folder, std::chrono::milliseconds patience = 5s) {
  return {folder.path(), std::string(name), patience};
}

Moved append(const test::Folder& folder, std::string_view line = record) {
  Moved moved;
  append_lines(
      log_in(folder), [&](std::string_view) { return std::vector{std::string(line)}; },
      [&](const std::string& path) { moved.push_back(path); });
  return moved;
}

/// What was taken back of this id; `-` for nothing.
std::string take_back(const test::Folder& folder, std::string_view id) {
  return take_record(
             log_in(folder), id, [](const Node&) {}, [](const std::string&) {})
      .value_or("-");
}

/// The codes and texts of what was refused, or the system's error.
std::string error_of(const test::Folder& folder) {
  try {
    append(folder);
  } catch (const InputError& error) {
    return test::lines_of(error.diagnostics(), &error.sources());
  } catch (const std::system_error& error) {
    CHECK(std::string(error.what()).starts_with(std::string(name)));
    return std::to_string(error.code().value());
  }
  return "";
}

int files_in(const fs::path& folder) {
  return static_cast<int>(std::distance(fs::directory_iterator(folder), {}));
}

TEST_CASE("a new file is made with its folder, an old one gets a line more") {
  const test::Folder folder;
  CHECK(append(folder).empty());
  CHECK(folder.read(name) == "activities:\n- {kind: visit}\n");
  CHECK(append(folder, "- {kind: call}").empty());
  CHECK(folder.read(name) == "activities:\n- {kind: visit}\n- {kind: call}\n");
  CHECK(files_in(folder / "2026-03") == 1);
  struct stat status {};
  REQUIRE(::stat((folder / name).c_str(), &status) == 0);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  CHECK((status.st_mode & 07777) == (0666 & ~mask));
}

TEST_CASE("whoever makes the line sees what the file holds by then") {
  const test::Folder folder;
  std::vector<std::string> seen;
  const auto line_for = [&](std::string_view bytes) {
    seen.emplace_back(bytes);
    return std::vector{std::string(record)};
  };
  for (int i = 0; i < 2; ++i) append_lines(log_in(folder), line_for, [](const std::string&) {});
  CHECK(seen == std::vector<std::string>{"activities:\n", "activities:\n- {kind: visit}\n"});
}

TEST_CASE("several lines go in together, as deep as the file's own") {
  const test::Folder folder;
  const auto two = [](std::string_view) {
    return std::vector<std::string>{"- {a: 1}", "- {b: 2}"};
  };
  append_lines(log_in(folder), two, [](const std::string&) {});
  CHECK(folder.read(name) == "activities:\n- {a: 1}\n- {b: 2}\n");
  folder.write(name, "activities:\n  - {kind: visit}\n");
  append_lines(log_in(folder), two, [](const std::string&) {});
  CHECK(folder.read(name) == "activities:\n  - {kind: visit}\n  - {a: 1}\n  - {b: 2}\n");
}

TEST_CASE("what a file has is kept as it is written") {
  const test::Folder folder;
  const auto after = [&](std::string_view text) {
    folder.write(name, text);
    CHECK(append(folder).empty());
    return folder.read(name);
  };
  CHECK(after("") == "activities:\n- {kind: visit}\n");
  CHECK(after("\xEF\xBB\xBF") ==
        "\xEF\xBB\xBF"
        "activities:\n- {kind: visit}\n");
  CHECK(after("activities:\n") == "activities:\n- {kind: visit}\n");
  CHECK(after("activities:\r\n") == "activities:\r\n- {kind: visit}\r\n");
  CHECK(after("# x\nactivities:\n- a: b\n") == "# x\nactivities:\n- a: b\n- {kind: visit}\n");
  CHECK(after("# x\n") == "# x\nactivities:\n- {kind: visit}\n");
  CHECK(after("activities:\n  - {a: b}\n") == "activities:\n  - {a: b}\n  - {kind: visit}\n");
  CHECK(after("activities:\n    - a: b\n      c: |\n        d\n\n# end\n") ==
        "activities:\n    - a: b\n      c: |\n        d\n\n# end\n    - {kind: visit}\n");
  CHECK(after("activities:\r\n  - a: \"b\"\r\n") ==
        "activities:\r\n  - a: \"b\"\r\n  - {kind: visit}\r\n");
}

TEST_CASE("a whole last line gets its end") {
  const test::Folder folder;
  const auto after = [&](std::string_view text) {
    folder.write(name, text);
    CHECK(append(folder).empty());
    return folder.read(name);
  };
  CHECK(after("activities:") == "activities:\n- {kind: visit}\n");
  CHECK(after("activities:\n- {a: b}") == "activities:\n- {a: b}\n- {kind: visit}\n");
  CHECK(after("activities:\r\n- {a: b}") == "activities:\r\n- {a: b}\r\n- {kind: visit}\r\n");
  CHECK(after("activities:\n  - a: b\n    c: 12") ==
        "activities:\n  - a: b\n    c: 12\n  - {kind: visit}\n");
  CHECK(after("activities:\r\n- {a: b}\r") == "activities:\r\n- {a: b}\r\n- {kind: visit}\r\n");
}

TEST_CASE("a torn last line is moved aside, each into a file of its own") {
  const test::Folder folder;
  const std::string torn = std::string(name) + ".torn-";
  folder.write(name, "activities:\n- {a: b}\n- {a: \"c");
  CHECK(append(folder) == Moved{torn + "1"});
  CHECK(folder.read(torn + "1") == "- {a: \"c");
  CHECK(folder.read(name) == "activities:\n- {a: b}\n- {kind: visit}\n");
  const std::string zeros(5000, '\0');
  folder.write(name, "activities:\n" + zeros);
  CHECK(append(folder) == Moved{torn + "2"});
  CHECK(folder.read(torn + "2") == zeros);
  CHECK(folder.read(name) == "activities:\n- {kind: visit}\n");
  folder.write(name, "activ");
  CHECK(append(folder) == Moved{torn + "3"});
  CHECK(folder.read(name) == "activities:\n- {kind: visit}\n");
}

TEST_CASE("a file of another form is refused and stays") {
  const test::Folder folder;
  folder.write(name, "activities: []\n");
  CHECK(error_of(folder).starts_with("2026-03/li.na.yaml:1:13 bad-log-file: "));
  CHECK(folder.read(name) == "activities: []\n");
  folder.write(name, "activities:\n- a: b\n  amount:");
  CHECK(error_of(folder).starts_with("2026-03/li.na.yaml:3:9 cut-file: "));
  CHECK(folder.read(name) == "activities:\n- a: b\n  amount:");
  folder.write(name, "activities:\n- {date: 2026-03-01, rep: ann,\n");
  CHECK(error_of(folder).starts_with("2026-03/li.na.yaml:2:3 unclosed-bracket: "));
  folder.write(name, "activities:\n- {a: b}\n  - {c: d}\n");
  CHECK(error_of(folder).starts_with("2026-03/li.na.yaml:3:3 syntax: "));
  folder.write(name, "activities:\n- {a: b}\n...\n");
  CHECK(error_of(folder) ==
        "2026-03/li.na.yaml:3:1 bad-log-file: a record below this line would not be read (end the "
        "file with the list of its activities)\n");
  CHECK(folder.read(name) == "activities:\n- {a: b}\n...\n");
}

TEST_CASE("a file that is not the book's own is refused") {
  const test::Folder outside;
  const test::Folder folder;
  outside.write("a.yaml", "activities:\n");
  fs::create_directory(folder / "2026-03");
  fs::create_symlink(outside / "a.yaml", folder / name);
  CHECK(error_of(folder) ==
        "2026-03/li.na.yaml:1 include-outside: 2026-03/li.na.yaml leads out of the book's folder "
        "(put the file itself into the book)\n");
  fs::remove_all(folder / "2026-03");
  fs::create_directory_symlink(outside.path(), folder / "2026-03");
  CHECK(error_of(folder).find(" include-outside: ") != std::string::npos);
  CHECK(outside.read("a.yaml") == "activities:\n");
  CHECK(files_in(outside.path()) == 1);
}

TEST_CASE("a link within the book is followed") {
  const test::Folder folder;
  folder.write("old/li.na.yaml", "activities:\n");
  fs::create_directory_symlink("old", folder / "2026-03");
  CHECK(append(folder).empty());
  CHECK(folder.read("old/li.na.yaml") == "activities:\n- {kind: visit}\n");
  fs::remove(folder / "2026-03");
  fs::create_directory(folder / "2026-03");
  fs::create_symlink("../old/li.na.yaml", folder / name);
  CHECK(append(folder).empty());
  CHECK(folder.read("old/li.na.yaml") == "activities:\n- {kind: visit}\n- {kind: visit}\n");
  fs::remove(folder / name);
  fs::create_symlink("../old/none.yaml", folder / name);
  CHECK(error_of(folder) == std::to_string(ELOOP));
}

TEST_CASE("what is no ordinary file of one name is refused") {
  const test::Folder folder;
  folder.write("other.yaml", "activities:\n");
  fs::create_directory(folder / "2026-03");
  fs::create_hard_link(folder / "other.yaml", folder / name);
  CHECK(error_of(folder) ==
        "2026-03/li.na.yaml:1 not-a-file: 2026-03/li.na.yaml has a second name elsewhere (a hard "
        "link) (put a copy in its place)\n");
  fs::remove(folder / name);
  REQUIRE(::mkfifo((folder / name).c_str(), 0600) == 0);
  CHECK(error_of(folder).find(" not-a-file: ") != std::string::npos);
  fs::remove(folder / name);
  fs::create_directory(folder / name);
  CHECK(error_of(folder) == std::to_string(EISDIR));
  fs::remove_all(folder / "2026-03");
  folder.write("2026-03", "");
  CHECK(error_of(folder) == std::to_string(ENOTDIR));
}

TEST_CASE("without the right to write nothing is written") {
  const test::Folder folder;
  folder.write(name, "activities:\n");
  fs::permissions(folder / name, fs::perms(0444));
  if (::geteuid() == 0) {
    plan::skipped("a log that may not be written to: root writes to every file");
    return;
  }
  CHECK(error_of(folder) == std::to_string(EACCES));
  fs::permissions(folder / "2026-03", fs::perms(0555));
  fs::remove(folder / name);
  CHECK(error_of(folder) == std::to_string(EACCES));
  fs::permissions(folder / "2026-03", fs::perms(0755));
}

TEST_CASE("a disk that is nearly full leaves the file as it was") {
  const test::Folder folder;
  const std::string before = "activities:\n- {note: " + std::string(900, 'x') + "}\n";
  folder.write(name, before);
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1000, 1000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    int error = 0;
    try {
      append(folder, "- {note: " + std::string(200, 'y') + "}");
    } catch (const std::system_error& thrown) {
      error = thrown.code().value();
    }
    ::_exit(error == EFBIG ? 0 : 1);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  CHECK(folder.read(name) == before);
}

TEST_CASE("a writer waits for the file that is in the place when its turn comes") {
  const test::Folder folder;
  folder.write(name, "activities:\n");
  folder.write("new", "activities:\n- {a: b}\n");
  const Descriptor other(::open((folder / name).c_str(), O_RDWR | O_CLOEXEC));
  REQUIRE(::flock(other.number(), LOCK_EX) == 0);
  const auto one = [](std::string_view) { return std::vector{std::string(record)}; };
  CHECK_THROWS_AS(append_lines(log_in(folder, 20ms), one, [](const std::string&) {}), Busy);
  std::thread replaces([&] {
    std::this_thread::sleep_for(30ms);
    fs::rename(folder / "new", folder / name);
    ::flock(other.number(), LOCK_UN);
  });
  CHECK(append(folder).empty());
  replaces.join();
  CHECK(folder.read(name) == "activities:\n- {a: b}\n- {kind: visit}\n");
}

TEST_CASE("left-overs of writers that died while they made the file are swept") {
  const test::Folder folder;
  for (int round = 0; round < 2; ++round) {
    folder.write("2026-03/.li.na.yaml.plan-1-0", "activities:\n- {");
    append(folder);
    CHECK(files_in(folder / "2026-03") == 1);
  }
}

TEST_CASE("a record is taken back by its id, with all its lines and nothing else") {
  const test::Folder folder;
  CHECK(take_back(folder, "r1") == "-");
  folder.write(name, "activities:\n- {id: r1}\n- {id: r2}\n# end\n");
  CHECK(take_back(folder, "r3") == "-");
  CHECK(take_back(folder, "r1") == "- {id: r1}");
  CHECK(folder.read(name) == "activities:\n- {id: r2}\n# end\n");
  const auto not_mine = [](const Node&) { throw std::runtime_error("not mine"); };
  CHECK_THROWS_AS(take_record(log_in(folder), "r2", not_mine, [](const std::string&) {}),
                  std::runtime_error);
  CHECK(take_back(folder, "r2") == "- {id: r2}");
  CHECK(folder.read(name) == "activities:\n# end\n");
  folder.write(
      name,
      "activities:\n  - date: x\n    id: r1\n    # of r1\n\n  # of r2\n  - {\n      id: \"r2\",\n"
      "    }\n");
  CHECK(take_back(folder, "r1") == "- date: x\n    id: r1\n    # of r1");
  CHECK(folder.read(name) == "activities:\n\n  # of r2\n  - {\n      id: \"r2\",\n    }\n");
  CHECK(take_back(folder, "r2") == "- {\n      id: \"r2\",\n    }");
  folder.write(name, "activities:\r\n- {id: r1}\r\n- {id: r2}");
  CHECK(take_back(folder, "r2") == "- {id: r2}");
  CHECK(folder.read(name) == "activities:\r\n- {id: r1}\r\n");
  folder.write(name, "activities:\n- {id: r1}\n- {c");
  CHECK(take_back(folder, "r1") == "- {id: r1}");
  CHECK(folder.read(name) == "activities:\n");
  CHECK(folder.read(std::string(name) + ".torn-1") == "- {c");
}

/// Appends without end; each line's number goes to `pipe` when it is there.
[[noreturn]] void write_on(const test::Folder& folder, int writer, int pipe) {
  for (int number = 0;; ++number) {
    const std::string line = "- {n: " + std::to_string(writer) + "." + std::to_string(number) +
                             ", note: " + std::string(static_cast<std::size_t>(number % 50), 'x') +
                             "}\n";
    append(folder, line.substr(0, line.size() - 1));
    if (::write(pipe, line.data(), line.size()) < 0) ::_exit(1);
  }
}

TEST_CASE("whoever is killed while appending, what was told is there once, and no line is torn") {
  const test::Folder folder;
  int ends[2];
  REQUIRE(::pipe(ends) == 0);
  ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
  std::string told;
  for (int round = 0; round < 40; ++round) {
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i) {
      children.push_back(::fork());
      if (children.back() == 0) write_on(folder, round * 4 + i, ends[1]);
    }
    ::usleep(static_cast<useconds_t>(500 + 150 * round));
    for (const pid_t child : children) ::kill(child, SIGKILL);
    for (const pid_t child : children) ::waitpid(child, nullptr, 0);
    char some[4096];
    for (ssize_t count = 0; (count = ::read(ends[0], some, sizeof some)) > 0;)
      told.append(some, static_cast<std::size_t>(count));
  }
  append(folder);
  std::vector<std::string> lines;
  std::istringstream text(folder.read(name));
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  CHECK(lines.front() == "activities:");
  CHECK(std::all_of(lines.begin() + 1, lines.end(), [](const std::string& line) {
    return line.starts_with("- {") && line.ends_with("}");
  }));
  std::sort(lines.begin(), lines.end());
  CHECK(std::adjacent_find(lines.begin(), lines.end()) == lines.end());
  std::istringstream acknowledged(told);
  for (std::string line; std::getline(acknowledged, line);)
    CHECK(std::binary_search(lines.begin(), lines.end(), line));
  ::close(ends[0]);
  ::close(ends[1]);
}

}  // namespace
}  // namespace plan
