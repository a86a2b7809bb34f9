// SPDX-License-Identifier: MIT
#include "plan/files/durable/write_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <charconv>
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

/// What stands there, behind links; nothing when nothing does.
std::optional<struct stat> status_of(const std::string& path, const std::string& shown) {
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0) return status;
  if (errno == ENOENT) return {};
  fail(errno, shown);
}

/// Pipes and terminals, /dev/null: what takes bytes as they come and keeps none.
bool passes_on(const struct stat& status) {
  return S_ISFIFO(status.st_mode) || S_ISCHR(status.st_mode);
}

void pass_on(const std::string& path, const std::function<void(const TakePiece&)>& each_piece) {
  Descriptor out(retried([&] { return ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY); }));
  if (!out) fail(errno, path);
  each_piece([&](std::string_view bytes) { write_whole(out.number(), bytes, path); });
  if (out.close() != 0) fail(errno, path);
}

}  // namespace

std::optional<int> descriptor_named(std::string_view path) {
  if (path == "/dev/stdout") return 1;
  if (path == "/dev/stderr") return 2;
  for (const std::string_view folder : {"/dev/fd/", "/proc/self/fd/"}) {
    if (!path.starts_with(folder)) continue;
    const std::string_view digits = path.substr(folder.size());
    int number = 0;
    const auto [stop, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error == std::errc{} && stop == digits.data() + digits.size() && number >= 0) return number;
  }
  return {};
}

void write_file(const std::string& path, std::string_view bytes, Existing existing) {
  write_file_in_pieces(
      path, [&](const TakePiece& take) { take(bytes); }, existing);
}

void write_file_in_pieces(const std::string& path,
                          const std::function<void(const TakePiece&)>& each_piece,
                          Existing existing) {
  if (const auto number = descriptor_named(path); number && existing == Existing::replace)
    return each_piece([&](std::string_view bytes) { write_whole(*number, bytes, path); });
  const auto old = status_of(path, path);
  if (old && existing == Existing::refuse) fail(EEXIST, path);
  if (old && passes_on(*old)) return pass_on(path, each_piece);
  if (old && S_ISDIR(old->st_mode)) fail(EISDIR, path);
  if (old && !S_ISREG(old->st_mode)) fail(ENOTSUP, path);
  const std::string target = followed(path, path);
  sweep(target);
  Temporary file(target, old ? old->st_mode & 0600 : 0666, path);
  each_piece([&](std::string_view bytes) { file.write(bytes); });
  if (old) file.dress_as(*old);
  file.sync();
  file.name(existing);
  file.close();
  sync_folder(target, path);
}

}  // namespace plan
