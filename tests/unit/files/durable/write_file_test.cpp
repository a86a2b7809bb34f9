// SPDX-License-Identifier: MIT
// A file is replaced whole or not at all.
#include "plan/files/durable/write_file.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <system_error>

#include "folder.hpp"
#include "plan/files/durable/descriptor.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// The error that writing gives; 0 for none.
int error_of(const fs::path& path, std::string_view bytes, Existing existing = Existing::replace) {
  try {
    write_file(path.string(), bytes, existing);
  } catch (const std::system_error& error) {
    CHECK(std::string(error.what()).starts_with(path.string() + ": "));
    return error.code().value();
  }
  return 0;
}

int files_in(const test::Folder& folder) {
  int count = 0;
  for ([[maybe_unused]] const auto& entry : fs::directory_iterator(folder.path())) ++count;
  return count;
}

unsigned mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777;
}

TEST_CASE("a file is made and replaced, and nothing is left beside it") {
  const test::Folder folder;
  CHECK(error_of(folder / "a.csv", "one") == 0);
  CHECK(folder.read("a.csv") == "one");
  const std::string large(3000000, 'x');
  CHECK(error_of(folder / "a.csv", large) == 0);
  CHECK(folder.read("a.csv") == large);
  CHECK(files_in(folder) == 1);
}

TEST_CASE("a new file has the mode that the umask allows, an old one keeps its own") {
  const test::Folder folder;
  const mode_t before = ::umask(027);
  CHECK(error_of(folder / "new", "x") == 0);
  ::umask(before);
  CHECK(mode_of(folder / "new") == 0640);
  fs::permissions(folder / "new", fs::perms(0604));
  CHECK(error_of(folder / "new", "y") == 0);
  CHECK(mode_of(folder / "new") == 0604);
}

TEST_CASE("a symbolic link stays, and what it names is replaced") {
  const test::Folder folder;
  folder.write("x/a", "old");
  fs::create_symlink("x/a", folder / "link");
  fs::create_symlink("link", folder / "second");
  CHECK(error_of(folder / "second", "new") == 0);
  CHECK(fs::is_symlink(folder / "second"));
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(folder.read("x/a") == "new");
  fs::create_symlink("x/b", folder / "dangling");
  CHECK(error_of(folder / "dangling", "made") == 0);
  CHECK(folder.read("x/b") == "made");
  fs::create_symlink("circle", folder / "circle");
  CHECK(error_of(folder / "circle", "x") == ELOOP);
}

TEST_CASE("an old file keeps its owner, whom root writes for") {
  if (::geteuid() != 0) {
    MESSAGE("SKIPPED an old file's owner: only root can give a file away");
    return;
  }
  const test::Folder folder;
  folder.write("a", "old");
  fs::permissions(folder / "a", fs::perms(0640));
  REQUIRE(::chown((folder / "a").c_str(), 1234, 5678) == 0);
  CHECK(error_of(folder / "a", "new") == 0);
  CHECK(folder.read("a") == "new");
  struct stat status {};
  REQUIRE(::stat((folder / "a").c_str(), &status) == 0);
  CHECK(status.st_uid == 1234);
  CHECK(status.st_gid == 5678);
  CHECK(mode_of(folder / "a") == 0640);
}

TEST_CASE("a name may be as long as the folder allows") {
  const test::Folder folder;
  for (const std::size_t size : {245U, 246U, 250U, 255U})
    CHECK(error_of(folder / std::string(size, 'x'), "x") == 0);
  std::string han;
  for (int i = 0; i < 85; ++i) han += "表";
  CHECK(error_of(folder / han, "x") == 0);
  CHECK(error_of(folder / han, "y") == 0);
  CHECK(folder.read(han) == "y");
  CHECK(error_of(folder / std::string(256, 'x'), "x") == ENAMETOOLONG);
  CHECK(files_in(folder) == 5);
}

