// SPDX-License-Identifier: MIT
#include "plan/files/durable/write_file.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <optional>

#include "plan/files/durable/descriptor.hpp"
#include "plan/files/durable/temporary.hpp"

namespace plan {
namespace {

namespace fs = std::filesystem;

/// The file behind a chain of symlinks, there or not.
fs::path followed(fs::path path, const std::string& shown) {
  for (int links = 0; links < 40; ++links) {
    std::error_code error;
    const fs::path next = fs::read_symlink(path, error);
    if (error == std::errc::invalid_argument || error == std::errc::no_such_file_or_directory)
      return path;
    if (error) fail(error.value(), shown);
    path = path.parent_path() / next;
  }
  fail(ELOOP, shown);
}

/// The mode of the file that is replaced; nothing when there is none.
std::optional<mode_t> mode_of(const fs::path& target, Existing existing, const std::string& shown) {
  struct stat status {};
  if (::stat(target.c_str(), &status) != 0) {
    if (errno == ENOENT) return {};
    fail(errno, shown);
  }
  if (existing == Existing::refuse) fail(EEXIST, shown);
  if (S_ISDIR(status.st_mode)) fail(EISDIR, shown);
  if (!S_ISREG(status.st_mode)) fail(ENOTSUP, shown);
  return status.st_mode & 07777;
}

}  // namespace

void write_file(const std::string& path, std::string_view bytes, Existing existing) {
  const std::string target = followed(path, path);
  const auto mode = mode_of(target, existing, path);
  sweep(target);
  Temporary file(target, mode ? *mode & 0600 : 0666, path);
  file.write(bytes);
  if (mode && ::fchmod(file.number(), *mode) != 0) fail(errno, path);
  file.sync();
  file.name(existing);
  file.close();
  sync_folder(target, path);
}

}  // namespace plan
