// SPDX-License-Identifier: MIT
#include "plan/files/find/read_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>
#include <utility>

#include "plan/base/said.hpp"
#include "plan/base/text.hpp"
#include "plan/files/durable/descriptor.hpp"

namespace plan {
namespace {

/// The errors that people meet; libc's own words for the rest, which are English here.
constexpr std::pair<int, std::string_view> system_words[] = {
    {EACCES, "permission denied"},
    {EPERM, "operation not permitted"},
    {ENOENT, "no such file or folder"},
    {ENOTDIR, "not a folder"},
    {EISDIR, "it is a folder"},
    {ENODEV, "it is a submodule of git, which this repository does not hold"},
    {ELOOP, "too many symbolic links in a row"},
    {EIO, "input/output error"},
    {ENOSPC, "no space left on the disk"},
    {EDQUOT, "the disk quota is used up"},
    {EROFS, "the file system is read-only"},
    {EMFILE, "too many open files"},
    {EEXIST, "the file exists already"},
    {EFBIG, "the file is too large"},
    {ENOTSUP, "it is no ordinary file"},
    {ENODATA, "this clone is a partial one that lacks it"},  // commit_tree.cpp says so
};

std::error_code last_error() {
  return {errno, std::generic_category()};
}

std::error_code fill(int descriptor, std::string& bytes, std::size_t most) {
  constexpr std::size_t step = std::size_t{1} << 12;
  std::size_t used = 0;
  bytes.resize(std::min(most, std::max(bytes.size(), step)));
  while (used < most) {
    if (used == bytes.size()) bytes.resize(std::min(most, used + std::max(used, step)));
    const ssize_t count =
        retried([&] { return ::read(descriptor, bytes.data() + used, bytes.size() - used); });
    if (count < 0) return last_error();
    if (count == 0) break;
    used += static_cast<std::size_t>(count);
  }
  bytes.resize(used);
  return {};
}

Said remedy_of(std::error_code error) {
  if (error == std::errc::no_message_available)
    return said("git fetch --refetch --no-filter brings what it lacks");
  if (error == std::errc::no_such_device)
    return said(
        "git worktree add FOLDER REV && git -C FOLDER submodule update --init brings both; "
        "then name FOLDER with -f");
  return said("see to its permissions and to the disk");
}

}  // namespace

FileBytes read_open(int descriptor, std::size_t most, bool whole) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) return {{}, last_error()};
  if (S_ISDIR(status.st_mode)) return {{}, std::make_error_code(std::errc::is_a_directory)};
  if (!S_ISREG(status.st_mode)) return {{}, std::make_error_code(std::errc::not_supported)};
  FileBytes read;
  const auto size = static_cast<std::size_t>(status.st_size);
  // one byte more than the file has shows its end; one more than allowed shows that it is too long
  read.bytes.resize(std::min(size, most) + 1);
  read.error = fill(descriptor, read.bytes, whole ? most + 1 : most);
  if (!read.error && read.bytes.size() > most)
    read.error = std::make_error_code(std::errc::file_too_large);
  if (read.error) read.bytes.clear();
  return read;
}

FileBytes read_file(const std::string& path, std::size_t most, bool whole) {
  // without O_NONBLOCK the opening of a pipe would wait for its writer
  const Descriptor file(
      retried([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); }));
  if (!file) return {{}, last_error()};
  return read_open(file.number(), most, whole);
}

Said words_of(std::error_code error) {
  for (const auto& [number, words] : system_words)
    if (number == error.value()) return said(words);
  return as_it_is(error.message());
}

Diagnostic unreadable(const std::string& shown_path, std::error_code error, Place at) {
  const std::string name = escaped(shown_path);
  if (error == std::errc::file_too_large)
    return {Severity::error, "too-large", at, said("{} is over 64 MiB", name),
            said("divide it into several files")};
  if (error == std::errc::is_a_directory || error == std::errc::not_supported)
    return {Severity::error, "not-a-file", at, said("{} is a folder, a pipe or a device", name),
            said("put an ordinary file in its place")};
  return {Severity::error, "unreadable", at, said("{} cannot be read: {}", name, words_of(error)),
          remedy_of(error)};
}

}  // namespace plan
