// SPDX-License-Identifier: MIT
// Only ordinary files are read, and not without end.
#include "plan/files/find/read_file.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "folder.hpp"

namespace plan {
namespace {

TEST_CASE("a file's bytes are read whole") {
  const test::Folder folder;
  const std::string text = std::string(100000, 'x') + '\0' + "y";
  folder.write("a", text);
  folder.write("empty", "");
  CHECK(read_file((folder / "a").string(), 1 << 20).bytes == text);
  CHECK(read_file((folder / "empty").string(), 10).bytes == "");
  CHECK_FALSE(read_file((folder / "empty").string(), 10).error);
}

TEST_CASE("a file may be exactly as long as allowed, or be begun alone") {
  const test::Folder folder;
  folder.write("a", std::string(5000, 'x'));
  CHECK(read_file((folder / "a").string(), 5000).bytes.size() == 5000);
  CHECK(read_file((folder / "a").string(), 4999).error == std::errc::file_too_large);
  CHECK(read_file((folder / "a").string(), 4999).bytes.empty());
  CHECK(read_file((folder / "a").string(), 4999, false).bytes.size() == 4999);
}

TEST_CASE("folders, pipes and devices are no files, and nobody waits for them") {
  const test::Folder folder;
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(read_file((folder / "pipe").string(), 10).error == std::errc::not_supported);
  CHECK(read_file("/dev/zero", 10).error == std::errc::not_supported);
  CHECK(read_file(folder.path(), 10).error == std::errc::is_a_directory);
  CHECK(read_file((folder / "none").string(), 10).error == std::errc::no_such_file_or_directory);
}

TEST_CASE("why a file could not be read is told") {
  Diagnostics findings;
  const Place at{0, 1, 1};
  for (const auto error :
       {std::errc::file_too_large, std::errc::is_a_directory, std::errc::permission_denied,
        std::errc::io_error, std::errc::bad_address})
    findings.add(unreadable("a/b.yaml", std::make_error_code(error), at));
  CHECK(
      test::lines_of(findings) ==
      "1:1 too-large: a/b.yaml is over 64 MiB (divide it into several files)\n"
      "1:1 not-a-file: a/b.yaml is a folder, a pipe or a device (put an ordinary file in its "
      "place)\n"
      "1:1 unreadable: a/b.yaml cannot be read: permission denied (see to its permissions and to "
      "the disk)\n"
      "1:1 unreadable: a/b.yaml cannot be read: input/output error (see to its permissions and to "
      "the disk)\n"
      "1:1 unreadable: a/b.yaml cannot be read: Bad address (see to its permissions and to the "
      "disk)\n");
}

}  // namespace
}  // namespace plan