TEST_CASE("pipes, devices and descriptors get the bytes as they come") {
  const test::Folder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  const Descriptor reader(::open((folder / "pipe").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  REQUIRE(reader);
  CHECK(error_of(folder / "pipe", "bytes") == 0);
  char got[16]{};
  CHECK(::read(reader.number(), got, sizeof got) == 5);
  CHECK(std::string(got) == "bytes");
  CHECK(error_of("/dev/null", "x") == 0);
  CHECK(error_of("/dev/full", "x") == ENOSPC);
  folder.write("log", "before ");
  const Descriptor log(::open((folder / "log").c_str(), O_WRONLY | O_APPEND | O_CLOEXEC));
  CHECK(error_of("/dev/fd/" + std::to_string(log.number()), "after") == 0);
  CHECK(folder.read("log") == "before after");
  CHECK(files_in(folder) == 2);
  CHECK(descriptor_named("/dev/stdout") == 1);
  CHECK(descriptor_named("/proc/self/fd/7") == 7);
  CHECK_FALSE(descriptor_named("/dev/fd/7x"));
  CHECK_FALSE(descriptor_named("/dev/fd/"));
  CHECK_FALSE(descriptor_named("stdout"));
}

TEST_CASE("what can hold no file's bytes is not replaced") {
  const test::Folder folder;
  CHECK(error_of(folder.path(), "x") == EISDIR);
  CHECK(error_of("/dev/null", "x", Existing::refuse) == EEXIST);
  CHECK(error_of(folder / "none/a", "x") == ENOENT);
  folder.write("file", "");
  CHECK(error_of(folder / "file/a", "x") == ENOTDIR);
}

TEST_CASE("an existing file is refused when asked so") {
  const test::Folder folder;
  CHECK(error_of(folder / "plan.yaml", "new", Existing::refuse) == 0);
  CHECK(error_of(folder / "plan.yaml", "newer", Existing::refuse) == EEXIST);
  CHECK(folder.read("plan.yaml") == "new");
  CHECK(files_in(folder) == 1);
}

TEST_CASE("a full disk leaves the old file and nothing else") {
  const test::Folder folder;
  folder.write("a", "old");
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{1000, 1000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    int error = 0;
    try {
      write_file((folder / "a").string(), std::string(5000, 'x'));
    } catch (const std::system_error& thrown) {
      error = thrown.code().value();
    }
    ::_exit(error == EFBIG ? 0 : 1);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  CHECK(folder.read("a") == "old");
  CHECK(files_in(folder) == 1);
}

TEST_CASE("left-overs of writers that died are swept, those of living ones stay") {
  const test::Folder folder;
  folder.write(".a.plan-1-0", "torn");
  folder.write(".a.plan-2-0", "in use");
  folder.write(".b.plan-1-0", "of another file");
  const Descriptor living(::open((folder / ".a.plan-2-0").c_str(), O_RDWR | O_CLOEXEC));
  REQUIRE(::flock(living.number(), LOCK_EX) == 0);
  CHECK(error_of(folder / "a", "x") == 0);
  CHECK_FALSE(fs::exists(folder / ".a.plan-1-0"));
  CHECK(fs::exists(folder / ".a.plan-2-0"));
  CHECK(fs::exists(folder / ".b.plan-1-0"));
}

TEST_CASE("whoever is killed while writing leaves the old file or the new one") {
  const test::Folder folder;
  folder.write("a", std::string(200000, '0'));
  for (int round = 1; round <= 40; ++round) {
    const pid_t child = ::fork();
    if (child == 0)
      for (char fill = '1';; fill = fill == '9' ? '1' : static_cast<char>(fill + 1))
        write_file((folder / "a").string(), std::string(200000, fill));
    ::usleep(static_cast<useconds_t>(200 * round));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const std::string text = folder.read("a");
    CHECK(text.size() == 200000);
    CHECK(text.find_first_not_of(text[0]) == std::string::npos);
  }
  CHECK(error_of(folder / "a", "last") == 0);
  CHECK(files_in(folder) == 1);
}

TEST_CASE("pieces make one file; what breaks off between them leaves the old one") {
  const test::Folder folder;
  const std::string path = (folder / "a.csv").string();
  write_file_in_pieces(path, [](const TakePiece& take) {
    take("one ");
    take("");
    take("two");
  });
  CHECK(folder.read("a.csv") == "one two");
  const auto broken = [](const TakePiece& take) {
    take("three");
    throw std::runtime_error("broken off");
  };
  CHECK_THROWS_AS(write_file_in_pieces(path, broken), std::runtime_error);
  CHECK(folder.read("a.csv") == "one two");
  CHECK(files_in(folder) == 1);
}

}  // namespace
}  // namespace plan
